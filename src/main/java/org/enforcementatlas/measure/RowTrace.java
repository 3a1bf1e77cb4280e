package org.enforcementatlas.measure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enforcementatlas.model.AgencyLevel;
import org.enforcementatlas.model.Agreement;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.Figure;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.MeasureId;
import org.jspecify.annotations.Nullable;

/** Finds the rows that a number was counted from, by the rules by which it was counted. */
final class RowTrace {

    private static final Map<MeasureId, RowsBehind.Thing> COUNTS = Map.of(
            Catalogue.AGREEMENTS, RowsBehind.Thing.AGREEMENTS,
            Catalogue.AGREEMENTS_PENDING, RowsBehind.Thing.AGREEMENTS,
            Catalogue.AGENCIES, RowsBehind.Thing.AGENCIES,
            Catalogue.COUNTIES_COVERED, RowsBehind.Thing.COUNTIES,
            Catalogue.COUNTY_SHARE, RowsBehind.Thing.COUNTIES,
            Catalogue.RESIDENTS_COVERED, RowsBehind.Thing.COUNTIES,
            Catalogue.RESIDENT_SHARE, RowsBehind.Thing.COUNTIES);

    private final FigureSource figures;
    private final Denominators residents;

    RowTrace(FigureSource figures, Denominators residents) {
        this.figures = figures;
        this.residents = residents;
    }

    /**
     * The rows behind a place's number.
     *
     * @param place the place; {@code null} for what is on no area
     */
    RowsBehind trace(MeasureTable table, Question question, @Nullable GeoId place) {
        AreaValue area = place == null ? null : find(table, place);
        RowsBehind.Thing thing = COUNTS.get(table.measure().id());
        return thing == null ? ofFigures(table, question, area) : ofList(table, question, area, thing);
    }

    private static AreaValue find(MeasureTable table, GeoId place) {
        return table.find(place)
                .orElseThrow(() -> new UnanswerableQuery("There is no area " + place + " in a table by "
                        + table.query().level().word() + "; ask for one of its areas, for US, or for none."));
    }

    private RowsBehind ofList(MeasureTable table, Question question, @Nullable AreaValue area, RowsBehind.Thing thing) {
        List<Agreement> all = question.agreements(figures);
        RowMarks marks = figures.marks(question.from().snapshot());
        if (thing == RowsBehind.Thing.COUNTIES && area != null) {
            return new CoverageTrace(
                            table,
                            area,
                            all,
                            residents.at(table.period().end(), table.query().below()),
                            marks)
                    .trace(figures.listAgreements(question.from().snapshot()).size());
        }
        RowsBehind.Thing counted = thing == RowsBehind.Thing.COUNTIES ? RowsBehind.Thing.AGENCIES : thing;
        TreeMap<String, List<Agreement>> groups = all.stream()
                .filter(wanted(table, all, area, counted))
                .collect(Collectors.groupingBy(row -> key(row, counted), TreeMap::new, Collectors.toList()));
        List<CountedRow> rows = new ArrayList<>();
        int number = 0;
        for (List<Agreement> group : groups.values()) {
            number++;
            for (Agreement row : group) {
                rows.add(new CountedRow(
                        number,
                        row,
                        marks.possible().contains(row.row()),
                        marks.corrected().contains(row.row()),
                        OptionalLong.empty()));
            }
        }
        int snapshotRows = figures.listAgreements(question.from().snapshot()).size();
        return new RowsBehind(table, area, counted, number, rows, List.of(), Set.of(), snapshotRows);
    }

    private static String key(Agreement row, RowsBehind.Thing thing) {
        return switch (thing) {
            case AGENCIES -> row.state() + "|" + row.agencyKey();
            default -> String.format("%09d", row.row());
        };
    }

    private static Predicate<Agreement> wanted(
            MeasureTable table, List<Agreement> all, @Nullable AreaValue area, RowsBehind.Thing thing) {
        if (area == null) {
            boolean coverage = COUNTS.get(table.measure().id()) == RowsBehind.Thing.COUNTIES;
            return coverage ? row -> row.level() == AgencyLevel.STATE : unplaced(table, all, thing);
        }
        return area.id().equals(GeoId.US)
                ? inDenominator(table)
                : row -> area.id().equals(place(row, table.query().level()));
    }

    /** What is on no area: rows of agencies, or rows, of which none is on one. */
    private static Predicate<Agreement> unplaced(MeasureTable table, List<Agreement> all, RowsBehind.Thing thing) {
        Set<String> placed = new HashSet<>();
        all.stream()
                .filter(row -> place(row, table.query().level()) != null)
                .forEach(row -> placed.add(key(row, thing)));
        return row -> !placed.contains(key(row, thing));
    }

    /** A rate of the nation leaves out what lies in areas without a denominator; a count leaves out nothing. */
    private static Predicate<Agreement> inDenominator(MeasureTable table) {
        if (table.query().findPer().orElse(Per.COUNT) == Per.COUNT) {
            return row -> true;
        }
        Set<GeoId> without = without(table);
        return row -> !without.contains(place(row, table.query().level()));
    }

    private static Set<GeoId> without(MeasureTable table) {
        return table.areas().stream()
                .filter(one -> one.value() instanceof Value.Absent)
                .map(AreaValue::id)
                .collect(Collectors.toSet());
    }

    private static @Nullable GeoId place(Agreement row, AreaLevel level) {
        return level == AreaLevel.COUNTY ? row.county() : row.state();
    }

    private RowsBehind ofFigures(MeasureTable table, Question question, @Nullable AreaValue area) {
        List<String> series = FigureSeries.of(table.measure().id());
        boolean rate = table.query().findPer().orElse(Per.COUNT) == Per.RESIDENTS;
        boolean leaves = rate || table.query().span().isYear();
        Set<GeoId> left = area != null && area.id().equals(GeoId.US) && leaves ? without(table) : Set.of();
        List<Figure> rows = series.stream()
                .flatMap(one -> inPeriod(question, one))
                .filter(row -> isOf(row, area, table.query().level()))
                .filter(row -> row.place() == null || !left.contains(row.place()))
                .toList();
        long sum = rows.stream()
                .filter(row -> row.count() != null)
                .mapToLong(row -> row.findCount().orElseThrow())
                .sum();
        return new RowsBehind(
                table,
                area,
                RowsBehind.Thing.FIGURES,
                sum,
                List.of(),
                rows,
                figures.marks(question.from().snapshot()).corrected(),
                figures.listFigures(question.from().snapshot()).size());
    }

    private Stream<Figure> inPeriod(Question question, String series) {
        List<Figure> rows = question.figures(figures, series);
        CountedPeriods periods = CountedPeriods.of(question, rows);
        return rows.stream().filter(row -> periods.parts().contains(row.period()));
    }

    private static boolean isOf(Figure row, @Nullable AreaValue area, AreaLevel level) {
        GeoId place = row.place();
        if (area == null || place == null) {
            return place == null && (area == null || area.id().equals(GeoId.US));
        }
        return area.id().equals(GeoId.US) ? place.level() == level : place.equals(area.id());
    }
}
