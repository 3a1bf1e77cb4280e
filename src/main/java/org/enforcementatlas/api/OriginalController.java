package org.enforcementatlas.api;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.enforcementatlas.ingest.RefusedFile;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.ingest.SnapshotStore;
import org.enforcementatlas.ingest.desk.ImportDesk;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.model.SnapshotId;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The file from which a snapshot was read, byte for byte. Drafts are not given out. */
@RestController
final class OriginalController {

    private final SnapshotStore snapshots;
    private final ImportDesk desk;

    OriginalController(SnapshotStore snapshots, ImportDesk desk) {
        this.snapshots = snapshots;
        this.desk = desk;
    }

    @GetMapping("/api/v1/snapshots/{snapshot}/original")
    ResponseEntity<Resource> original(@PathVariable("snapshot") String number) {
        Snapshot snapshot = find(number);
        try {
            Path file = desk.original(snapshot.id());
            ContentDisposition name = ContentDisposition.attachment()
                    .filename(snapshot.draft().fileName(), StandardCharsets.UTF_8)
                    .build();
            return ResponseEntity.ok()
                    .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).immutable())
                    .contentType(MediaType.APPLICATION_OCTET_STREAM)
                    .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                    .body(new FileSystemResource(file));
        } catch (RefusedFile gone) {
            throw new UnanswerableQuery(String.valueOf(gone.getMessage()));
        }
    }

    private Snapshot find(String number) {
        try {
            return snapshots
                    .find(new SnapshotId(Long.parseLong(number)))
                    .filter(one -> one.findPublished().isPresent())
                    .orElseThrow(() -> new UnanswerableQuery(
                            "No snapshot " + number + " was ever public; /sources tells which there are."));
        } catch (IllegalArgumentException malformed) {
            throw new UnanswerableQuery("A snapshot is named by its number, not by \"" + number + "\".");
        }
    }
}
