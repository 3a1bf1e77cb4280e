package org.enforcementatlas.api;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.enforcementatlas.export.ChangeFeed;
import org.enforcementatlas.export.DifferenceText;
import org.enforcementatlas.export.RevisionJson;
import org.enforcementatlas.ingest.desk.PublicChanges;
import org.enforcementatlas.ingest.desk.Revisions;
import org.enforcementatlas.measure.StateList;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.GeoId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What came to and left the public lists of agreements, as JSON between two dates and as a feed. */
@RestController
final class ChangesController {

    private final PublicChanges changes;
    private final Revisions revisions;

    ChangesController(PublicChanges changes, Revisions revisions) {
        this.changes = changes;
        this.revisions = revisions;
    }

    /** From the list of one date to that of another; where dates are left out, the last step. */
    @GetMapping("/api/v1/datasets/{dataset}/changes")
    ResponseEntity<byte[]> changes(
            @PathVariable("dataset") String dataset,
            @RequestParam(name = "from", defaultValue = "") String from,
            @RequestParam(name = "to", defaultValue = "") String to,
            @RequestParam(name = "state", defaultValue = "") String state) {
        DatasetId id = List.of(DatasetId.AGREEMENTS, DatasetId.AGREEMENTS_PENDING).stream()
                .filter(one -> one.name().equals(dataset))
                .findFirst()
                .orElseThrow(
                        () -> new UnanswerableQuery("Changes are told of agreements and agreements-pending, not of \""
                                + dataset + "\"; \"atlas diff\" compares any two snapshots."));
        String json = DifferenceText.of(changes.compare(step(id, from, to), state(state)), true);
        return answer("application/json", json);
    }

    /** What was public once and was replaced by other figures of the same date, the last first. */
    @GetMapping("/api/v1/datasets/{dataset}/revisions")
    ResponseEntity<byte[]> revisions(@PathVariable("dataset") String dataset) {
        DatasetId id = revisions.listDatasets().stream()
                .filter(one -> one.name().equals(dataset))
                .findFirst()
                .orElseThrow(() -> new UnanswerableQuery("There is no dataset \"" + dataset + "\"."));
        return answer("application/json", RevisionJson.of(revisions.list(id)));
    }

    @GetMapping("/feeds/changes.atom")
    ResponseEntity<byte[]> feed(
            @RequestParam(name = "state", defaultValue = "") String state, HttpServletRequest request) {
        String address = ServletUriComponentsBuilder.fromContextPath(request)
                .path("/")
                .build()
                .toUriString();
        return answer("application/atom+xml", ChangeFeed.of(changes, address, state(state)));
    }

    private PublicChanges.Step step(DatasetId dataset, String from, String to) {
        if (from.isEmpty() && to.isEmpty()) {
            return changes.listSteps(dataset).stream()
                    .findFirst()
                    .orElseThrow(() -> new UnanswerableQuery(
                            "There are not two public lists of " + dataset + " yet; import a second one."));
        }
        return changes.find(dataset, day("from", from), day("to", to))
                .orElseThrow(() -> new UnanswerableQuery("There is no public list of " + dataset + " of " + from
                        + " or of " + to + "; /changes tells which there are."));
    }

    private static LocalDate day(String name, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException malformed) {
            throw new UnanswerableQuery(name + " is a date like 2025-05-28, not \"" + text + "\".");
        }
    }

    private static @Nullable GeoId state(String usps) {
        return StateList.parse(usps).stream().findFirst().orElse(null);
    }

    private static ResponseEntity<byte[]> answer(String mediaType, String text) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .header(HttpHeaders.CONTENT_TYPE, mediaType + ";charset=UTF-8")
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
