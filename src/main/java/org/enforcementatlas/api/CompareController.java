package org.enforcementatlas.api;

import java.time.Duration;
import org.enforcementatlas.export.compare.CompareExport;
import org.enforcementatlas.export.compare.CompareFormat;
import org.enforcementatlas.export.pdf.Paper;
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
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

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
        String form = parameters.getFirst("form");
        CompareFormat wanted = CompareFormat.parse(format, form == null ? "" : form);
        Comparison comparison = comparisons.answer(ComparisonCodec.fromParameters(parameters));
        String paper = parameters.getFirst("paper");
        String site = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        CompareExport export = CompareExport.of(comparison, site, Paper.parse(paper == null ? "" : paper));
        return ResponseEntity.ok()
                .cacheControl(
                        comparison.pinned()
                                ? CacheControl.maxAge(Duration.ofDays(365)).immutable()
                                : CacheControl.noCache())
                .header(HttpHeaders.CONTENT_TYPE, wanted.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(wanted.fileName(export))
                                .build()
                                .toString())
                .body(wanted.write(export));
    }
}
