package org.enforcementatlas.api;

import org.enforcementatlas.export.brief.BriefFile;
import org.enforcementatlas.export.brief.StateBriefs;
import org.enforcementatlas.export.pdf.Paper;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The brief of a state, to print. */
@RestController
final class BriefController {

    private final StateBriefs briefs;

    BriefController(StateBriefs briefs) {
        this.briefs = briefs;
    }

    @GetMapping("/api/v1/states/{usps}/brief.pdf")
    ResponseEntity<byte[]> brief(
            @PathVariable("usps") String usps, @RequestParam(name = "paper", defaultValue = "") String paper) {
        String site = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        BriefFile file = briefs.of(usps, Paper.parse(paper), site);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .header(HttpHeaders.CONTENT_TYPE, BriefFile.MEDIA_TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(file.name())
                                .build()
                                .toString())
                .body(file.bytes());
    }
}
