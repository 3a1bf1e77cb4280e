package org.enforcementatlas.api;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.enforcementatlas.choropleth.ViewCodec;
import org.enforcementatlas.export.RowEvidence;
import org.enforcementatlas.export.RowsTable;
import org.enforcementatlas.export.TableFormat;
import org.enforcementatlas.measure.MeasureQuery;
import org.enforcementatlas.measure.PlaceChoice;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The rows behind one number, and how the number was made of them. */
@RestController
final class RowsController {

    private final RowEvidence evidence;

    RowsController(RowEvidence evidence) {
        this.evidence = evidence;
    }

    @GetMapping("/api/v1/measures/{measure}/rows.{format}")
    ResponseEntity<byte[]> rows(
            @PathVariable("measure") String measure,
            @PathVariable("format") String format,
            @RequestParam Map<String, String> parameters) {
        if (!format.equals("csv") && !format.equals("json")) {
            throw new UnanswerableQuery("Rows come as csv or json, not as " + format + ".");
        }
        TableFormat wanted = TableFormat.find(format).orElseThrow();
        Map<String, String> asked = new HashMap<>(parameters);
        asked.put("measure", measure);
        MeasureQuery query = ViewCodec.fromParameters(asked).query();
        RowsTable rows = evidence.open(
                query, PlaceChoice.parse(parameters.getOrDefault("area", "US")).orElse(null));
        ContentDisposition name =
                ContentDisposition.inline().filename(rows.fileName(wanted)).build();
        return ResponseEntity.ok()
                .cacheControl(
                        query.findSnapshot().isPresent()
                                ? CacheControl.maxAge(Duration.ofHours(1))
                                : CacheControl.noCache())
                .header(HttpHeaders.CONTENT_TYPE, wanted.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(rows.write(wanted).getBytes(StandardCharsets.UTF_8));
    }
}
