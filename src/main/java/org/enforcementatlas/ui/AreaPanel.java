package org.enforcementatlas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import org.enforcementatlas.measure.AreaValue;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.PlacesAboveZero;
import org.enforcementatlas.measure.Value;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.model.GeoId;
import org.jspecify.annotations.Nullable;

/** The figures of the selected area beside the map; of the nation and its first five areas where none is selected. */
final class AreaPanel extends Div {

    private static final long serialVersionUID = 1L;

    AreaPanel() {
        addClassName("atlas-panel");
        getElement().setAttribute("aria-live", "polite");
    }

    void show(MeasureTable table, @Nullable GeoId selected) {
        removeAll();
        AreaValue area =
                selected == null ? table.nation() : table.find(selected).orElse(table.nation());
        H2 name = new H2(Wording.placeName(area));
        Paragraph figure = new Paragraph(Wording.value(table, area));
        figure.addClassName("figure");
        figure.getStyle().set("margin", "0");
        Paragraph unit = new Paragraph(table.unit());
        unit.addClassName("atlas-note");
        add(name, figure, unit, facts(table, area));
        if (area.id().equals(GeoId.US)) {
            add(first(table));
        }
    }

    private static Component facts(MeasureTable table, AreaValue area) {
        DescriptionList facts = new DescriptionList();
        if (area.value() instanceof Value.Observed observed && observed.denominator() != 1) {
            fact(facts, "Numerator", Wording.count(observed.numerator()));
            fact(facts, "Denominator", Wording.count(observed.denominator()));
        }
        if (!area.id().equals(GeoId.US)) {
            fact(facts, "Rank", Wording.rank(table, area));
            fact(facts, table.nation().area().name(), Wording.value(table, table.nation()));
        }
        String where = area.id().equals(GeoId.US) ? PlacesAboveZero.of(table) : "";
        if (!where.isEmpty()) {
            fact(facts, "Above zero in", where);
        }
        fact(facts, "Date", Wording.when(table));
        for (String flag : Wording.flags(table, area)) {
            fact(facts, "Flag", flag);
        }
        return facts;
    }

    private static Component first(MeasureTable table) {
        Div list = new Div();
        Paragraph head = new Paragraph("Highest of " + table.rankOf() + " ranked");
        head.addClassName("atlas-note");
        DescriptionList facts = new DescriptionList();
        table.areas().stream()
                .filter(area -> area.rank().isPresent())
                .sorted(Comparator.comparingInt(area -> area.rank().orElse(0)))
                .limit(5)
                .forEach(area -> fact(
                        facts, area.rank().orElse(0) + ". " + Wording.placeName(area), Wording.value(table, area)));
        list.add(head, facts);
        return list;
    }

    private static void fact(DescriptionList facts, String term, String words) {
        facts.add(new DescriptionList.Term(term), new DescriptionList.Description(words));
    }
}
