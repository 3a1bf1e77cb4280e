package org.enforcementatlas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.List;
import org.enforcementatlas.choropleth.ClassifiedMap;
import org.enforcementatlas.choropleth.HotSpotWords;
import org.enforcementatlas.choropleth.HotSpots;
import org.enforcementatlas.measure.AreaValue;
import org.enforcementatlas.measure.Change;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.PlacesAboveZero;
import org.enforcementatlas.measure.Value;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.Jurisdictions;
import org.jspecify.annotations.Nullable;

/** The figures of the selected area beside the map; of the nation and its first five areas where none is selected. */
final class AreaPanel extends Div {

    private static final long serialVersionUID = 1L;

    AreaPanel() {
        addClassName("atlas-panel");
    }

    /**
     * Shows a map's selected area.
     *
     * @param selected the area; {@code null} for the state that is drawn alone, or the nation
     * @param states the table of the states, where a state is drawn by its counties
     */
    void show(ClassifiedMap map, @Nullable GeoId selected, @Nullable MeasureTable states) {
        removeAll();
        GeoId zoom = map.options().zoom();
        MeasureTable table = selected == null && states != null ? states : map.table();
        GeoId wanted = selected == null ? zoom : selected;
        AreaValue area = wanted == null ? table.nation() : table.find(wanted).orElse(table.nation());
        H2 name = new H2(Wording.placeName(area));
        Paragraph figure = new Paragraph(Wording.value(table, area));
        figure.addClassName("figure");
        figure.getStyle().set("margin", "0");
        Paragraph unit = new Paragraph(table.unit());
        unit.addClassName("atlas-note");
        add(name, figure, unit, facts(map, table, area), rows(table, area));
        if (table.measure().dataset().holdsAgreements()
                && LawNotes.isThereOne(area.id().state())) {
            add(LawNotes.of(area.id().state()));
        }
        if (selected == null && (zoom == null || map.table().query().level() == AreaLevel.COUNTY)) {
            add(first(map));
        }
    }

    /** The way to the rows; a change has those of both dates. */
    private static Div rows(MeasureTable table, AreaValue area) {
        Div links = new Div();
        links.addClassName("atlas-links");
        Change change = table.change();
        if (change == null) {
            links.add(RowsLink.of(table, area, "Rows behind this number, and how it was made"));
        } else {
            for (MeasureTable day : List.of(change.before(), change.after())) {
                links.add(RowsLink.of(day, area, "Rows of " + Wording.day(day.asOf())));
            }
        }
        Jurisdictions.find(area.id().state())
                .ifPresent(state -> links.add(new Anchor("state/" + state.usps(), "All of " + state.name())));
        return links;
    }

    private static Component facts(ClassifiedMap map, MeasureTable table, AreaValue area) {
        DescriptionList facts = new DescriptionList();
        Change change = table.change();
        if (change != null) {
            change.find(area.id()).ifPresent(step -> steps(facts, change, step));
        } else if (area.value() instanceof Value.Observed observed && !observed.isCount()) {
            fact(facts, "Numerator", Wording.count(observed.numerator()));
            fact(facts, "Denominator", Wording.denominator(area, observed));
        }
        if (!area.id().equals(GeoId.US)) {
            fact(facts, "Rank", Wording.rank(table, area));
            fact(facts, table.nation().area().name(), Wording.value(table, table.nation()));
        }
        String where = area.id().equals(GeoId.US) ? PlacesAboveZero.of(table) : "";
        if (!where.isEmpty()) {
            fact(facts, "Above zero in", where);
        }
        HotSpots spots = map.hotSpots();
        if (spots != null) {
            spots.find(area.id()).ifPresent(spot -> fact(facts, "Hot spots", HotSpotWords.of(spot)));
        }
        fact(facts, "Date", Wording.when(table));
        for (String flag : Wording.flags(table, area)) {
            fact(facts, "Flag", flag);
        }
        return facts;
    }

    private static void steps(DescriptionList facts, Change change, Change.Step step) {
        fact(facts, Wording.moment(change.before()), Wording.value(change.before(), step.before()));
        fact(facts, Wording.moment(change.after()), Wording.value(change.after(), step.after()));
        if (step.note() != Change.Note.NONE) {
            fact(facts, "Note", step.note().words());
        }
    }

    /** The first five of the areas that are drawn; their ranks are among all. */
    private static Component first(ClassifiedMap map) {
        MeasureTable table = map.table();
        GeoId zoom = map.options().zoom();
        Div list = new Div();
        Paragraph head = new Paragraph(
                zoom == null
                        ? "Highest of " + table.rankOf() + " ranked"
                        : "Highest in " + Wording.placeName(zoom) + ", with the rank among all " + table.rankOf());
        head.addClassName("atlas-note");
        DescriptionList facts = new DescriptionList();
        map.shown().stream()
                .map(ClassifiedMap.ClassifiedArea::value)
                .filter(area -> area.rank().isPresent())
                .sorted(Comparator.comparingInt(area -> area.rank().orElse(0)))
                .limit(5)
                .forEach(area -> fact(
                        facts,
                        area.rank().orElse(0) + ". "
                                + (zoom == null
                                        ? Wording.placeName(area)
                                        : area.area().name()),
                        Wording.value(table, area)));
        list.add(head, facts);
        return list;
    }

    private static void fact(DescriptionList facts, String term, String words) {
        facts.add(new DescriptionList.Term(term), new DescriptionList.Description(words));
    }
}
