package org.enforcementatlas.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.enforcementatlas.choropleth.ViewCodec;
import org.enforcementatlas.geo.Boundaries;
import org.enforcementatlas.geo.BoundaryJoin;
import org.enforcementatlas.geo.JoinReport;
import org.enforcementatlas.measure.AreaValue;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Measures;
import org.enforcementatlas.measure.Value;
import org.enforcementatlas.model.GeoId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How a measure meets the boundaries: what matched, and what did not, on both sides. */
@RestController
final class JoinController {

    private final Measures measures;
    private final BoundaryJoin join;

    JoinController(Measures measures, Boundaries boundaries) {
        this.measures = measures;
        this.join = new BoundaryJoin(boundaries);
    }

    /** The report, as the interface tells it. */
    record Coverage(
            String boundaries, int matched, List<String> values_without_area, List<String> areas_without_value) {}

    @GetMapping("/api/v1/measures/{measure}/join")
    Coverage join(@PathVariable("measure") String measure, @RequestParam Map<String, String> parameters) {
        Map<String, String> all = new HashMap<>(parameters);
        all.put("measure", measure);
        MeasureTable table = measures.answer(ViewCodec.fromParameters(all).query());
        Map<GeoId, Double> values = new HashMap<>();
        for (AreaValue area : table.areas()) {
            if (area.value() instanceof Value.Observed observed) {
                values.put(area.id(), observed.number());
            }
        }
        JoinReport report = join.join(table.query().level(), values);
        return new Coverage(
                report.vintage().toString(),
                report.matched(),
                report.valuesWithoutArea().stream().map(GeoId::code).toList(),
                report.areasWithoutValue().stream().map(GeoId::code).toList());
    }
}
