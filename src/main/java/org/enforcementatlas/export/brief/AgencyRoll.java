package org.enforcementatlas.export.brief;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.enforcementatlas.measure.CountedRow;
import org.enforcementatlas.model.AgencyLevel;
import org.enforcementatlas.model.Agreement;

/**
 * The agencies of a state, statewide bodies apart, since they lie in no county.
 *
 * @param statewide bodies of the state
 * @param others agencies of counties, cities and other places
 */
public record AgencyRoll(List<Entry> statewide, List<Entry> others) {

    /**
     * An agency.
     *
     * @param name as the list prints it
     * @param models the models of its agreements, in order, with commas between
     */
    public record Entry(String name, String models) {}

    /** Copies the lists. */
    public AgencyRoll {
        statewide = List.copyOf(statewide);
        others = List.copyOf(others);
    }

    /** The agencies of rows, in the order of their names. */
    public static AgencyRoll of(List<CountedRow> rows) {
        List<Agreement> agreements = rows.stream().map(CountedRow::row).toList();
        return new AgencyRoll(
                entries(agreements, row -> row.level() == AgencyLevel.STATE),
                entries(agreements, row -> row.level() != AgencyLevel.STATE));
    }

    private static List<Entry> entries(List<Agreement> rows, Predicate<Agreement> wanted) {
        return rows.stream()
                .filter(wanted)
                .collect(Collectors.groupingBy(Agreement::agencyKey, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(AgencyRoll::entry)
                .toList();
    }

    private static Entry entry(List<Agreement> held) {
        return new Entry(
                held.getFirst().agency(),
                held.stream().map(row -> row.model().name()).distinct().sorted().collect(Collectors.joining(", ")));
    }
}
