package org.enforcementatlas.ingest.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.enforcementatlas.access.RefusedAct;
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
import org.enforcementatlas.ingest.SnapshotStore;
import org.enforcementatlas.ingest.review.AgreementDifference;
import org.enforcementatlas.ingest.review.Alarm;
import org.enforcementatlas.ingest.review.Coverage;
import org.enforcementatlas.ingest.review.FigureDifference;
import org.enforcementatlas.ingest.review.ReleaseGate;
import org.enforcementatlas.ingest.settle.Alias;
import org.enforcementatlas.ingest.settle.AliasName;
import org.enforcementatlas.ingest.settle.CorrectionDraft;
import org.enforcementatlas.ingest.settle.Settlement;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.Gazetteer;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.SnapshotId;
import org.jspecify.annotations.Nullable;

/**
 * What a person does with an import between the file and the public figures. Every act has an author and an entry in the
 * log.
 */
public final class ImportDesk {

    private final Importer importer;
    private final ImportArchive archive;
    private final SnapshotStore store;
    private final Gazetteer gazetteer;
    private final Reviews reviews;
    private final Rereading rereading;
    private final DeskLog log;
    private final PublishRule rule;
    private final Clock clock;

    /**
     * A desk.
     *
     * @param importer reads files
     * @param archive where what is imported is kept
     * @param gazetteer every place
     * @param rule who may publish
     * @param clock tells when something is decided
     */
    public ImportDesk(Importer importer, ImportArchive archive, Gazetteer gazetteer, PublishRule rule, Clock clock) {
        this.importer = importer;
        this.archive = archive;
        this.store = archive.snapshots();
        this.gazetteer = gazetteer;
        this.rule = rule;
        this.clock = clock;
        this.log = new DeskLog(clock);
        this.reviews = new Reviews(archive, gazetteer);
        this.rereading = new Rereading(importer, archive, log);
    }

    /**
     * Reads a file into a staged snapshot.
     *
     * @throws RefusedFile if it cannot be understood, or the import was stopped; then nothing was changed
     */
    public ImportOutcome stage(ImportRequest request, ImportProgress progress) throws RefusedFile {
        return importer.stage(request, progress, log.imported(request.author()));
    }

    /**
     * The snapshot with this number.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Snapshot get(SnapshotId id) {
        return store.find(id).orElseThrow(() -> new IllegalArgumentException("There is no snapshot " + id + "."));
    }

    /** Everything a person looks at before a snapshot is published. */
    public Review review(SnapshotId id) {
        return reviews.review(get(id));
    }

    /** How the counted rows of a snapshot meet the areas of the map, at each level that it has. */
    public List<Coverage> listCoverage(SnapshotId id) {
        Snapshot snapshot = get(id);
        return snapshot.dataset().holdsAgreements()
                ? Coverage.ofAgreements(archive.rows().listAgreements(id), gazetteer)
                : Coverage.ofFigures(archive.rows().listFigures(id), gazetteer);
    }

    /** The names that a snapshot could not place. */
    public List<Question> listQuestions(SnapshotId id) {
        return reviews.listQuestions(get(id));
    }

    /** What a person should see before a snapshot is published. */
    public List<Alarm> listAlarms(SnapshotId id) {
        return reviews.listAlarms(get(id));
    }

    /** Whether a snapshot may be published without a second, explicit yes. */
    public boolean mayPublish(SnapshotId id) {
        return !ReleaseGate.needsSecondYes(listAlarms(id));
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

    /** Every place. */
    public Gazetteer gazetteer() {
        return gazetteer;
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
        return archive.aliases().add(Alias.decide(name, meaning, reason, author, clock.instant()), log::settled);
    }

    /**
     * Takes a decision about a name back. It no longer holds for files that are read from now on.
     *
     * @throws IllegalArgumentException if there is none of this number, or it is withdrawn already
     */
    public Alias forget(long number, String author) {
        return archive.aliases().withdraw(number, author, log::unsettled);
    }

    /**
     * Keeps decisions about names, and reads the snapshot's file again under them.
     *
     * @return the snapshot of the file as it reads now
     * @throws RefusedFile if the original file is no longer there; then nothing is kept
     */
    public Snapshot settle(SnapshotId id, List<Alias> decisions, String author) throws RefusedFile {
        Snapshot before = get(id);
        rereading.original(before);
        decisions.forEach(decision -> archive.aliases().add(decision, log::settled));
        return rereading.of(before, author).snapshot();
    }

    /**
     * Reads again every staged snapshot of a dataset, for what was decided since.
     *
     * @return the snapshots that took the place of others
     * @throws RefusedFile if an original file is no longer there
     */
    public List<Snapshot> readStagedAgain(DatasetId dataset, String author) throws RefusedFile {
        return rereading.ofStaged(dataset, author);
    }

    /**
     * Keeps a correction, and reads again every staged and public snapshot of the dataset. What is public stays until the
     * new snapshots are published.
     *
     * @return the staged snapshots that carry the correction
     * @throws IllegalArgumentException in one sentence, if the correction cannot stand
     * @throws RefusedFile if an original file is no longer there
     */
    public List<Snapshot> correct(CorrectionDraft draft, String reason, String link, String author) throws RefusedFile {
        archive.corrections().add(draft.sign(reason, link, author, clock.instant()), log::corrected);
        return rereading.ofAll(draft.dataset(), author);
    }

    /**
     * Takes a correction back, and reads again every staged and public snapshot of the dataset.
     *
     * @return the staged snapshots that no longer carry the correction
     * @throws IllegalArgumentException if there is none of this number, or it is withdrawn already
     * @throws RefusedFile if an original file is no longer there
     */
    public List<Snapshot> uncorrect(DatasetId dataset, long number, String author) throws RefusedFile {
        archive.corrections().withdraw(number, author, log::uncorrected);
        return rereading.ofAll(dataset, author);
    }

    /** Sets a staged snapshot aside. */
    public void discard(SnapshotId id, String author) {
        get(id);
        store.discard(id, log.discarded(author));
    }

    /** Why this person may not publish a snapshot, in one sentence; empty where nothing stands against it. */
    public Optional<String> findRefusal(SnapshotId id, String author) {
        Snapshot snapshot = get(id);
        return rule.refuse(snapshot, author).or(() -> reviews.findUnsettled(snapshot));
    }

    /**
     * Publishes a snapshot. Whether alarms were accepted is a matter of the caller, and told in the log.
     *
     * @throws RefusedAct if four eyes are asked for and the author imported it, or a printed jurisdiction is not settled; then
     *     nothing was changed
     */
    public Snapshot publish(SnapshotId id, String author) {
        Snapshot staged = get(id);
        findRefusal(id, author).ifPresent(sentence -> {
            throw new RefusedAct(sentence);
        });
        boolean overAlarms = staged.isStaged() && !mayPublish(id);
        return store.publish(id, author, log.published(author, overAlarms));
    }

    /**
     * Publishes several snapshots together: all of them, or none.
     *
     * @throws RefusedAct if four eyes are asked for and the author imported one of them, or a printed jurisdiction of one is
     *     not settled; then nothing was changed
     */
    public List<Snapshot> publishTogether(List<SnapshotId> ids, String author) {
        boolean overAlarms = false;
        for (SnapshotId id : ids) {
            Snapshot staged = get(id);
            findRefusal(id, author).ifPresent(sentence -> {
                throw new RefusedAct(sentence);
            });
            overAlarms |= staged.isStaged() && !mayPublish(id);
        }
        return store.publishTogether(ids, author, log.published(author, overAlarms));
    }

    /** Takes back the last act of publishing of a dataset. */
    public Act rollBack(DatasetId dataset, String author) {
        return store.rollBack(dataset, author, log.rolledBack(author));
    }

    /** The file that a snapshot was read from. */
    public Path original(SnapshotId id) throws RefusedFile {
        return rereading.original(get(id));
    }

    private Snapshot of(SnapshotId id, boolean agreements) {
        Snapshot snapshot = get(id);
        if (snapshot.dataset().holdsAgreements() != agreements) {
            throw new IllegalArgumentException("Snapshot " + id + " is of " + snapshot.dataset()
                    + "; only snapshots of one dataset are compared.");
        }
        return snapshot;
    }
}
