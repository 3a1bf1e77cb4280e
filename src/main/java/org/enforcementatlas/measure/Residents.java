package org.enforcementatlas.measure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.Figure;
import org.enforcementatlas.model.GeoId;

/** The denominators: residents by the latest public estimate whose day is not after the figures' own. */
final class Residents {

    /** The series of the population dataset. */
    static final String SERIES = "residents";

    private final FigureSource figures;

    Residents(FigureSource figures) {
        this.figures = figures;
    }

    /**
     * The estimate for a day: of the latest vintage, the last estimate on or before the day, or the first one if all are
     * later. Places that a vintage lacks have no estimate, and none is borrowed from another.
     */
    Estimate at(LocalDate day) {
        TreeMap<LocalDate, Map<GeoId, Long>> byDay = new TreeMap<>();
        String source = "";
        for (Provenance vintage : figures.listPublished(DatasetId.POPULATION)) {
            source = vintage.source();
            List<Figure> rows = figures.listFigures(vintage.snapshot());
            for (Figure row : rows) {
                if (row.series().equals(SERIES) && row.place() != null && row.count() != null) {
                    byDay.computeIfAbsent(row.period().end(), any -> new HashMap<>())
                            .put(row.place(), row.count());
                }
            }
        }
        if (byDay.isEmpty()) {
            return new Estimate(Map.of(), "");
        }
        LocalDate before = byDay.floorKey(day);
        LocalDate chosen = before == null ? byDay.firstKey() : before;
        return new Estimate(byDay.getOrDefault(chosen, Map.of()), source + ", estimate of " + Wording.day(chosen));
    }

    /**
     * Residents on one day.
     *
     * @param byPlace residents by place
     * @param source table, vintage and day; empty when nothing is loaded
     */
    record Estimate(Map<GeoId, Long> byPlace, String source) {

        OptionalLong find(GeoId place) {
            Long residents = byPlace.get(place);
            return residents == null ? OptionalLong.empty() : OptionalLong.of(residents);
        }
    }
}
