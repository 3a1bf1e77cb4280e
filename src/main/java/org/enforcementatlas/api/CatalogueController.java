package org.enforcementatlas.api;

import java.time.LocalDate;
import java.util.List;
import org.enforcementatlas.ingest.Datasets;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.ingest.SnapshotStore;
import org.enforcementatlas.measure.Measure;
import org.enforcementatlas.measure.Measures;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.DatasetId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What there is: measures with their meaning, and the snapshots of a dataset. */
@RestController
final class CatalogueController {

    private final Measures measures;
    private final SnapshotStore snapshots;
    private final Datasets datasets;

    CatalogueController(Measures measures, SnapshotStore snapshots, Datasets datasets) {
        this.measures = measures;
        this.snapshots = snapshots;
        this.datasets = datasets;
    }

    /** A measure of the catalogue, as the interface tells it. */
    record MeasureEntry(
            String id,
            String title,
            String unit,
            String kind,
            String dataset,
            List<String> levels,
            String default_per,
            String definition,
            String counts,
            String does_not_count,
            String known_problems,
            List<LocalDate> dates) {}

    /** A snapshot, as the interface tells it. */
    record SnapshotEntry(
            long snapshot,
            LocalDate as_of,
            String file,
            String sha256,
            String source,
            boolean published,
            boolean synthetic,
            int accepted,
            int corrected,
            int quarantined,
            int rejected) {}

    @GetMapping("/api/v1/measures")
    List<MeasureEntry> listMeasures() {
        return measures.list().stream().map(this::entry).toList();
    }

    @GetMapping("/api/v1/datasets/{dataset}/snapshots")
    List<SnapshotEntry> listSnapshots(@PathVariable("dataset") String dataset) {
        DatasetId id = datasets.find(dataset)
                .orElseThrow(() -> new UnanswerableQuery("There is no dataset \"" + dataset + "\"."));
        return snapshots.list(id).stream().map(CatalogueController::entry).toList();
    }

    private MeasureEntry entry(Measure measure) {
        Measure.Meaning meaning = measure.meaning();
        return new MeasureEntry(
                measure.id().name(),
                measure.title(),
                measure.unit(),
                measure.kind().name().toLowerCase(java.util.Locale.ROOT),
                measure.dataset().name(),
                measure.levels().stream().sorted().map(AreaLevel::word).toList(),
                measure.defaultPer().word(),
                meaning.definition(),
                meaning.counts(),
                meaning.doesNotCount(),
                meaning.knownProblems(),
                measures.listDates(measure.id()));
    }

    private static SnapshotEntry entry(Snapshot snapshot) {
        return new SnapshotEntry(
                snapshot.id().number(),
                snapshot.asOf(),
                snapshot.draft().fileName(),
                snapshot.draft().sha256(),
                snapshot.draft().source(),
                snapshot.findPublished().isPresent(),
                snapshot.draft().synthetic(),
                snapshot.counts().accepted(),
                snapshot.counts().corrected(),
                snapshot.counts().quarantined(),
                snapshot.counts().rejected());
    }
}
