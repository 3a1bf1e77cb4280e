package org.enforcementatlas.api;

import java.nio.charset.StandardCharsets;
import org.enforcementatlas.export.ListingTable;
import org.enforcementatlas.export.TableFormat;
import org.enforcementatlas.ingest.desk.Listings;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** When each agreement was on which list, with a status that is derived from the lists and says so. */
@RestController
final class ListingController {

    private final Listings listings;

    ListingController(Listings listings) {
        this.listings = listings;
    }

    @GetMapping("/api/v1/datasets/agreements/listings.{format}")
    ResponseEntity<byte[]> list(
            @PathVariable("format") String format,
            @RequestParam(name = "state", defaultValue = "") String state,
            @RequestParam(name = "status", defaultValue = "") String status) {
        TableFormat wanted = TableFormat.find(format)
                .orElseThrow(() -> new UnanswerableQuery("Tables come as csv or json, not as " + format + "."));
        String text = ListingTable.of(listings.history(), state, status, wanted);
        ContentDisposition name = ContentDisposition.inline()
                .filename("agreements_listings." + wanted.word())
                .build();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .header(HttpHeaders.CONTENT_TYPE, wanted.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
