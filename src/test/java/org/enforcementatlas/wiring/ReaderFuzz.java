package org.enforcementatlas.wiring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.enforcementatlas.dataset.AgreementsReader;
import org.enforcementatlas.dataset.ArrestsReader;
import org.enforcementatlas.dataset.BundledPlaces;
import org.enforcementatlas.dataset.DatasetReader;
import org.enforcementatlas.dataset.DeclaredReader;
import org.enforcementatlas.dataset.PendingCasesReader;
import org.enforcementatlas.dataset.PopulationReader;
import org.enforcementatlas.dataset.ReadContext;
import org.enforcementatlas.dataset.RemovalOrdersReader;
import org.enforcementatlas.dataset.RowSink;
import org.enforcementatlas.dataset.VotesReader;
import org.enforcementatlas.ingest.PlaceFinder;
import org.enforcementatlas.ingest.settle.Settlement;
import org.enforcementatlas.model.Agreement;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.Figure;
import org.enforcementatlas.model.Gazetteer;
import org.enforcementatlas.notice.Notice;
import org.enforcementatlas.notice.RowFate;
import org.enforcementatlas.table.TableFiles;
import org.enforcementatlas.table.TableRow;
import org.enforcementatlas.table.TableRows;
import org.enforcementatlas.table.UnreadableTable;
import org.enforcementatlas.table.Workbooks;

/**
 * Any bytes as a file of any dataset. The first byte chooses the reader, and whether the rest is the file itself or the rows of
 * a workbook's sheet. The file is read or refused in one sentence; nothing else may happen, and no row is lost or told twice.
 * Called with random changes of good files by {@link ReaderFuzzTest}, and under guidance of coverage by
 * {@code src/test/bench/fuzz-readers}.
 */
public final class ReaderFuzz {

    /** The readers, one for each dataset that can be imported. */
    static final List<DatasetReader> READERS = List.of(
            new AgreementsReader(DatasetId.AGREEMENTS),
            new AgreementsReader(DatasetId.AGREEMENTS_PENDING),
            new RemovalOrdersReader(DatasetId.REMOVAL_ORDERS),
            new PendingCasesReader(),
            new ArrestsReader(),
            new PopulationReader(),
            new VotesReader(),
            new DeclaredReader(new DeclaredReader.Wanted(
                    new DatasetId("own-measure"), "test", true, EnumSet.of(AreaLevel.STATE, AreaLevel.COUNTY))));

    /** Added to the first byte where the rest is the rows of a sheet. */
    static final int SHEET = 64;

    private static final Gazetteer GAZETTEER = BundledPlaces.load();
    private static final LocalDate DAY = LocalDate.of(2026, 5, 18);

    private ReaderFuzz() {}

    /** One input. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        if (input.length == 0) {
            return;
        }
        int chosen = input[0] & 0xff;
        Path file = Files.createTempFile("atlas-fuzz", ".csv");
        try {
            byte[] rest = Arrays.copyOfRange(input, 1, input.length);
            if ((chosen & SHEET) == 0) {
                Files.write(file, rest);
            } else {
                Workbooks.write(file, false, new String(rest, StandardCharsets.UTF_8), "", "");
            }
            DatasetReader reader = READERS.get(chosen % SHEET % READERS.size());
            preview(file);
            read(reader.forFile("table.csv"), file);
        } finally {
            Files.delete(file);
        }
    }

    private static void preview(Path file) {
        try {
            TableFiles.preview(file);
        } catch (UnreadableTable refused) {
            requireSentence(refused);
        }
    }

    private static void read(DatasetReader reader, Path file) {
        try (TableRows rows = TableFiles.open(file)) {
            reader.read(
                    rows, new ReadContext(GAZETTEER, new PlaceFinder(GAZETTEER, Settlement.none()), DAY), new Ledger());
        } catch (UnreadableTable refused) {
            requireSentence(refused);
        }
    }

    private static void requireSentence(UnreadableTable refused) {
        String words = String.valueOf(refused.getMessage());
        if (!words.endsWith(".") || words.contains("\n") || words.contains("Exception")) {
            throw new AssertionError("This is no clear sentence: " + words, refused);
        }
    }

    /** Sees that each row ends once, and that a row that does not count adds nothing. */
    private static final class Ledger implements RowSink {

        private final Set<Integer> ended = new HashSet<>();
        private int addedSince;

        @Override
        public void add(Agreement agreement) {
            addedSince++;
        }

        @Override
        public void add(Figure figure) {
            addedSince++;
        }

        @Override
        public void add(Notice notice) {
            if (notice.message().isBlank() || notice.rule().isBlank()) {
                throw new AssertionError("A notice says nothing: " + notice);
            }
        }

        @Override
        public void end(TableRow row, RowFate fate) {
            if (!ended.add(row.number())) {
                throw new AssertionError("Row " + row.number() + " ends twice.");
            }
            if (addedSince > 0 && (fate == RowFate.QUARANTINED || fate == RowFate.REJECTED)) {
                throw new AssertionError("Row " + row.number() + " is " + fate + " and counts all the same.");
            }
            addedSince = 0;
        }

        @Override
        public void notData() {
            if (addedSince > 0) {
                throw new AssertionError("A row that is no data counts all the same.");
            }
        }
    }
}
