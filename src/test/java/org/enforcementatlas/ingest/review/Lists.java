package org.enforcementatlas.ingest.review;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.enforcementatlas.dataset.AgreementsReader;
import org.enforcementatlas.dataset.BundledPlaces;
import org.enforcementatlas.dataset.DatasetReader;
import org.enforcementatlas.dataset.ReadContext;
import org.enforcementatlas.dataset.RowSink;
import org.enforcementatlas.ingest.PlaceFinder;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.ingest.SnapshotDraft;
import org.enforcementatlas.ingest.settle.Alias;
import org.enforcementatlas.ingest.settle.AliasName;
import org.enforcementatlas.ingest.settle.Settlement;
import org.enforcementatlas.model.Agreement;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.Figure;
import org.enforcementatlas.model.Gazetteer;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.SnapshotId;
import org.enforcementatlas.notice.Notice;
import org.enforcementatlas.notice.RowCounts;
import org.enforcementatlas.notice.RowFate;
import org.enforcementatlas.table.TableFiles;
import org.enforcementatlas.table.TableRow;
import org.enforcementatlas.table.TableRows;
import org.enforcementatlas.table.UnreadableTable;

/** Lists of agreements read from files: the bundled ones, and ICE's own sheets where they are at hand. */
final class Lists {

    static final Path SHEETS = Path.of("../shared/data/ice-287g");
    static final Map<String, GeoId> PENNSYLVANIA = Map.of("PENNSLYVANIA", new GeoId("42"));

    private static final Gazetteer GAZETTEER = BundledPlaces.load();
    private static final List<String> DATES = List.of(
            "2025-01-04",
            "2025-02-21",
            "2025-03-07",
            "2025-05-28",
            "2025-07-29",
            "2025-09-26",
            "2025-12-31",
            "2026-01-22",
            "2026-02-27",
            "2026-04-21",
            "2026-05-18");

    private Lists() {}

    static boolean areSheetsAtHand() {
        return Files.isDirectory(SHEETS);
    }

    /** The bundled participating lists by date. */
    static NavigableMap<LocalDate, Release> bundled() {
        NavigableMap<LocalDate, Release> lists = new TreeMap<>();
        for (String date : DATES) {
            lists.put(LocalDate.parse(date), bundled(DatasetId.AGREEMENTS, date));
        }
        return lists;
    }

    /** One bundled list. */
    static Release bundled(DatasetId list, String date) {
        return read(list, Path.of("datasets", list.name(), list.name() + "-" + date + ".csv"), Map.of());
    }

    /** One of ICE's participating sheets. */
    static Release sheet(String name, Map<String, GeoId> aliases) {
        return read(DatasetId.AGREEMENTS, SHEETS.resolve(name), aliases);
    }

    static Release read(DatasetId list, Path file, Map<String, GeoId> aliases) {
        String name = file.getFileName().toString();
        DatasetReader reader = new AgreementsReader(list).forFile(name);
        LocalDate asOf = reader.findDateInName(name).orElseThrow();
        Collected rows = new Collected();
        try (TableRows table = TableFiles.open(file)) {
            ReadContext context = new ReadContext(GAZETTEER, new PlaceFinder(GAZETTEER, settled(list, aliases)), asOf);
            String layout = table.format() + "; " + reader.read(table, context, rows);
            return new Release(snapshot(list, asOf, layout, rows.counts()), rows.agreements, List.of(), rows.notices);
        } catch (UnreadableTable unreadable) {
            throw new AssertionError(name, unreadable);
        }
    }

    private static Settlement settled(DatasetId list, Map<String, GeoId> states) {
        return Settlement.of(states.entrySet().stream()
                .map(state -> Alias.decide(
                        AliasName.ofState(list, state.getKey()),
                        state.getValue().code(),
                        "a test",
                        "test",
                        Instant.EPOCH))
                .toList());
    }

    static Snapshot snapshot(DatasetId dataset, LocalDate asOf, String layout, RowCounts counts) {
        SnapshotDraft draft =
                new SnapshotDraft(dataset, asOf, "list.csv", "0".repeat(64), "a publisher", "", false, "test", "");
        return new Snapshot(
                new SnapshotId(1),
                draft,
                layout,
                "",
                counts,
                "",
                asOf.atStartOfDay().toInstant(java.time.ZoneOffset.UTC),
                null,
                null);
    }

    private static final class Collected implements RowSink {
        private final List<Agreement> agreements = new ArrayList<>();
        private final List<Notice> notices = new ArrayList<>();
        private final Map<RowFate, Integer> fates = new EnumMap<>(RowFate.class);
        private int notData;

        @Override
        public void add(Agreement agreement) {
            agreements.add(agreement);
        }

        @Override
        public void add(Figure figure) {
            throw new AssertionError("a list of agreements holds no figures");
        }

        @Override
        public void add(Notice notice) {
            notices.add(notice);
        }

        @Override
        public void end(TableRow row, RowFate fate) {
            fates.merge(fate, 1, Integer::sum);
        }

        @Override
        public void notData() {
            notData++;
        }

        RowCounts counts() {
            return new RowCounts(
                    fates.getOrDefault(RowFate.ACCEPTED, 0),
                    fates.getOrDefault(RowFate.CORRECTED, 0),
                    fates.getOrDefault(RowFate.QUARANTINED, 0),
                    fates.getOrDefault(RowFate.REJECTED, 0),
                    notData);
        }
    }
}
