package org.enforcementatlas.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilePreviewTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "UTF-8,'',',','\n','CSV, UTF-8, comma, line ends LF'",
        "UTF-8,'\ufeff',';','\r\n','CSV, UTF-8 with byte order mark, semicolon, line ends CR LF'",
        "windows-1252,'','\t','\r','CSV, Windows-1252, tab, line ends CR'",
        "UTF-16LE,'\ufeff',',','\n','CSV, UTF-16 little-endian with byte order mark, comma, line ends LF'"
    })
    void formatIsToldWithItsLineEnds(String charset, String mark, String delimiter, String end, String words)
            throws IOException, UnreadableTable {
        String text = mark + "PLACE" + delimiter + "N" + end + "Añasco" + delimiter + "3" + end;
        Path file = Files.write(folder.resolve("a.csv"), text.getBytes(Charset.forName(charset)));
        FilePreview preview = TableFiles.preview(file);
        assertThat(preview.format().words()).isEqualTo(words);
        assertThat(preview.rows().get(1).cells()).containsExactly("Añasco", "3");
    }

    @Test
    void fiftyRowsAreShownWithTheirTrueNumbersAndUntouchedCells() throws IOException, UnreadableTable {
        Path file = Files.writeString(folder.resolve("a.csv"), "A,B\n\n" + "\u00a0x ,001\n".repeat(300));
        FilePreview preview = TableFiles.preview(file);
        assertThat(preview.rows()).hasSize(FilePreview.SHOWN);
        assertThat(preview.rows().get(1).isBlank()).isTrue();
        assertThat(preview.rows().get(2))
                .satisfies(row -> assertThat(row.number()).isEqualTo(3))
                .satisfies(row -> assertThat(row.cells()).containsExactly("\u00a0x ", "001"));
        assertThat(preview.more()).isTrue();
    }

    @Test
    void ofAHugeFileOnlyTheBeginningIsRead() throws IOException, UnreadableTable {
        Path file = Files.writeString(folder.resolve("huge.csv"), "A,B\n" + "Doña Ana,1\n".repeat(200_000));
        try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
            raw.setLength(1L << 30);
        }
        assertThat(TableFiles.preview(file).rows()).hasSize(FilePreview.SHOWN);
        assertThatThrownBy(() -> TableFiles.open(file))
                .isInstanceOf(UnreadableTable.class)
                .hasMessageContaining("NUL bytes");
    }

    @Test
    void aLetterCutAtTheFirstMegabyteIsStillUtf8() throws IOException, UnreadableTable {
        byte[] text = ("A,B\n" + "x".repeat((1 << 20) - 5) + "ñ,1\n").getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("cut.csv"), text);
        assertThatThrownBy(() -> TableFiles.preview(file))
                .isInstanceOf(UnreadableTable.class)
                .hasMessageContaining("longer than");
        byte[] rows = ("A,B\n" + "x,1\n".repeat((1 << 18) - 2) + "12,ñ\n").getBytes(StandardCharsets.UTF_8);
        assertThat(TableFiles.preview(Files.write(file, rows)).format().encoding())
                .isEqualTo("UTF-8");
    }

    @Test
    void aWorkbookTellsItsSheetAndItsSerialDates() throws IOException, UnreadableTable {
        Path file = Workbooks.write(
                folder.resolve("a.xlsx"),
                false,
                "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>SIGNED</v></c><c r=\"B1\" t=\"str\"><v>N</v></c></row>"
                        + "<row r=\"3\"><c r=\"A3\" s=\"1\"><v>45785</v></c><c r=\"B3\"><v>45785</v></c></row>",
                "",
                "");
        FilePreview preview = TableFiles.preview(file);
        assertThat(preview.format().words()).isEqualTo("XLSX, sheet \"List\"");
        assertThat(preview.dates()).containsExactly(0);
        assertThat(preview.rows().getLast().cells()).containsExactly("2025-05-08", "45785");
        assertThat(preview.rows().getLast().number()).isEqualTo(3);
        assertThat(preview.more()).isFalse();
    }

    @Test
    void whatIsNoTableIsRefusedInOneSentence() throws IOException {
        Path empty = Files.writeString(folder.resolve("e.csv"), "");
        assertThatThrownBy(() -> TableFiles.preview(empty)).hasMessage("The file is empty.");
        Path pdf = Files.writeString(folder.resolve("p.csv"), "%PDF-1.4");
        assertThatThrownBy(() -> TableFiles.preview(pdf)).hasMessageContaining("is a PDF");
    }
}
