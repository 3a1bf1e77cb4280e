package org.enforcementatlas.ui;

import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import org.enforcementatlas.measure.Denominator;
import org.enforcementatlas.measure.Measure;
import org.enforcementatlas.measure.MeasureQuery;
import org.enforcementatlas.measure.Measures;
import org.enforcementatlas.measure.Per;

/**
 * A unit to choose: the count, or a rate per 100,000 of what is loaded.
 *
 * @param word the word of addresses
 * @param title what it is called
 */
public record UnitChoice(String word, String title) {

    private static final UnitChoice COUNT = new UnitChoice(Per.COUNT.word(), "Count");
    private static final UnitChoice RESIDENTS = new UnitChoice(Per.RESIDENTS.word(), "Per 100,000 residents");

    /** The units of a measure, rates first; a share and the population have one alone. */
    public static List<UnitChoice> list(Measures measures, Measure of) {
        List<UnitChoice> units = new ArrayList<>();
        if (of.hasRate()) {
            units.add(RESIDENTS);
            measures.listDenominators().stream()
                    .filter(one -> !one.id().equals(of.id()))
                    .map(one -> new UnitChoice(one.id().name(), "Per 100,000 " + one.unit()))
                    .forEach(units::add);
        }
        units.add(COUNT);
        return units;
    }

    /** Offers the units of a measure and shows that of a question. */
    public static void show(Select<UnitChoice> select, Measures measures, Measure of, MeasureQuery query) {
        List<UnitChoice> units = list(measures, of);
        String asked = Denominator.word(query);
        String word = asked.isEmpty() ? of.defaultPer().word() : asked;
        select.setItems(units);
        select.setValue(units.stream()
                .filter(unit -> unit.word.equals(word))
                .findFirst()
                .orElse(units.getLast()));
    }

    /** A question in this unit; the measure's own is not told. */
    public MeasureQuery ask(MeasureQuery query, Measure of) {
        return word.equals(of.defaultPer().word())
                ? query.withPer(null).withBelow(Denominator.RESIDENTS)
                : Denominator.ask(query, word);
    }
}
