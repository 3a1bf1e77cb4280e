package org.enforcementatlas.eoir.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TableReadingTest {

    private static final String HEADER = "IDNCASE\tALIEN_CITY\tALIEN_STATE\tALIEN_ZIPCODE\tE_28_DATE\tCASE_TYPE\n";
    private static final List<Integer> NEEDED = List.of(0, 2, 4, 5);

    /** Keeps the rows as text. */
    private static final class Kept implements Batch {

        private final List<String> rows;
        private final List<String> now = new ArrayList<>();

        Kept(List<String> rows) {
            this.rows = rows;
        }

        @Override
        public @Nullable Loss take(Row row) {
            if (Cell.number(row.bytes(), row.from(0), row.to(0)) == Cell.NO_NUMBER) {
                return Loss.NO_CASE_NUMBER;
            }
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.count() && i < 6; i++) {
                int from = row.from(i);
                cells.add(new String(row.bytes(), from, row.to(i) - from, StandardCharsets.ISO_8859_1));
            }
            now.add(String.join("|", cells));
            return null;
        }

        @Override
        public void apply() {
            rows.addAll(now);
        }

        @Override
        public void clear() {
            now.clear();
        }
    }

    @Test
    void aStrayTabInTheCityIsTakenOut() throws Exception {
        assertThat(rows("7\tLOS\tANGELES\tCA\t90001\t2024-01-05 00:00:00.000\tRMV\n"))
                .containsExactly("7|LOS ANGELES|CA|90001|2024-01-05 00:00:00.000|RMV");
    }

    @Test
    void aTabThatTwoReadingsExplainLosesTheRow() throws Exception {
        RowTally tally = read("7\tX\t\t\t\t\tRMV\n8\tY\tTX\t77001\t\tRMV\n", new ArrayList<>());
        assertThat(tally.rows()).isEqualTo(2);
        tally = read("7\tX\tTX\tGA\t1\t\tRMV\n", new ArrayList<>());
        assertThat(tally.lost()).containsOnlyKeys(Loss.SHIFTED);
    }

    @Test
    void aColumnThatIsNeededTwiceIsLookedAtOnce() throws Exception {
        byte[] told = "X\nA LONG CELL THAT STANDS HERE\tTWO\n".getBytes(StandardCharsets.ISO_8859_1);
        RowTally tally = TableReading.read(
                new BlockReader("A_TblCase", new ByteArrayInputStream(told)),
                List.of(0, 0),
                () -> new Kept(new ArrayList<>()),
                ByteProgress.NONE);
        assertThat(tally.lost()).containsEntry(Loss.NO_CASE_NUMBER, 1L);
    }

    @Test
    void blocksOfAnySizeGiveTheSameRows() throws Exception {
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = 1; i <= 500; i++) {
            text.append(i)
                    .append(i % 7 == 0 ? "\tLOS\nANGELES" : "\tLOSANGELES")
                    .append("\tCA\t90001\t\tRMV\n");
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.ISO_8859_1);
        List<String> whole = rows(text.substring(HEADER.length()));
        for (int size = 128; size < 4_096; size *= 2) {
            List<String> rows = new ArrayList<>();
            BlockReader blocks = new BlockReader("A_TblCase", new ByteArrayInputStream(bytes), size);
            TableReading.read(blocks, NEEDED, () -> new Kept(rows), ByteProgress.NONE);
            assertThat(rows).as("blocks of " + size).isEqualTo(whole).hasSize(500);
        }
    }

    @Test
    void emptyColumnsAtTheEndAreNoShift() throws Exception {
        assertThat(rows("7\tMIAMI\tFL\t33101\t\tRMV\t\t\t\t\n")).containsExactly("7|MIAMI|FL|33101||RMV");
    }

    @Test
    void aRowThatALineEndHasSplitIsJoined() throws Exception {
        List<String> rows = new ArrayList<>();
        RowTally tally = read("7\tLOS\n ANGELES\tCA\t90001\t\tRMV\n8\tMIAMI\tFL\t33101\t\tRMV", rows);
        assertThat(rows).containsExactly("7|LOS ANGELES|CA|90001||RMV", "8|MIAMI|FL|33101||RMV");
        assertThat(tally.joined()).isOne();
        assertThat(tally.lines()).isEqualTo(3);
    }

    @Test
    void aShortRowIsNotJoinedWithASoundOne() throws Exception {
        List<String> rows = new ArrayList<>();
        RowTally tally = read("7\tLOS\n8\tMIAMI\tFL\t33101\t\tRMV\n", rows);
        assertThat(rows).containsExactly("8|MIAMI|FL|33101||RMV");
        assertThat(tally.lost()).containsEntry(Loss.TOO_FEW_COLUMNS, 1L);
        assertThat(tally.firstLost()).containsEntry(Loss.TOO_FEW_COLUMNS, 1L);
    }

    @Test
    void controlCharactersAndCarriageReturnsAreTakenOut() throws Exception {
        List<String> rows = new ArrayList<>();
        RowTally tally = read("7\tM\0IA\1MI\tF\rL\t33101\t\tRMV\r\n8\tMIAMI\tFL\t33101\t\tRMV\r\n\r\n", rows);
        assertThat(rows).containsExactly("7|MIAMI|FL|33101||RMV", "8|MIAMI|FL|33101||RMV");
        assertThat(tally.repaired()).containsEntry(Repair.CONTROL_CHARACTERS, 1L);
        assertThat(tally.blank()).isOne();
    }

    @Test
    void columnsAreFoundByName() throws Exception {
        TableColumns columns = new BlockReader(
                        "A",
                        new ByteArrayInputStream("\u00ef\u00bb\u00bfidncase\t Alien_State \tX\t\t\n"
                                .getBytes(StandardCharsets.ISO_8859_1)))
                .columns();
        assertThat(columns.count()).isEqualTo(3);
        assertThat(columns.find("IDNCASE")).isZero();
        assertThat(columns.require("A", "ALIEN_STATE")).isOne();
    }

    @Test
    void manyBlocksAreReadInTheirOrder() throws Exception {
        StringBuilder text = new StringBuilder();
        List<String> expected = new ArrayList<>();
        for (int i = 1; i <= 60_000; i++) {
            boolean split = i % 97 == 0;
            text.append(i).append(split ? "\tLOS\nANGELES" : "\tLOSANGELES").append("\tCA\t90001\t2024-01-05\tRMV\n");
            expected.add(i + "|LOSANGELES|CA|90001|2024-01-05|RMV");
        }
        assertThat(rows(text.toString())).isEqualTo(expected);
    }

    @Property(tries = 400)
    void whateverTheBytesEveryLineIsAccountedFor(@ForAll("tables") String text) throws Exception {
        RowTally tally = read(text, new ArrayList<>());
        long lines = text.isEmpty() ? 0 : text.split("\n", -1).length - (text.endsWith("\n") ? 1 : 0);
        assertThat(tally.lines()).isEqualTo(lines);
        assertThat(tally.rows() + tally.allLost() + tally.joined() + tally.blank())
                .isEqualTo(lines);
    }

    @Provide
    Arbitrary<String> tables() {
        Arbitrary<String> cells = Arbitraries.of(
                "7",
                "12",
                "CA",
                "LOS",
                "",
                "\t",
                "\t",
                "\t",
                "\n",
                "\n",
                "\0",
                "\r",
                "\r\n",
                "2024-01-05",
                "RMV",
                "90001",
                "é",
                "  ");
        Arbitrary<String> sound = Arbitraries.of("7\tMIAMI\tFL\t33101\t\tRMV\n", "8\tLOS\tANGELES\tCA\t90001\t\tRMV\n");
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(5, cells), net.jqwik.api.Tuple.of(1, sound))
                .list()
                .ofMaxSize(120)
                .map(parts -> String.join("", parts));
    }

    private static List<String> rows(String text) throws IOException, UnreadableRelease {
        List<String> rows = new ArrayList<>();
        read(text, rows);
        return rows;
    }

    private static RowTally read(String text, List<String> rows) throws IOException, UnreadableRelease {
        byte[] bytes = (HEADER + text).getBytes(StandardCharsets.ISO_8859_1);
        BlockReader blocks = new BlockReader("A_TblCase", new ByteArrayInputStream(bytes));
        return TableReading.read(blocks, NEEDED, () -> new Kept(rows), ByteProgress.NONE);
    }
}
