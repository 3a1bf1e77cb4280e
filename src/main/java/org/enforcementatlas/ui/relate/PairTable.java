package org.enforcementatlas.ui.relate;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.grid.HeaderRow;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.enforcementatlas.choropleth.relate.Pair;
import org.enforcementatlas.choropleth.relate.Related;
import org.enforcementatlas.measure.AreaValue;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.TableWording;
import org.enforcementatlas.measure.Value;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.model.GeoId;
import org.jspecify.annotations.Nullable;

/** The table: every area with the values of all measures and its class, the nation's row pinned. */
final class PairTable extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<@Nullable GeoId> ask;
    private transient List<MeasureTable> tables = List.of();
    private @Nullable Grid<Pair> grid;

    PairTable(Consumer<@Nullable GeoId> ask) {
        this.ask = ask;
        addClassName("atlas-table");
    }

    /** Shows the table; one that is shown already keeps its order and its place. */
    void show(Related related, @Nullable GeoId selected) {
        Grid<Pair> kept = grid;
        if (kept == null || !related.tables().equals(tables)) {
            kept = build(related);
            grid = kept;
            tables = related.tables();
            removeAll();
            add(kept);
        }
        select(kept, related, selected);
    }

    private Grid<Pair> build(Related related) {
        Grid<Pair> built = frame();
        Grid.Column<Pair> name = built.addColumn(pair -> Wording.placeName(pair.x()))
                .setHeader("Area")
                .setAutoWidth(true)
                .setFrozen(true)
                .setFlexGrow(0)
                .setComparator(Comparator.comparing(pair -> Wording.placeName(pair.x())));
        HeaderRow pinned = built.appendHeaderRow();
        pinned.getCell(name).setComponent(strong(Wording.placeName(related.x().nation())));
        number(built, pinned, related.x(), Pair::x);
        number(built, pinned, related.y(), Pair::y);
        if (related.colour() != null && related.tables().size() > 2) {
            MeasureTable colour = related.colour().table();
            number(
                    built,
                    pinned,
                    colour,
                    pair -> related.findColour(pair.id()).orElseThrow().value());
        }
        words(built, pinned, related);
        built.setItems(related.pairs());
        built.addSelectionListener(event -> {
            if (event.isFromClient()) {
                ask.accept(event.getFirstSelectedItem().map(Pair::id).orElse(null));
            }
        });
        return built;
    }

    private static Grid<Pair> frame() {
        Grid<Pair> built = new Grid<>();
        built.addClassName("atlas-grid");
        built.addThemeVariants(GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_COMPACT);
        built.getElement().setAttribute("aria-label", "Table: both figures of every area");
        return built;
    }

    private static void select(Grid<Pair> grid, Related related, @Nullable GeoId selected) {
        grid.deselectAll();
        if (selected != null) {
            related.find(selected).ifPresent(pair -> {
                grid.select(pair);
                grid.scrollToItem(pair);
            });
        }
    }

    /** Class and notes, which the nation has none of. */
    private static void words(Grid<Pair> built, HeaderRow pinned, Related related) {
        Grid.Column<Pair> cell = built.addColumn(pair -> pair.findCell()
                        .map(found -> found.columnWord() + " / " + found.rowWord())
                        .orElse("–"))
                .setHeader("Class (first / second)")
                .setAutoWidth(true)
                .setComparator(Comparator.comparingInt(
                        pair -> pair.findCell().map(found -> found.index()).orElse(-1)));
        Grid.Column<Pair> notes =
                built.addColumn(pair -> notes(related, pair)).setHeader("Notes").setAutoWidth(true);
        pinned.getCell(cell).setComponent(strong("–"));
        pinned.getCell(notes).setComponent(strong("–"));
    }

    private static void number(Grid<Pair> grid, HeaderRow pinned, MeasureTable table, Function<Pair, AreaValue> value) {
        TableWording wording = new TableWording(table);
        Span head = new Span(Wording.title(table));
        head.addClassName("atlas-column-head");
        Grid.Column<Pair> column = grid.addColumn(pair -> wording.value(value.apply(pair)))
                .setHeader(head)
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("150px")
                .setFlexGrow(0)
                .setComparator(Comparator.comparingDouble(pair -> sortable(value.apply(pair))));
        pinned.getCell(column).setComponent(strong(Wording.value(table, table.nation())));
    }

    /** What is absent sorts below every number. */
    private static double sortable(AreaValue area) {
        return area.value() instanceof Value.Observed observed ? observed.number() : Double.NEGATIVE_INFINITY;
    }

    private static String notes(Related related, Pair pair) {
        List<String> notes = Stream.of(flags(related.x(), pair.x()), flags(related.y(), pair.y()))
                .flatMap(List::stream)
                .distinct()
                .toList();
        return String.join("; ", notes);
    }

    private static List<String> flags(MeasureTable table, AreaValue area) {
        return Wording.flags(table, area).stream()
                .map(flag -> flag + " (" + table.measure().unit() + ")")
                .toList();
    }

    private static Span strong(String words) {
        Span strong = new Span(words);
        strong.addClassName("strong");
        return strong;
    }
}
