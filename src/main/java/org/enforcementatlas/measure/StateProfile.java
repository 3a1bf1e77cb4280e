package org.enforcementatlas.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.enforcementatlas.model.FiscalYear;
import org.enforcementatlas.model.GeoId;
import org.jspecify.annotations.Nullable;

/**
 * All that is told of one state or territory: each measure that has figures, on its own last date.
 *
 * @param state the state or territory
 * @param lines the measures, in the catalogue's order
 */
public record StateProfile(GeoId state, List<Line> lines) {

    /**
     * One measure of the state.
     *
     * @param count the measure as it is counted, or as a share
     * @param rate the same per 100,000 residents; {@code null} where it is no count of people or events
     * @param course the state's values on all dates of a stock, oldest first; none for a flow
     * @param years the state's values in each fiscal year of a flow that has months, oldest first, the last one to its last
     *     month; none for a stock
     */
    public record Line(MeasureTable count, @Nullable MeasureTable rate, List<Step> course, List<Year> years) {}

    /** A value over a fiscal year, or over a part of one. */
    public record Year(MeasureTable table, AreaValue value) {}

    /** A value on a date. */
    public record Step(LocalDate day, AreaValue value) {}

    /** Copies the lines. */
    public StateProfile {
        lines = List.copyOf(lines);
    }

    /** The profile of a state as the public figures give it now. */
    public static StateProfile of(Measures measures, GeoId state) {
        List<Line> lines = new ArrayList<>();
        for (Measure measure : measures.list()) {
            boolean byCourt = GeographyBasis.of(measure) == GeographyBasis.COURT;
            if (!byCourt && !measures.listDates(measure.id()).isEmpty()) {
                lines.add(line(measures, measure, state));
            }
        }
        return new StateProfile(state, lines);
    }

    private static Line line(Measures measures, Measure measure, GeoId state) {
        MeasureQuery query = MeasureQuery.of(measure.id()).withPer(Per.COUNT);
        boolean counted = measure.kind() != MeasureKind.SHARE && !measure.id().equals(Catalogue.POPULATION);
        boolean people = measure.id().equals(Catalogue.RESIDENTS_COVERED);
        return new Line(
                measures.answer(query),
                counted && !people ? measures.answer(query.withPer(Per.RESIDENTS)) : null,
                measure.allows(Span.FISCAL_YEAR) ? List.of() : course(measures, query, state),
                years(measures, query.withSpan(Span.FISCAL_YEAR), state));
    }

    /** The last date of each fiscal year stands for it. */
    private static List<Year> years(Measures measures, MeasureQuery query, GeoId state) {
        TreeMap<Integer, LocalDate> ends = new TreeMap<>();
        measures.listDates(query.measure(), query.span())
                .forEach(day -> ends.put(FiscalYear.of(day).year(), day));
        List<Year> years = new ArrayList<>();
        for (MeasureTable table : measures.answerEach(query, List.copyOf(ends.values()))) {
            table.find(state).ifPresent(value -> years.add(new Year(table, value)));
        }
        return List.copyOf(years);
    }

    private static List<Step> course(Measures measures, MeasureQuery query, GeoId state) {
        List<Step> course = new ArrayList<>();
        for (MeasureTable table : measures.answerEach(query, measures.listDates(query.measure()))) {
            table.find(state).ifPresent(value -> course.add(new Step(table.asOf(), value)));
        }
        return List.copyOf(course);
    }
}
