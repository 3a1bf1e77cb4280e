package org.enforcementatlas.ui.relate;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.enforcementatlas.choropleth.relate.Cell;
import org.enforcementatlas.choropleth.relate.Pair;
import org.enforcementatlas.choropleth.relate.RelateState;
import org.enforcementatlas.choropleth.relate.Related;
import org.enforcementatlas.measure.AreaValue;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.model.GeoId;

/** The figures of the selected area in all measures, and the areas of the selected class. */
final class PairPanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 60;

    private final transient Consumer<GeoId> ask;

    PairPanel(Consumer<GeoId> ask) {
        this.ask = ask;
        addClassName("atlas-panel");
        getElement().setAttribute("aria-live", "polite");
    }

    void show(Related related, RelateState.Marked marked) {
        removeAll();
        GeoId area = marked.area();
        Pair pair = area == null ? null : related.find(area).orElse(null);
        AreaValue first = pair == null ? related.x().nation() : pair.x();
        add(new H2(Wording.placeName(first)));
        DescriptionList facts = new DescriptionList();
        for (MeasureTable table : related.tables()) {
            table.find(first.id()).ifPresent(value -> fact(facts, table, value));
        }
        add(facts);
        Cell cell = marked.cell();
        if (cell != null) {
            addCell(related, cell);
        }
    }

    private static void fact(DescriptionList facts, MeasureTable table, AreaValue value) {
        String rank = value.rank().isPresent() ? ", rank " + Wording.rank(table, value) : "";
        facts.add(
                new DescriptionList.Term(Wording.title(table) + ", " + Wording.when(table)),
                new DescriptionList.Description(
                        Wording.value(table, value) + rank + String.join("", flags(table, value))));
    }

    private static List<String> flags(MeasureTable table, AreaValue value) {
        return Wording.flags(table, value).stream().map(flag -> "; " + flag).toList();
    }

    private void addCell(Related related, Cell cell) {
        Paragraph head = new Paragraph(related.key().count(cell) + " areas: " + cell.columnWord() + " in "
                + related.key().xTitle() + ", " + cell.rowWord() + " in "
                + related.key().yTitle());
        head.addClassName("atlas-note");
        Div names = new Div();
        names.addClassName("atlas-names");
        related.in(cell).stream().limit(MOST).forEach(pair -> names.add(button(pair)));
        add(head, names);
        if (related.in(cell).size() > MOST) {
            add(new Paragraph("and " + Wording.count(related.in(cell).size() - MOST) + " more; the table has all."));
        }
    }

    private NativeButton button(Pair pair) {
        return new NativeButton(Wording.placeName(pair.x()), click -> ask.accept(pair.id()));
    }
}
