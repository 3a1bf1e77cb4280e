package org.enforcementatlas.api;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.enforcementatlas.choropleth.ClassifiedMap;
import org.enforcementatlas.choropleth.MapOptions;
import org.enforcementatlas.choropleth.ViewLinks;
import org.enforcementatlas.choropleth.ViewState;
import org.enforcementatlas.measure.MeasureQuery;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Measures;
import org.enforcementatlas.measure.TableWording;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.measure.Value;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.MeasureId;
import org.enforcementatlas.model.SnapshotId;

/**
 * What the rates of a map are set against, printed: of thousands of counties these are most of what their sentences have, and they
 * are the same for every date and measure of a year.
 *
 * @param byPlace the printed numbers
 * @param address where they are, in the order of the map's shapes; empty if there are none to share
 */
record SharedNumbers(Map<GeoId, String> byPlace, String address) {

    private static final SharedNumbers NONE = new SharedNumbers(Map.of(), "");

    private static final MeasureId RESIDENTS = new MeasureId("population");

    static SharedNumbers of(ClassifiedMap map, Measures measures) {
        MeasureQuery query = map.table().query();
        List<SnapshotId> from = map.table().provenance().denominators();
        MeasureId below = query.below().measure();
        MeasureId measure = below == null ? RESIDENTS : below;
        if (query.level() != AreaLevel.COUNTY
                || from.isEmpty()
                || query.measure().equals(measure)) {
            return NONE;
        }
        List<LocalDate> days = measures.listDates(measure);
        if (days.isEmpty()) {
            return NONE;
        }
        LocalDate asOf = map.table().asOf();
        LocalDate day = days.stream().filter(any -> !any.isAfter(asOf)).reduce(days.getFirst(), (one, next) -> next);
        MeasureQuery estimates = MeasureQuery.of(measure)
                .withLevel(query.level())
                .withScope(query.scope())
                .withAsOf(day)
                .withSnapshot(from.getLast());
        try {
            return new SharedNumbers(
                    printed(measures.answer(estimates)),
                    ViewLinks.ofFile(
                            new ViewState(
                                    estimates,
                                    MapOptions.DEFAULT.withZoom(map.options().zoom()),
                                    "",
                                    null),
                            "numbers.json"));
        } catch (UnanswerableQuery elsewhere) {
            // The estimates of this day are of another snapshot: the sentences then carry their numbers themselves.
            return NONE;
        }
    }

    /** The values of a table as printed. */
    static Map<GeoId, String> printed(MeasureTable table) {
        TableWording wording = new TableWording(table);
        Map<GeoId, String> printed = new HashMap<>();
        table.areas().forEach(area -> {
            if (area.value() instanceof Value.Observed observed) {
                printed.put(area.id(), wording.number(observed));
            }
        });
        return printed;
    }
}
