package org.enforcementatlas.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.enforcementatlas.dataset.ControlTotals;
import org.enforcementatlas.dataset.DatasetReader;
import org.enforcementatlas.dataset.Places;
import org.enforcementatlas.dataset.ReadContext;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.Gazetteer;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.notice.Notice;
import org.enforcementatlas.notice.RowCounts;
import org.enforcementatlas.notice.Severity;
import org.enforcementatlas.table.TableFiles;
import org.enforcementatlas.table.TableRows;
import org.enforcementatlas.table.UnreadableTable;

/** Imports files through the readers of their datasets. */
public final class FileImporter implements Importer {

    private final SnapshotStore store;
    private final Datasets datasets;
    private final Gazetteer gazetteer;
    private final Function<Map<String, GeoId>, Places> places;
    private final Clock clock;

    /**
     * An importer.
     *
     * @param store where snapshots go
     * @param datasets finds the reader of each dataset
     * @param gazetteer every place
     * @param places gives a finder of places for each import, which knows the aliases of the request
     * @param clock tells today
     */
    public FileImporter(
            SnapshotStore store,
            Datasets datasets,
            Gazetteer gazetteer,
            Function<Map<String, GeoId>, Places> places,
            Clock clock) {
        this.store = store;
        this.datasets = datasets;
        this.gazetteer = gazetteer;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public ImportOutcome stage(ImportRequest request) throws RefusedFile {
        String name = request.file().getFileName().toString();
        DatasetReader reader = reader(request.dataset()).forFile(name);
        LocalDate asOf = asOf(request, reader, name);
        String hash = hash(request.file(), name);
        Optional<Snapshot> before = store.findByHash(request.dataset(), hash)
                .filter(snapshot -> snapshot.asOf().equals(asOf)
                        && snapshot.draft().synthetic() == request.synthetic()
                        && request.aliases().isEmpty());
        if (before.isPresent()) {
            return new ImportOutcome(before.get(), true, alarmsOf(before.get()));
        }
        String source = request.source() == null ? reader.usualSource() : request.source();
        SnapshotDraft draft =
                new SnapshotDraft(request.dataset(), asOf, name, hash, source, request.note(), request.synthetic());
        try (TableRows rows = TableFiles.open(request.file());
                SnapshotWriter writer = store.open(draft)) {
            return read(reader, rows, new ReadContext(gazetteer, places.apply(request.aliases()), asOf), writer);
        } catch (UnreadableTable refused) {
            throw new RefusedFile(name + ": " + refused.getMessage(), refused);
        }
    }

    private ImportOutcome read(DatasetReader reader, TableRows rows, ReadContext context, SnapshotWriter writer)
            throws UnreadableTable {
        boolean controlled = reader.dataset().equals(DatasetId.REMOVAL_ORDERS);
        RowAccount account = new RowAccount(writer, controlled);
        String layout = reader.read(rows, context, account);
        RowCounts counts = account.counts();
        if (counts.counted() == 0) {
            throw new UnreadableTable("None of its " + counts.dataRows()
                    + " data rows can be counted; check that it is the right file for this dataset"
                    + account.alarms().stream()
                            .findFirst()
                            .map(alarm -> " (row " + alarm.row() + ": " + alarm.message() + ")")
                            .orElse("")
                    + ".");
        }
        List<Notice> alarms = new ArrayList<>(account.alarms());
        if (controlled) {
            for (Notice compared : ControlTotals.load().compare(account.figures())) {
                writer.add(compared);
                alarms.add(compared);
            }
        }
        return new ImportOutcome(
                writer.stage(rows.format() + "; " + layout, reader.caveat(layout), counts), false, List.copyOf(alarms));
    }

    /** Alarms of an earlier import of the same bytes, from its notices. */
    private List<Notice> alarmsOf(Snapshot snapshot) {
        return store.listNotices(snapshot.id()).stream()
                .filter(notice ->
                        notice.severity() == Severity.ERROR || notice.rule().equals("control-total"))
                .toList();
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
            return FileHash.sha256(file);
        } catch (IOException unreadable) {
            throw new RefusedFile(name + " cannot be read; check that it exists and may be opened.", unreadable);
        }
    }
}
