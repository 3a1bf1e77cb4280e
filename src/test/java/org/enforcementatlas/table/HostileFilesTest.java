package org.enforcementatlas.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are made to break a reader: each is read rightly or refused in one sentence, within bounded memory. */
class HostileFilesTest {

    private static final int MEGABYTE = 1 << 20;

    @TempDir
    Path folder;

    @Test
    void formulasGiveTheirValuesAndErrorsTheirNames() throws Exception {
        Path file = sheet("""
                <row r="1"><c r="A1" t="inlineStr"><is><t>STATE</t></is></c><c r="B1" t="inlineStr"><is><t>N</t></is></c></row>
                <row r="2"><c r="A2" t="str"><f>UPPER("tx")</f><v>TX</v></c><c r="B2"><f>40+2</f><v>42</v></c></row>
                <row r="3"><c r="A3" t="e"><v>#N/A</v></c><c r="B3" t="b"><v>1</v></c></row>
                """, "");
        assertThat(cells(file).subList(1, 3)).containsExactly(List.of("TX", "42"), List.of("#N/A", "TRUE"));
    }

    @Test
    void mergedHeadsStandInTheirFirstCell() throws Exception {
        Path file = sheet("""
                <row r="1"><c r="A1" t="inlineStr"><is><t>STATE</t></is></c><c r="B1"/><c r="C1" t="inlineStr"><is><t>N</t></is></c></row>
                """, "<mergeCells count=\"1\"><mergeCell ref=\"A1:B1\"/></mergeCells>");
        assertThat(cells(file).getFirst()).containsExactly("STATE", "", "N");
    }

    @Test
    void aWorkbookWithMacrosIsReadAndItsMacrosAreNot() throws Exception {
        Path plain = sheet("<row r=\"1\"><c r=\"A1\"><v>7</v></c></row>", "");
        Path macros = folder.resolve("macros.xlsm");
        try (OutputStream out = Files.newOutputStream(macros);
                ZipOutputStream zip = new ZipOutputStream(out);
                ZipFile parts = new ZipFile(plain.toFile())) {
            for (ZipEntry part : Collections.list(parts.entries())) {
                zip.putNextEntry(new ZipEntry(part.getName()));
                parts.getInputStream(part).transferTo(zip);
            }
            zip.putNextEntry(new ZipEntry("xl/vbaProject.bin"));
            zip.write(new byte[1_000]);
        }
        assertThat(cells(macros)).containsExactly(List.of("7"));
    }

    @Test
    void whatAFileIsItsContentTellsAndNotItsName() throws Exception {
        Path workbook = Files.move(
                sheet("<row r=\"1\"><c r=\"A1\"><v>7</v></c></row>", ""),
                folder.resolve("list.csv"),
                StandardCopyOption.REPLACE_EXISTING);
        assertThat(cells(workbook)).containsExactly(List.of("7"));
        Path text = Files.writeString(folder.resolve("list.xlsx"), "A,B\n1,2\n");
        assertThat(cells(text)).containsExactly(List.of("A", "B"), List.of("1", "2"));
    }

    @Test
    void anArchiveOfTooManyPartsIsNotOpened() throws Exception {
        Path file = folder.resolve("parts.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int part = 0; part < 5_001; part++) {
                zip.putNextEntry(new ZipEntry("xl/part" + part + ".xml"));
            }
        }
        refused(file, "5000 parts");
    }

    @Test
    void aZipBombIsNotUnpacked() throws Exception {
        Path file = folder.resolve("bomb.xlsx");
        byte[] nothing = new byte[MEGABYTE];
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (long written = 0; written <= XlsxParts.MOST_INFLATED; written += MEGABYTE) {
                zip.write(nothing);
            }
        }
        assertThat(Files.size(file)).isLessThan(4L * MEGABYTE);
        refused(file, "2 GB");
    }

    @Test
    void aLineThatNeverEndsIsRefusedBeforeItIsHeld() throws Exception {
        Path file = folder.resolve("line.csv");
        byte[] filler = "x".repeat(MEGABYTE).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < 80; i++) {
                out.write(filler);
            }
        }
        long before = used();
        refused(file, "");
        assertThat(used() - before).isLessThan(48L * MEGABYTE);
    }

    @Test
    void tenThousandColumnsAreReadOrRefusedButNeverMixedUp() throws Exception {
        String head = String.join(",", Collections.nCopies(10_000, "A"));
        Path file = Files.writeString(folder.resolve("wide.csv"), head + "\n" + head.replace('A', '1') + "\n");
        try {
            assertThat(cells(file)).allSatisfy(row -> assertThat(row).hasSize(10_000));
        } catch (UnreadableTable refused) {
            assertThat(refused).hasMessageEndingWith(".");
        }
    }

    @Test
    void raggedRowsKeepTheirCellsAndDirectionMarksStay() throws Exception {
        Path file = Files.writeString(folder.resolve("ragged.csv"), "A,B,C\n1\n1,2,3,4\n\u202Eabc,\u200F,=1+1\n");
        assertThat(cells(file))
                .containsExactly(
                        List.of("A", "B", "C"),
                        List.of("1"),
                        List.of("1", "2", "3", "4"),
                        List.of("\u202Eabc", "\u200F", "=1+1"));
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private Path sheet(String rows, String after) throws IOException {
        return Workbooks.write(folder.resolve("sheet.xlsx"), false, rows, after, "");
    }

    private static void refused(Path file, String word) {
        assertThatThrownBy(() -> cells(file))
                .isInstanceOf(UnreadableTable.class)
                .hasMessageContaining(word)
                .hasMessageEndingWith(".");
    }

    private static List<List<String>> cells(Path file) throws UnreadableTable {
        List<List<String>> all = new ArrayList<>();
        try (TableRows rows = TableFiles.open(file)) {
            for (Optional<TableRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                all.add(row.get().cells());
            }
        }
        return all;
    }
}
