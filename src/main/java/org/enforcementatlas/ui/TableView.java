package org.enforcementatlas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.grid.HeaderRow;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.enforcementatlas.choropleth.AreaLook;
import org.enforcementatlas.choropleth.ClassifiedMap;
import org.enforcementatlas.choropleth.ClassifiedMaps;
import org.enforcementatlas.choropleth.ViewState;
import org.enforcementatlas.ingest.desk.Revisions;
import org.enforcementatlas.measure.AreaValue;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Measures;
import org.enforcementatlas.measure.PlacesAboveZero;
import org.enforcementatlas.measure.Value;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.model.GeoId;
import org.jspecify.annotations.Nullable;

/** The table page: the same values as the map, with the nation's row pinned. */
@Route(value = "table", layout = MainLayout.class)
final class TableView extends MeasureView {

    private static final long serialVersionUID = 1L;

    private final FindArea find = new FindArea(this::jump, this::keep);
    private final Div room = new Div();
    private transient @Nullable ClassifiedMap classified;
    private @Nullable Grid<AreaValue> grid;

    TableView(Measures measures, ClassifiedMaps maps, PracticeFigures practice, Revisions revisions) {
        super(measures, maps, practice, revisions);
        room.addClassName("atlas-table");
    }

    @Override
    void show(ClassifiedMap map, ViewState shown) {
        MeasureTable answered = map.table();
        ClassifiedMap before = classified;
        boolean same = before != null
                && before.table().equals(answered)
                && before.areas().equals(map.areas());
        classified = map;
        if (same && grid != null && room.isAttached()) {
            select(grid, answered, shown.selected());
            return;
        }
        Grid<AreaValue> built = build(map);
        grid = built;
        fill();
        GeoId selected = shown.selected();
        select(built, answered, selected);
        if (selected != null) {
            answered.find(selected).ifPresent(built::scrollToItem);
        }
        built.addSelectionListener(event -> {
            if (event.isFromClient()) {
                select(event.getFirstSelectedItem().map(AreaValue::id).orElse(null));
            }
        });
        room.removeAll();
        room.add(find, built, takeAway());
        place(room);
    }

    /** The same table stays where it is, with its order and the keyboard in it; only the selection moves. */
    private static void select(Grid<AreaValue> grid, MeasureTable table, @Nullable GeoId selected) {
        AreaValue area = selected == null ? null : table.find(selected).orElse(null);
        if (area == null) {
            grid.deselectAll();
        } else {
            grid.select(area);
        }
    }

    @Override
    boolean isMap() {
        return false;
    }

    @Override
    Class<? extends MeasureView> twin() {
        return MapView.class;
    }

    private Grid<AreaValue> build(ClassifiedMap map) {
        MeasureTable shown = map.table();
        Grid<AreaValue> built = frame(shown);
        Grid.Column<AreaValue> name = built.addColumn(Wording::placeName)
                .setHeader("Area")
                .setAutoWidth(true)
                .setFrozen(true)
                .setSortable(true)
                .setComparator(Comparator.comparing(Wording::placeName));
        Grid.Column<AreaValue> value = value(built, shown);
        HeaderRow pinned = built.appendHeaderRow();
        addRatio(built, shown, pinned);
        Grid.Column<AreaValue> rank = number(
                built,
                "Rank of " + shown.rankOf(),
                area -> area.rank().isPresent() ? Integer.toString(area.rank().getAsInt()) : "–",
                Comparator.comparingInt(area -> area.rank().orElse(Integer.MAX_VALUE)));
        new LayerColumnsOfGrid(built, pinned).add(map);
        Grid.Column<AreaValue> notes = built.addColumn(area -> String.join("; ", Wording.flags(shown, area)))
                .setHeader("Notes")
                .setAutoWidth(true);
        pinned.getCell(rank).setComponent(strong("–"));
        pinned.getCell(notes).setComponent(strong(notes(shown)));
        pinned.getCell(name).setComponent(strong(shown.nation().area().name()));
        pinned.getCell(value).setComponent(nation(shown));
        return built;
    }

    /** The number itself; where it was counted it leads to its rows. */
    private static Grid.Column<AreaValue> value(Grid<AreaValue> built, MeasureTable shown) {
        Comparator<AreaValue> order = Comparator.comparingDouble(TableView::number);
        return shown.change() == null
                ? numeric(built.addColumn(RowsLink.ofGrid(shown, Optional::of)), "Value", order)
                : number(built, "Change", area -> Wording.value(shown, area), order);
    }

    private static Component nation(MeasureTable shown) {
        String words = Wording.value(shown, shown.nation());
        if (shown.change() != null) {
            return strong(words);
        }
        Anchor link = RowsLink.of(shown, shown.nation(), words);
        link.addClassNames("strong", "atlas-number");
        return link;
    }

    /** An empty grid that tells what it shows, and shows the map at the same key that shows it on the map. */
    private Grid<AreaValue> frame(MeasureTable shown) {
        Grid<AreaValue> built = new Grid<>();
        built.addClassName("atlas-grid");
        built.getElement()
                .setProperty(
                        "accessibleName",
                        "Table: " + Wording.title(shown) + ", " + Wording.when(shown) + ". / shows the map.");
        Shortcuts.addShortcutListener(built, this::goToTwin, Key.SLASH).listenOn(built);
        built.addThemeVariants(GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_COMPACT);
        return built;
    }

    /** Where the total comes from, and its flags; a head without words is none for those who hear the table. */
    private static String notes(MeasureTable shown) {
        List<String> notes = new ArrayList<>(Wording.flags(shown, shown.nation()));
        String where = PlacesAboveZero.of(shown);
        if (!where.isEmpty()) {
            notes.addFirst("above zero in " + where);
        }
        return notes.isEmpty() ? "–" : String.join("; ", notes);
    }

    /** What is above and below the line, where values are quotients. */
    private static void addRatio(Grid<AreaValue> built, MeasureTable shown, HeaderRow pinned) {
        boolean divided = shown.nation().value() instanceof Value.Observed nation && !nation.isCount();
        if (!divided || shown.change() != null) {
            return;
        }
        Grid.Column<AreaValue> numerator =
                number(built, "Numerator", TableView::numerator, Comparator.comparingLong(TableView::numeratorNumber));
        Grid.Column<AreaValue> denominator = number(
                built, "Denominator", TableView::denominator, Comparator.comparingLong(TableView::denominatorNumber));
        pinned.getCell(numerator).setComponent(strong(numerator(shown.nation())));
        pinned.getCell(denominator).setComponent(strong(denominator(shown.nation())));
    }

    private static Span strong(String words) {
        Span strong = new Span(words);
        strong.addClassName("strong");
        return strong;
    }

    private static Grid.Column<AreaValue> number(
            Grid<AreaValue> built, String header, ValueProvider<AreaValue, String> words, Comparator<AreaValue> order) {
        return numeric(built.addColumn(words), header, order);
    }

    private static Grid.Column<AreaValue> numeric(
            Grid.Column<AreaValue> column, String header, Comparator<AreaValue> order) {
        return column.setHeader(header)
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setSortable(true)
                .setComparator(order);
    }

    private void fill() {
        ClassifiedMap shown = classified;
        if (shown != null) {
            List<AreaValue> areas = shown.shown().stream()
                    .filter(area -> area.look() != AreaLook.FILTERED)
                    .map(ClassifiedMap.ClassifiedArea::value)
                    .toList();
            Objects.requireNonNull(grid).setItems(areas);
            find.search(areas);
        }
    }

    private void jump(AreaValue area) {
        Objects.requireNonNull(grid).scrollToItem(area);
        select(area.id());
    }

    /** What is left over of a search is the view's condition, and so the file's; one that stood before holds too. */
    private void keep(String condition) {
        String before = asked().filter();
        go(asked().withFilter(before.isEmpty() ? condition : "(" + before + ") AND " + condition));
    }

    private static String numerator(AreaValue area) {
        return area.value() instanceof Value.Observed observed ? Wording.count(observed.numerator()) : "–";
    }

    private static String denominator(AreaValue area) {
        return area.value() instanceof Value.Observed observed ? Wording.denominator(area, observed) : "–";
    }

    /** What is absent sorts below every number. */
    private static double number(AreaValue area) {
        return area.value() instanceof Value.Observed observed ? observed.number() : Double.NEGATIVE_INFINITY;
    }

    private static long numeratorNumber(AreaValue area) {
        return area.value() instanceof Value.Observed observed ? observed.numerator() : Long.MIN_VALUE;
    }

    private static long denominatorNumber(AreaValue area) {
        return area.value() instanceof Value.Observed observed ? observed.denominator() : Long.MIN_VALUE;
    }
}
