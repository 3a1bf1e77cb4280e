package org.enforcementatlas.measure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.enforcementatlas.model.Agreement;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.GeoId;

/**
 * The rows by which an area is covered, in groups of one county or one whole state. Residents stand with the first group that has
 * them: those of a county in a state that is covered as a whole stand with the state.
 */
final class CoverageTrace {

    private final MeasureTable table;
    private final AreaValue area;
    private final Denominators.Estimate residents;
    private final RowMarks marks;
    private final CoverageRule rule;
    private final List<Agreement> rows;

    CoverageTrace(
            MeasureTable table, AreaValue area, List<Agreement> all, Denominators.Estimate residents, RowMarks marks) {
        this.table = table;
        this.area = area;
        this.residents = residents;
        this.marks = marks;
        this.rule = new CoverageRule(table.query().reach());
        boolean people = Catalogue.isOfResidents(table.measure().id());
        this.rows = all.stream()
                .filter(row -> rule.covers(row, area.id()))
                .filter(row -> !people || residents.find(covered(row)).isPresent())
                .toList();
    }

    /** What is behind the number. */
    RowsBehind trace(int snapshotRows) {
        TreeMap<String, List<Agreement>> groups =
                rows.stream().collect(Collectors.groupingBy(this::key, TreeMap::new, Collectors.toList()));
        Set<String> whole = new HashSet<>();
        rows.stream()
                .map(this::covered)
                .filter(place -> place.level() == AreaLevel.STATE)
                .forEach(place -> whole.add(place.code()));
        List<CountedRow> counted = new ArrayList<>();
        int number = 0;
        for (Map.Entry<String, List<Agreement>> group : groups.entrySet()) {
            number++;
            for (Agreement row : group.getValue()) {
                counted.add(new CountedRow(
                        number,
                        row,
                        marks.possible().contains(row.row()),
                        marks.corrected().contains(row.row()),
                        people(group.getKey(), whole)));
            }
        }
        RowsBehind.Thing thing = whole.isEmpty() ? RowsBehind.Thing.COUNTIES : RowsBehind.Thing.PLACES;
        return new RowsBehind(table, area, thing, number, counted, List.of(), Set.of(), snapshotRows);
    }

    /** A county is one place, whoever covers it. */
    private String key(Agreement row) {
        return area.id().level() == AreaLevel.COUNTY
                ? area.id().code()
                : covered(row).code();
    }

    private OptionalLong people(String place, Set<String> whole) {
        GeoId id = new GeoId(place);
        boolean elsewhere = id.level() == AreaLevel.COUNTY
                && area.id().level() != AreaLevel.COUNTY
                && whole.contains(id.state().code());
        return elsewhere ? OptionalLong.empty() : residents.find(id);
    }

    private GeoId covered(Agreement row) {
        return rule.covered(row).orElseThrow();
    }
}
