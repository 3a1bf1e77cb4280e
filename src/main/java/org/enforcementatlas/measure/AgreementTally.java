package org.enforcementatlas.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.enforcementatlas.model.Agreement;
import org.enforcementatlas.model.Area;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.Gazetteer;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.Period;

/**
 * Counts agreements, or the agencies that hold them. A list is complete for its date, so an area without a row has zero. A
 * list that names no counties at all has no data by county.
 */
final class AgreementTally {

    /** What is counted. */
    enum Unit {
        /** Rows of the list. */
        AGREEMENTS,
        /** Distinct agencies: state and folded name. */
        AGENCIES;

        private Object identity(Agreement row) {
            return this == AGREEMENTS ? row.row() : row.state() + "|" + row.agencyKey();
        }
    }

    private final FigureSource figures;
    private final Gazetteer gazetteer;

    AgreementTally(FigureSource figures, Gazetteer gazetteer) {
        this.figures = figures;
        this.gazetteer = gazetteer;
    }

    Tally count(Question question, Unit unit) {
        List<Agreement> rows = question.agreements(figures);
        Map<GeoId, Set<Object>> byArea = new HashMap<>();
        Set<Object> all = new HashSet<>();
        Set<Object> placed = new HashSet<>();
        CorrectedRows corrected =
                new CorrectedRows(figures.marks(question.from().snapshot()));
        for (Agreement row : rows) {
            Object one = unit.identity(row);
            all.add(one);
            List<GeoId> places = place(row, question.level());
            corrected.add(row.row(), places);
            places.forEach(id -> {
                byArea.computeIfAbsent(id, any -> new HashSet<>()).add(one);
                placed.add(one);
            });
        }
        Map<GeoId, Value> values = new HashMap<>();
        if (question.level() == AreaLevel.STATE || namesCounties(question)) {
            for (Area area : gazetteer.list(question.level())) {
                values.put(
                        area.id(),
                        Value.Observed.count(
                                byArea.getOrDefault(area.id(), Set.of()).size()));
            }
        }
        return new Tally(
                values,
                Value.Observed.count(all.size()),
                unplaced(question, all, placed),
                Period.on(day(question)),
                corrected.byPlace());
    }

    /** The day that the count describes. */
    static LocalDate day(Question question) {
        return question.query().clock() == ListClock.SIGNED
                ? question.query().findAsOf().orElse(question.from().asOf())
                : question.from().asOf();
    }

    /** Whether the list has a county for any row; the oldest lists have none. */
    boolean namesCounties(Question question) {
        return figures.listAgreements(question.from().snapshot()).stream()
                .anyMatch(row -> !row.printedCounty().isBlank());
    }

    private static List<GeoId> place(Agreement row, AreaLevel level) {
        return level == AreaLevel.STATE
                ? List.of(row.state())
                : row.findCounty().map(List::of).orElse(List.of());
    }

    private static List<MeasureTable.NoPlace> unplaced(Question question, Set<Object> all, Set<Object> placed) {
        List<MeasureTable.NoPlace> bucket = new ArrayList<>();
        int without = all.size() - placed.size();
        if (question.level() == AreaLevel.COUNTY && without > 0) {
            bucket.add(new MeasureTable.NoPlace("without a county on the list", without));
        }
        return List.copyOf(bucket);
    }
}
