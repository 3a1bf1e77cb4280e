package org.enforcementatlas.wiring;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.enforcementatlas.access.AccountDesk;
import org.enforcementatlas.access.Accounts;
import org.enforcementatlas.access.AuditLog;
import org.enforcementatlas.cli.Workbench;
import org.enforcementatlas.dataset.BundledPlaces;
import org.enforcementatlas.eoir.ReleaseImport;
import org.enforcementatlas.export.RowEvidence;
import org.enforcementatlas.geo.Boundaries;
import org.enforcementatlas.geo.BundledBoundaries;
import org.enforcementatlas.ingest.ColumnMappings;
import org.enforcementatlas.ingest.Datasets;
import org.enforcementatlas.ingest.FileImporter;
import org.enforcementatlas.ingest.FilePreviews;
import org.enforcementatlas.ingest.ImportArchive;
import org.enforcementatlas.ingest.Importer;
import org.enforcementatlas.ingest.Job;
import org.enforcementatlas.ingest.Originals;
import org.enforcementatlas.ingest.PlaceFinder;
import org.enforcementatlas.ingest.SnapshotStore;
import org.enforcementatlas.ingest.StoredRows;
import org.enforcementatlas.ingest.desk.ImportDesk;
import org.enforcementatlas.ingest.desk.Listings;
import org.enforcementatlas.ingest.desk.Revisions;
import org.enforcementatlas.ingest.settle.Aliases;
import org.enforcementatlas.ingest.settle.Corrections;
import org.enforcementatlas.ingest.settle.Settlement;
import org.enforcementatlas.measure.DeclaredMeasures;
import org.enforcementatlas.measure.KeptAnswers;
import org.enforcementatlas.measure.MeasureEngine;
import org.enforcementatlas.measure.Measures;
import org.enforcementatlas.model.Gazetteer;
import org.enforcementatlas.store.Database;
import org.enforcementatlas.store.Databases;

/** The atlas put together, without a web server: what the commands use, and what the pages are built on. */
public final class Atlas implements Workbench {

    private final Database database;
    private final Measures measures;
    private final Importer importer;
    private final ImportDesk desk;
    private final Boundaries boundaries;
    private final BundledFigures bundled;
    private final Gazetteer gazetteer;
    private final AccountDesk accounts;
    private final Datasets datasets;
    private final FilePreviews previews;

    private Atlas(Home home, Clock clock, Consumer<String> progress) {
        this.database = Databases.open(home.database(), clock);
        this.gazetteer = BundledPlaces.load();
        this.measures = new KeptAnswers(new MeasureEngine(database.figures(), gazetteer, database.declared()));
        this.datasets = new Readers(database.declared(), database.mappings());
        this.previews = new FilePreviews(
                datasets, database.mappings(), () -> new PlaceFinder(gazetteer, Settlement.none()), clock);
        ImportArchive archive = new ImportArchive(
                database.snapshots(),
                database.rows(),
                database.aliases(),
                database.corrections(),
                database.audit(),
                new Originals(home.folder().resolve("originals")));
        this.importer = new FileImporter(
                archive, datasets, gazetteer, settlement -> new PlaceFinder(gazetteer, settlement), clock);
        this.desk = new ImportDesk(importer, archive, gazetteer, home.rule(), clock);
        this.boundaries = new BundledBoundaries(home.folder().resolve("cache"));
        this.accounts = new AccountDesk(database.accounts(), new Passwords(), clock);
        this.bundled = new BundledFigures(importer, database.snapshots(), progress);
    }

    /**
     * Opens the atlas: tells once what a process that is gone left undone, and where nothing was ever imported, loads the
     * bundled figures.
     *
     * @param home where it keeps what is its own
     * @param clock tells the time
     * @param progress is told what was left undone and what is being loaded
     */
    public static Atlas open(Home home, Clock clock, Consumer<String> progress) {
        Atlas atlas = new Atlas(home, clock, progress);
        List<Job> broken = atlas.database.snapshots().takeBroken();
        broken.forEach(job -> progress.accept(job.sentence()));
        if (atlas.database.snapshots().isEmpty() || broken.stream().anyMatch(Job::isLoad)) {
            atlas.bundled.load();
        }
        return atlas;
    }

    @Override
    public Importer importer() {
        return importer;
    }

    @Override
    public Datasets datasets() {
        return datasets;
    }

    @Override
    public DeclaredMeasures declared() {
        return database.declared();
    }

    @Override
    public FilePreviews previews() {
        return previews;
    }

    @Override
    public ColumnMappings mappings() {
        return database.mappings();
    }

    @Override
    public SnapshotStore snapshots() {
        return database.snapshots();
    }

    @Override
    public ReleaseImport releases() {
        return new ReleaseImport(desk, gazetteer);
    }

    @Override
    public Measures measures() {
        return measures;
    }

    @Override
    public Boundaries boundaries() {
        return boundaries;
    }

    @Override
    public ImportDesk desk() {
        return desk;
    }

    @Override
    public AccountDesk accounts() {
        return accounts;
    }

    @Override
    public Aliases aliases() {
        return database.aliases();
    }

    @Override
    public Corrections corrections() {
        return database.corrections();
    }

    /** What was public once and was replaced. */
    public Revisions revisions() {
        return new Revisions(
                database.snapshots(),
                desk(),
                database.aliases(),
                database.corrections(),
                () -> datasets().list());
    }

    @Override
    public Listings listings() {
        return new Listings(database.snapshots(), database.rows(), database.aliases());
    }

    @Override
    public RowEvidence evidence() {
        return new RowEvidence(measures, listings(), database.corrections(), gazetteer);
    }

    /** The measures as the import desk sees them: drafts are found by their number. */
    Measures drafts() {
        return new MeasureEngine(database.drafts(), gazetteer, database.declared());
    }

    /** The rows of all snapshots, staged ones too. */
    public StoredRows rows() {
        return database.rows();
    }

    @Override
    public AuditLog audit() {
        return database.audit();
    }

    /** The accounts as they are kept. */
    Accounts keptAccounts() {
        return database.accounts();
    }

    /** Every place. */
    public Gazetteer gazetteer() {
        return gazetteer;
    }

    /** Whether the database answers now. */
    public boolean answers() {
        return database.answers();
    }

    @Override
    public void loadPractice() {
        bundled.loadPractice();
    }

    @Override
    public void close() {
        database.close();
    }
}
