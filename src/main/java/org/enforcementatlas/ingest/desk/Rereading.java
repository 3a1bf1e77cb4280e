package org.enforcementatlas.ingest.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.enforcementatlas.ingest.ImportArchive;
import org.enforcementatlas.ingest.ImportOutcome;
import org.enforcementatlas.ingest.ImportProgress;
import org.enforcementatlas.ingest.ImportRequest;
import org.enforcementatlas.ingest.Importer;
import org.enforcementatlas.ingest.RefusedFile;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.ingest.SnapshotDraft;
import org.enforcementatlas.ingest.SnapshotStore;
import org.enforcementatlas.model.DatasetId;

/**
 * Reads original files again under what is settled now. A snapshot is never changed: where a file reads differently, a new
 * one is staged; a staged one that it replaces is discarded, a public one stays until the new one is published.
 */
final class Rereading {

    private final Importer importer;
    private final ImportArchive archive;
    private final SnapshotStore store;
    private final DeskLog log;

    Rereading(Importer importer, ImportArchive archive, DeskLog log) {
        this.importer = importer;
        this.archive = archive;
        this.store = archive.snapshots();
        this.log = log;
    }

    /** Reads the file of one snapshot. */
    ImportOutcome of(Snapshot before, String author) throws RefusedFile {
        SnapshotDraft draft = before.draft();
        ImportRequest again = new ImportRequest(
                draft.dataset(),
                original(before),
                draft.fileName(),
                draft.asOf(),
                draft.source(),
                draft.note(),
                draft.synthetic(),
                author);
        ImportOutcome outcome = importer.stage(again, ImportProgress.NONE, log.imported(author));
        if (before.isStaged() && !outcome.snapshot().id().equals(before.id())) {
            store.discard(before.id(), log.discarded(author));
        }
        return outcome;
    }

    /** Reads the files of every staged snapshot of a dataset; gives those that took the place of others. */
    List<Snapshot> ofStaged(DatasetId dataset, String author) throws RefusedFile {
        List<Snapshot> replaced = new ArrayList<>();
        for (Snapshot staged : store.list(dataset)) {
            if (staged.isStaged()) {
                Snapshot now = of(staged, author).snapshot();
                if (!now.id().equals(staged.id())) {
                    replaced.add(now);
                }
            }
        }
        return List.copyOf(replaced);
    }

    /** Reads the files of every staged and every public snapshot of a dataset; gives those that are staged now. */
    List<Snapshot> ofAll(DatasetId dataset, String author) throws RefusedFile {
        List<Snapshot> changed = new ArrayList<>(ofStaged(dataset, author));
        for (Snapshot published : store.listPublic(dataset)) {
            ImportOutcome outcome = of(published, author);
            if (outcome.snapshot().isStaged() && !outcome.alreadyImported()) {
                changed.add(outcome.snapshot());
            }
        }
        return List.copyOf(changed);
    }

    /**
     * The file that a snapshot was read from.
     *
     * @throws RefusedFile if it is no longer there
     */
    Path original(Snapshot snapshot) throws RefusedFile {
        return archive.originals()
                .find(snapshot.draft().sha256())
                .orElseThrow(
                        () -> new RefusedFile("The file " + snapshot.draft().fileName() + " of snapshot "
                                + snapshot.id() + " is no longer in the atlas's folder; import it again."));
    }
}
