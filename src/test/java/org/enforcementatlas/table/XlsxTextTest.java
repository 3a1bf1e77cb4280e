package org.enforcementatlas.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class XlsxTextTest {

    private static final Instant CREATED = Instant.parse("2026-05-18T08:30:00Z");

    private static final List<SheetColumn> COLUMNS = List.of(
            new SheetColumn("code", SheetColumn.Kind.CODE),
            new SheetColumn("name", SheetColumn.Kind.TEXT),
            new SheetColumn("value", SheetColumn.Kind.NUMBER),
            new SheetColumn("day", SheetColumn.Kind.DAY));

    @Test
    void cellsAreTypedAndCodesStayText() throws IOException {
        List<Row> rows = read(write("", List.of(List.of("06", "California", "12.30", "2025-05-28"))));

        assertThat(rows.getFirst().getCellText(0)).isEqualTo("code");
        Row row = rows.get(1);
        assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(row.getCellText(0)).isEqualTo("06");
        assertThat(row.getCell(2).getType()).isEqualTo(CellType.NUMBER);
        assertThat(row.getCell(2).asNumber()).isEqualByComparingTo("12.3");
        assertThat(row.getCell(2).getDataFormatString()).isEqualTo("0.00");
        assertThat(row.getCell(3).asDate()).isEqualTo("2025-05-28T00:00");
    }

    @Test
    void whatASpreadsheetWouldRunIsTextByItsType() throws IOException {
        for (String raw : List.of("=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1+1", "=HYPERLINK(\"http://x\")")) {
            byte[] file = write("", List.of(List.of("06", raw, "", "")));
            Cell cell = read(file).get(1).getCell(1);

            assertThat(cell.getType()).isEqualTo(CellType.STRING);
            assertThat(cell.getFormula()).isNull();
            assertThat(cell.asString()).isEqualTo(raw);
            assertThat(part(file, "xl/worksheets/sheet1.xml")).doesNotContain("<f>");
        }
    }

    @Test
    void whatIsEmptyStaysEmpty() throws IOException {
        Row row = read(write("", List.of(List.of("06", "", "", "")))).get(1);

        assertThat(row.getOptionalCell(2)).isEmpty();
    }

    @Test
    void theHeadStaysInSightUnderAStampToo() throws IOException {
        assertThat(part(write("", List.of()), "xl/worksheets/sheet1.xml")).contains("ySplit=\"1\"", "state=\"frozen\"");
        byte[] stamped = write("SYNTHETIC", List.of(List.of("06", "", "1", "")));

        assertThat(part(stamped, "xl/worksheets/sheet1.xml")).contains("ySplit=\"2\"", "state=\"frozen\"");
        assertThat(read(stamped).getFirst().getCellText(0)).isEqualTo("SYNTHETIC");
        assertThat(read(stamped).get(1).getCellText(0)).isEqualTo("code");
    }

    @Test
    void theSameSheetsMakeTheSameBytes() throws IOException {
        byte[] file = write("", List.of(List.of("06", "x", "1", "2025-05-28")));

        assertThat(part(file, "docProps/core.xml")).contains(">2026-05-18T08:30:00Z</dcterms:created>");
        assertThat(write("", List.of(List.of("06", "x", "1", "2025-05-28")))).isEqualTo(file);
    }

    @Test
    void aRowHasACellForEachColumn() {
        List<List<String>> rows = List.of(List.of("06"));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Sheet("Data", "", COLUMNS, rows))
                .withMessageContaining("4 columns");
    }

    private static byte[] write(String stamp, List<List<String>> rows) {
        return XlsxText.of(List.of(new Sheet("Data", stamp, COLUMNS, rows)), CREATED);
    }

    private static String part(byte[] file, String name) {
        Map<String, byte[]> parts = SteadyZip.read(file);
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    private static List<Row> read(byte[] file) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(
                new ByteArrayInputStream(file), new org.dhatim.fastexcel.reader.ReadingOptions(true, true))) {
            return book.getFirstSheet().read();
        }
    }
}
