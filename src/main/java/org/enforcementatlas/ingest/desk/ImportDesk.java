package org.enforcementatlas.ingest.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.enforcementatlas.dataset.Places;
import org.enforcementatlas.ingest.Act;
import org.enforcementatlas.ingest.ImportArchive;
import org.enforcementatlas.ingest.ImportOutcome;
import org.enforcementatlas.ingest.ImportProgress;
import org.enforcementatlas.ingest.ImportRequest;
import org.enforcementatlas.ingest.Importer;
import org.enforcementatlas.ingest.PlaceFinder;
import org.enforcementatlas.ingest.RefusedFile;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.ingest.SnapshotDraft;
import org.enforcementatlas.ingest.SnapshotStore;
import org.enforcementatlas.ingest.review.AgreementDifference;
import org.enforcementatlas.ingest.review.Alarm;
import org.enforcementatlas.ingest.review.FigureDifference;
import org.enforcementatlas.ingest.review.ReleaseGate;
import org.enforcementatlas.ingest.settle.Alias;
import org.enforcementatlas.ingest.settle.AliasName;
import org.enforcementatlas.ingest.settle.Correction;
import org.enforcementatlas.ingest.settle.CorrectionDraft;
import org.enforcementatlas.ingest.settle.Settlement;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.Gazetteer;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.SnapshotId;
import org.jspecify.annotations.Nullable;

/** What a person does with an import between the file and the public figures. */
public final class ImportDesk {

    private final Importer importer;
    private final ImportArchive archive;
    private final SnapshotStore store;
    private final Gazetteer gazetteer;
    private final Reviews reviews;
    private final Clock clock;

    /**
     * A desk.
     *
     * @param importer reads files
     * @param archive where what is imported is kept
     * @param gazetteer every place
     * @param clock tells when something is decided
     */
    public ImportDesk(Importer importer, ImportArchive archive, Gazetteer gazetteer, Clock clock) {
        this.importer = importer;
        this.archive = archive;
        this.clock = clock;
        this.gazetteer = gazetteer;
        this.store = archive.snapshots();
        this.reviews = new Reviews(archive, gazetteer);
    }

    /**
     * Reads a file into a staged snapshot.
     *
     * @throws RefusedFile if it cannot be understood, or the import was stopped; then nothing was changed
     */
    public ImportOutcome stage(ImportRequest request, ImportProgress progress) throws RefusedFile {
        return importer.stage(request, progress);
    }

    /** The names that a snapshot could not place. */
    public List<Question> listQuestions(SnapshotId id) {
        return reviews.listQuestions(get(id));
    }

    /**
     * The place that a person names.
     *
     * @param state the state within which a county is named; {@code null} for a state
     */
    public Optional<GeoId> findPlace(@Nullable GeoId state, String name) {
        Places places = new PlaceFinder(gazetteer, Settlement.none());
        Places.Found found = state == null ? places.state(name) : places.county(state, name);
        return found instanceof Places.Found.Place place ? Optional.of(place.id()) : Optional.empty();
    }

    /** Keeps a decision about a name. It holds for files that are read from now on. */
    public Alias remember(AliasName name, String meaning, String reason, String author) {
        return archive.aliases().add(Alias.decide(name, meaning, reason, author, clock.instant()));
    }

    /**
     * Reads again every staged snapshot of a dataset that a changed decision makes a difference to.
     *
     * @return the snapshots that took the place of others
     * @throws RefusedFile if an original file is no longer there
     */
    public List<Snapshot> readStagedAgain(DatasetId dataset, String author) throws RefusedFile {
        List<Snapshot> replaced = new ArrayList<>();
        for (Snapshot staged : store.list(dataset)) {
            if (staged.isStaged()) {
                ImportOutcome outcome = readAgain(staged.id(), author);
                if (!outcome.snapshot().id().equals(staged.id())) {
                    replaced.add(outcome.snapshot());
                }
            }
        }
        return List.copyOf(replaced);
    }

    /**
     * Keeps decisions about names, and reads the snapshot's file again under them. A staged snapshot is replaced by the new
     * one; a published one stays as it is, and the new one waits to be published.
     *
     * @return the snapshot of the file as it reads now
     * @throws RefusedFile if the original file is no longer there
     */
    public Snapshot settle(SnapshotId id, List<Alias> decisions, String author) throws RefusedFile {
        Snapshot before = get(id);
        original(before);
        decisions.forEach(archive.aliases()::add);
        return readAgain(id, author).snapshot();
    }

    /**
     * Reads a snapshot's file again under what is settled now.
     *
     * @throws RefusedFile if the original file is no longer there
     */
    public ImportOutcome readAgain(SnapshotId id, String author) throws RefusedFile {
        Snapshot before = get(id);
        SnapshotDraft draft = before.draft();
        ImportOutcome outcome = importer.stage(new ImportRequest(
                draft.dataset(),
                original(before),
                draft.fileName(),
                draft.asOf(),
                draft.source(),
                draft.note(),
                draft.synthetic(),
                author));
        if (before.isStaged() && !outcome.snapshot().id().equals(id)) {
            store.discard(id);
        }
        return outcome;
    }

    /** What a person should see before a snapshot is published. */
    public List<Alarm> listAlarms(SnapshotId id) {
        return reviews.listAlarms(get(id));
    }

    /** Everything a person looks at before a snapshot is published. */
    public Review review(SnapshotId id) {
        return reviews.review(get(id));
    }

    /**
     * What differs between two snapshots of a dataset of agreements.
     *
     * @throws IllegalArgumentException if there is no such snapshot, or they are of different kinds
     */
    public AgreementDifference compareAgreements(SnapshotId before, SnapshotId after) {
        return reviews.compareAgreements(of(before, true), of(after, true));
    }

    /**
     * What differs between two snapshots of a dataset of figures.
     *
     * @throws IllegalArgumentException if there is no such snapshot, or they are of different kinds
     */
    public FigureDifference compareFigures(SnapshotId before, SnapshotId after) {
        return reviews.compareFigures(of(before, false), of(after, false));
    }

    private Snapshot of(SnapshotId id, boolean agreements) {
        Snapshot snapshot = get(id);
        if (snapshot.dataset().holdsAgreements() != agreements) {
            throw new IllegalArgumentException("Snapshot " + id + " is of " + snapshot.dataset()
                    + "; only snapshots of one dataset are compared.");
        }
        return snapshot;
    }

    /**
     * Keeps a correction, and reads again every public snapshot whose file it concerns. What is public stays until the new
     * snapshots are published.
     *
     * @return the staged snapshots that carry the correction
     * @throws IllegalArgumentException in one sentence, if the correction cannot stand
     * @throws RefusedFile if an original file is no longer there
     */
    public List<Snapshot> correct(CorrectionDraft draft, String reason, String link, String author) throws RefusedFile {
        archive.corrections().add(draft.sign(reason, link, author, clock.instant()));
        return readPublicAgain(draft.dataset(), author);
    }

    /**
     * Takes a correction back, and reads again every public snapshot whose file it concerned.
     *
     * @return the staged snapshots that no longer carry the correction
     * @throws RefusedFile if an original file is no longer there
     */
    public List<Snapshot> withdrawCorrection(long number, String author) throws RefusedFile {
        Correction withdrawn = archive.corrections().withdraw(number, author);
        return readPublicAgain(withdrawn.dataset(), author);
    }

    private List<Snapshot> readPublicAgain(DatasetId dataset, String author) throws RefusedFile {
        List<Snapshot> changed = new ArrayList<>(readStagedAgain(dataset, author));
        for (Snapshot published : store.listPublic(dataset)) {
            ImportOutcome outcome = readAgain(published.id(), author);
            if (outcome.snapshot().isStaged() && !outcome.alreadyImported()) {
                changed.add(outcome.snapshot());
            }
        }
        return List.copyOf(changed);
    }

    /** Whether a snapshot may be published without a second, explicit yes. */
    public boolean mayPublish(SnapshotId id) {
        return !ReleaseGate.needsSecondYes(listAlarms(id));
    }

    /** Sets a staged snapshot aside. */
    public void discard(SnapshotId id) {
        store.discard(id);
    }

    /** Publishes a snapshot. */
    public Snapshot publish(SnapshotId id, String author) {
        return store.publish(id, author);
    }

    /** Takes back the last act of publishing of a dataset. */
    public Act rollBack(DatasetId dataset, String author) {
        return store.rollBack(dataset, author);
    }

    /**
     * The snapshot with this number.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Snapshot get(SnapshotId id) {
        return store.find(id).orElseThrow(() -> new IllegalArgumentException("There is no snapshot " + id + "."));
    }

    private Path original(Snapshot snapshot) throws RefusedFile {
        return archive.originals()
                .find(snapshot.draft().sha256())
                .orElseThrow(
                        () -> new RefusedFile("The file " + snapshot.draft().fileName() + " of snapshot "
                                + snapshot.id() + " is no longer in the atlas's folder; import it again."));
    }
}
