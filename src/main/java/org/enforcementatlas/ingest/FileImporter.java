package org.enforcementatlas.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.enforcementatlas.access.AuditNote;
import org.enforcementatlas.dataset.ControlTotals;
import org.enforcementatlas.dataset.DatasetReader;
import org.enforcementatlas.dataset.Places;
import org.enforcementatlas.dataset.ReadContext;
import org.enforcementatlas.ingest.settle.CorrectionOverlay;
import org.enforcementatlas.ingest.settle.Settlement;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.Gazetteer;
import org.enforcementatlas.notice.RowCounts;
import org.enforcementatlas.table.TableFiles;
import org.enforcementatlas.table.TableRows;
import org.enforcementatlas.table.UnreadableTable;

/** Imports files through the readers of their datasets. */
public final class FileImporter implements Importer {

    private final SnapshotStore store;
    private final Datasets datasets;
    private final Gazetteer gazetteer;
    private final Function<Settlement, Places> places;
    private final ImportArchive archive;
    private final Clock clock;

    /**
     * An importer.
     *
     * @param archive where snapshots and files are kept, and what is settled
     * @param datasets finds the reader of each dataset
     * @param gazetteer every place
     * @param places gives a finder of places for each import, which knows what is settled
     * @param clock tells today
     */
    public FileImporter(
            ImportArchive archive,
            Datasets datasets,
            Gazetteer gazetteer,
            Function<Settlement, Places> places,
            Clock clock) {
        this.archive = archive;
        this.store = archive.snapshots();
        this.datasets = datasets;
        this.gazetteer = gazetteer;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public ImportOutcome stage(ImportRequest request, ImportProgress progress, AuditNote<Snapshot> note)
            throws RefusedFile {
        String name = request.fileName();
        DatasetReader reader = reader(request.dataset()).forFile(name);
        LocalDate asOf = asOf(request, reader, name);
        String hash = hash(request.file(), name);
        Settlement settlement = Settlement.of(archive.aliases().list(request.dataset()));
        CorrectionOverlay overlay =
                new CorrectionOverlay(archive.corrections().list(request.dataset()), settlement::firstAgency);
        String settled = settlement.digestWith(overlay.digest());
        List<Snapshot> before = store.listByHash(request.dataset(), hash).stream()
                .filter(snapshot ->
                        snapshot.asOf().equals(asOf) && snapshot.draft().synthetic() == request.synthetic())
                .toList();
        Optional<Snapshot> same = before.stream()
                .filter(snapshot -> snapshot.draft().settlement().equals(settled))
                .findFirst();
        if (same.isPresent()) {
            return new ImportOutcome(same.get(), true);
        }
        SnapshotDraft draft = new SnapshotDraft(
                request.dataset(),
                asOf,
                name,
                hash,
                request.source() == null ? reader.usualSource() : request.source(),
                request.note(),
                request.synthetic(),
                request.author(),
                settled);
        keep(request.file(), hash, name);
        try (TableRows rows = TableFiles.open(request.file());
                SnapshotWriter writer = store.open(draft)) {
            ReadContext context = new ReadContext(gazetteer, places.apply(settlement), asOf);
            return read(reader, rows, context, new Begun(writer, before, overlay, progress, note));
        } catch (UnreadableTable | ImportStopped refused) {
            throw new RefusedFile(name + ": " + refused.getMessage(), refused);
        }
    }

    /** An import that has begun: where it goes, what the same bytes gave before, who watches. */
    private record Begun(
            SnapshotWriter writer,
            List<Snapshot> before,
            CorrectionOverlay overlay,
            ImportProgress progress,
            AuditNote<Snapshot> note) {}

    private ImportOutcome read(DatasetReader reader, TableRows rows, ReadContext context, Begun begun)
            throws UnreadableTable {
        boolean controlled = reader.dataset().equals(DatasetId.REMOVAL_ORDERS);
        RowAccount account = new RowAccount(begun.writer(), begun.progress(), begun.overlay(), controlled);
        String layout = reader.read(rows, context, account);
        refuseEmpty(account);
        if (controlled) {
            ControlTotals.load().compare(account.figures()).forEach(account::add);
        }
        Staging staging = account.staging(rows.format() + "; " + layout, reader.caveat(layout));
        for (Snapshot earlier : begun.before()) {
            if (isSame(earlier, staging)) {
                return new ImportOutcome(earlier, true);
            }
        }
        return new ImportOutcome(begun.writer().stage(staging, begun.note()), false);
    }

    private static void refuseEmpty(RowAccount account) throws UnreadableTable {
        RowCounts counts = account.counts();
        if (counts.counted() == 0) {
            throw new UnreadableTable("None of its " + counts.dataRows()
                    + " data rows can be counted; check that it is the right file for this dataset"
                    + account.findFirstError()
                            .map(alarm -> " (row " + alarm.row() + ": " + alarm.message() + ")")
                            .orElse("")
                    + ".");
        }
    }

    /** Whether what was settled since then makes no difference to these bytes. */
    private boolean isSame(Snapshot earlier, Staging staging) {
        return earlier.content().equals(staging.content())
                && earlier.counts().equals(staging.counts())
                && store.listRules(earlier.id()).equals(staging.rules());
    }

    private void keep(Path file, String hash, String name) throws RefusedFile {
        try {
            archive.originals().keep(file, hash);
        } catch (IOException full) {
            throw new RefusedFile(
                    name
                            + " cannot be kept in the atlas's folder; check that there is room and that it may be written.",
                    full);
        }
    }

    private DatasetReader reader(DatasetId dataset) throws RefusedFile {
        return datasets.findReader(dataset)
                .orElseThrow(() -> new RefusedFile(
                        "There is no dataset \"" + dataset + "\"; choose one of " + datasets.names() + "."));
    }

    private LocalDate asOf(ImportRequest request, DatasetReader reader, String name) throws RefusedFile {
        LocalDate asOf = request.findAsOf()
                .or(() -> reader.findDateInName(name))
                .orElseThrow(() -> new RefusedFile("The date of the figures is not told by the file's name \"" + name
                        + "\"; give it with --as-of, for example --as-of 2025-05-28."));
        if (asOf.isAfter(LocalDate.now(clock))) {
            throw new RefusedFile("The date of the figures, " + asOf + ", lies in the future; give it with --as-of.");
        }
        return asOf;
    }

    private static String hash(Path file, String name) throws RefusedFile {
        try {
            return Sha256.of(file);
        } catch (IOException unreadable) {
            throw new RefusedFile(name + " cannot be read; check that it exists and may be opened.", unreadable);
        }
    }
}
