package org.enforcementatlas.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableFilesTest {

    private static final Charset UTF_8 = StandardCharsets.UTF_8;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "UTF-8,'','CSV, UTF-8, comma'",
        "UTF-8,'\ufeff','CSV, UTF-8 with byte order mark, comma'",
        "UTF-16LE,'\ufeff','CSV, UTF-16 little-endian, comma'",
        "UTF-16BE,'\ufeff','CSV, UTF-16 big-endian, comma'",
        "windows-1252,'','CSV, Windows-1252, comma'"
    })
    void encodingIsToldByTheBytes(String charset, String mark, String format) throws Exception {
        Path file = write((mark + "PLACE,N\nDoña Ana,3\n").getBytes(Charset.forName(charset)));
        assertThat(cells(file)).containsExactly(List.of("PLACE", "N"), List.of("Doña Ana", "3"));
        try (TableRows rows = TableFiles.open(file)) {
            assertThat(rows.format()).isEqualTo(format);
        }
    }

    @Test
    void oneLatinByteAtTheEndOfALongFileIsSeen() throws Exception {
        byte[] bytes = ("A,B\n" + "x,y\n".repeat(100_000) + "Doña,1\n").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(cells(write(bytes)).getLast()).containsExactly("Doña", "1");
    }

    @ParameterizedTest
    @CsvSource({"';'", "'\t'", "','"})
    void delimiterIsSniffedOutsideQuotes(String delimiter) throws Exception {
        String text = "\"a,;,;,;x\"" + delimiter + "B" + delimiter + "C\r\n1" + delimiter + "2" + delimiter + "3\r\n";
        assertThat(cells(write(text.getBytes(UTF_8))))
                .containsExactly(List.of("a,;,;,;x", "B", "C"), List.of("1", "2", "3"));
    }

    @ParameterizedTest
    @CsvSource({"'\n'", "'\r\n'", "'\r'"})
    void blankRowsAreNumberedAndQuotedBreaksAreNot(String end) throws Exception {
        String text = String.join(end, "A,B", "", "\"one" + end + "two\",x", ",", "last,y") + end;
        List<TableRow> rows = rows(write(text.getBytes(UTF_8)));
        assertThat(rows).extracting(TableRow::number).containsExactly(1, 2, 3, 4, 5);
        assertThat(rows.get(1).isBlank()).isTrue();
        assertThat(rows.get(3).isBlank()).isTrue();
        assertThat(rows.get(4).cell(0)).isEqualTo("last");
    }

    @Test
    void spreadsheetKeepsTrueRowNumbersHiddenRowsAndLinks() throws Exception {
        String cells = "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>SIGNED</t></is></c></row>"
                + "<row r=\"7\" hidden=\"1\"><c r=\"A7\" s=\"1\"><v>45922</v></c><c r=\"B7\" s=\"2\"><v>45922.5</v></c>"
                + "<c r=\"D7\"><v>0.10000000000000001</v></c><c r=\"E7\" t=\"e\"><v>#N/A</v></c>"
                + "<c r=\"F7\"><v>1.0E5</v></c></row>";
        Path file = Workbooks.write(
                folder.resolve("any.name"),
                false,
                cells,
                "<hyperlinks><hyperlink ref=\"C7\" r:id=\"h1\"/></hyperlinks>",
                "<Relationship Id=\"h1\" Type=\"x\" Target=\"https://example.org/a.pdf\" TargetMode=\"External\"/>");
        List<TableRow> rows = rows(file);
        assertThat(rows).extracting(TableRow::number).containsExactly(2, 7);
        assertThat(rows.get(1).cells())
                .containsExactly("2025-09-22", "2025-09-22T12:00:00", "", "0.1", "#N/A", "100000");
        assertThat(rows.get(1).link(2)).isEqualTo("https://example.org/a.pdf");
        assertThat(rows.get(1).link(0)).isEmpty();
    }

    @Test
    void bothDateSystemsAreKnown() throws Exception {
        String cells = "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>44460</v></c></row>";
        assertThat(cells(Workbooks.write(folder.resolve("mac"), true, cells, "", "")))
                .containsExactly(List.of("2025-09-22"));
    }

    @Test
    void outsideEntitiesAreNeverFetched() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        String cells = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&x;</t></is></c></row>";
        Path file = Workbooks.write(
                folder.resolve("x"), false, cells, "<!DOCTYPE w [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>", "");
        assertThatThrownBy(() -> rows(file)).isInstanceOf(UnreadableTable.class);
    }

    @ParameterizedTest
    @CsvSource({
        "'',is empty",
        "PK\u0003\u0004broken,damaged",
        "'A,B\n1,\u00002\n',NUL",
        "%PDF-1.7,PDF",
        "<!DOCTYPE html><html>,web page",
        "'A,B\n1,\"never closed',not closed"
    })
    void whatIsNoTableIsRefusedInOneSentence(String text, String word) throws Exception {
        Path file = write(text.getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> rows(file))
                .isInstanceOf(UnreadableTable.class)
                .hasMessageContaining(word)
                .hasMessageEndingWith(".");
    }

    @Test
    void oldWorkbooksAndProtectedOnesAreToldApart() throws Exception {
        byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        assertThatThrownBy(() -> rows(write(magic))).hasMessageContaining(".xls)");
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        byte[] both = new byte[magic.length + name.length];
        System.arraycopy(magic, 0, both, 0, magic.length);
        System.arraycopy(name, 0, both, magic.length, name.length);
        assertThatThrownBy(() -> rows(write(both))).hasMessageContaining("password");
    }

    @Test
    void aQuoteThatNeverClosesDoesNotSwallowAHugeFile() throws Exception {
        Path file = write(("A,B\n1,\"" + "x".repeat(3_000_000)).getBytes(UTF_8));
        assertThatThrownBy(() -> rows(file)).isInstanceOf(UnreadableTable.class);
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("table"), bytes);
    }

    private static List<List<String>> cells(Path file) throws UnreadableTable {
        return rows(file).stream().map(TableRow::cells).toList();
    }

    private static List<TableRow> rows(Path file) throws UnreadableTable {
        List<TableRow> all = new ArrayList<>();
        try (TableRows rows = TableFiles.open(file)) {
            for (Optional<TableRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                all.add(row.get());
            }
        }
        return all;
    }
}
