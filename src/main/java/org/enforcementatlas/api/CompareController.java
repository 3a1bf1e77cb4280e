package org.enforcementatlas.api;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.enforcementatlas.export.CompareFile;
import org.enforcementatlas.measure.compare.Comparison;
import org.enforcementatlas.measure.compare.ComparisonCodec;
import org.enforcementatlas.measure.compare.Comparisons;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A comparison as a table, under the names of the page; {@code form=wide} for a line for each place. */
@RestController
final class CompareController {

    private final Comparisons comparisons;

    CompareController(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    @GetMapping("/api/v1/compare.{format}")
    ResponseEntity<byte[]> table(
            @PathVariable("format") String format, @RequestParam MultiValueMap<String, String> parameters) {
        Comparison comparison = comparisons.answer(ComparisonCodec.fromParameters(parameters));
        String form = parameters.getFirst("form");
        CompareFile file = CompareFile.of(comparison, format, form == null ? "" : form);
        return ResponseEntity.ok()
                .cacheControl(
                        comparison.pinned()
                                ? CacheControl.maxAge(Duration.ofDays(365)).immutable()
                                : CacheControl.noCache())
                .header(HttpHeaders.CONTENT_TYPE, file.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(file.name())
                                .build()
                                .toString())
                .body(file.text().getBytes(StandardCharsets.UTF_8));
    }
}
