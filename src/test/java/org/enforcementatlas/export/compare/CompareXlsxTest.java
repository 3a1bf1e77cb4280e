package org.enforcementatlas.export.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.enforcementatlas.measure.compare.CellNotes;
import org.enforcementatlas.measure.compare.ComparedRow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A comparison as a spreadsheet has the cells of the text, typed, and beside them what is to be known. */
class CompareXlsxTest {

    @TempDir
    static java.nio.file.Path home;

    private static Compared compared;

    @BeforeAll
    static void load() {
        compared = Compared.open(home);
    }

    @AfterAll
    static void close() {
        compared.close();
    }

    @Test
    void everyCellIsThatOfTheText() throws IOException {
        CompareExport export = compared.export(Compared.WHOLE);
        CompareWide wide = new CompareWide(export.comparison());
        List<List<String>> data = sheet(export, "Data");

        assertThat(without(data, " notes")).isEqualTo(with(wide.columns(), wide.list()));
        assertThat(sheet(export, "Long")).isEqualTo(with(CompareRows.COLUMNS, export.longRows()));
        assertThat(data).hasSize(1 + 59);
    }

    @Test
    void numbersOfNotesStandBesideTheValuesAndTheNotesOnTheirSheet() throws IOException {
        CompareExport export = compared.export(Compared.SIX);
        List<List<String>> data = sheet(export, "Data");
        List<List<String>> notes = sheet(export, "Notes");
        CellNotes numbered = export.notes();
        List<ComparedRow> rows = export.comparison().rows();

        int column = data.getFirst().indexOf("2 county-share:2026-05-18 notes");
        for (int i = 0; i < rows.size(); i++) {
            String told =
                    numbered.numbers(rows.get(i).cells().get(1)).toString().replaceAll("[\\[\\]]", "");
            assertThat(data.get(i + 1).get(column)).isEqualTo(told);
        }
        assertThat(numbered.list()).isNotEmpty();
        for (int i = 0; i < numbered.list().size(); i++) {
            assertThat(notes)
                    .contains(List.of("Note " + (i + 1), numbered.list().get(i)));
        }
    }

    @Test
    void sourcesAreNamedOnceWithTheirHashAndEveryColumnIsCited() throws IOException {
        CompareExport export = compared.export(Compared.SIX);
        List<List<String>> sources = sheet(export, "Sources");
        String sha =
                export.comparison().columns().getFirst().table().provenance().sha256();

        assertThat(sources).containsOnlyOnce(List.of("SHA-256 of the file", sha));
        assertThat(sources.stream().map(List::getFirst).filter(name -> name.endsWith(": BibTeX")))
                .hasSize(3);
        assertThat(sources)
                .anySatisfy(row -> assertThat(row.get(1))
                        .startsWith("https://atlas.example/compare?states=CT,TX,GU&")
                        .contains("snapshot-"));
    }

    @Test
    void numbersAreNumbersCodesAreTextAndWhatIsAbsentIsEmpty() throws IOException {
        CompareExport export =
                compared.export("states=AL,GU&columns=agreements,pending-cases:residents&group==1%2B1:TX,LA");
        try (ReadableWorkbook book = book(export)) {
            List<Row> rows = book.findSheet("Data").orElseThrow().read();
            Row alabama = rows.get(2);
            assertThat(alabama.getCell(1).getType()).isEqualTo(CellType.STRING);
            assertThat(alabama.getCellText(1)).isEqualTo("01");
            assertThat(alabama.getCell(3).getType()).isEqualTo(CellType.NUMBER);
            Row guam = rows.get(3);
            int pending = new CompareWide(export.comparison())
                    .withNotes(export.notes())
                    .columns()
                    .indexOf("2 pending-cases:residents:2025-05-31");
            assertThat(guam.getOptionalCell(pending).filter(cell -> cell.getType() != CellType.EMPTY))
                    .isEmpty();
            assertThat(guam.getCellText(pending + 1)).isEqualTo("no_data");
            Cell group = rows.get(4).getCell(1);
            assertThat(group.getType()).isEqualTo(CellType.STRING);
            assertThat(group.getText()).isEqualTo("=1+1");
        }
    }

    @Test
    void sheetsAreInOrderAndPracticeFiguresAreStampedOnEachOfThem() throws IOException {
        CompareExport export = compared.export("states=TX&columns=agreements,removal-orders");
        try (ReadableWorkbook book = book(export)) {
            List<Sheet> sheets = book.getSheets().toList();
            assertThat(sheets.stream().map(Sheet::getName)).containsExactly("Data", "Notes", "Sources", "Long");
            for (Sheet sheet : sheets) {
                assertThat(sheet.read().getFirst().getCellText(0)).contains("SYNTHETIC");
            }
        }
    }

    @Test
    void theSameComparisonGivesTheSameBytesInEveryFormat() {
        for (CompareFormat format : CompareFormat.values()) {
            assertThat(format.write(compared.export(Compared.SIX)))
                    .as(format.name())
                    .isEqualTo(format.write(compared.export(Compared.SIX)));
        }
    }

    private static List<List<String>> with(List<String> head, List<List<String>> rows) {
        List<List<String>> all = new ArrayList<>(List.of(head));
        all.addAll(rows);
        return all;
    }

    private static List<List<String>> without(List<List<String>> rows, String ending) {
        List<String> head = rows.getFirst();
        return rows.stream()
                .map(row -> java.util.stream.IntStream.range(0, head.size())
                        .filter(i -> !head.get(i).endsWith(ending))
                        .mapToObj(row::get)
                        .toList())
                .toList();
    }

    /** A sheet's rows as text with their head; numbers as the decimals of their format show them. */
    private static List<List<String>> sheet(CompareExport export, String name) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (ReadableWorkbook book = book(export)) {
            List<Row> read = book.findSheet(name).orElseThrow().read();
            int first = export.stamp().isEmpty() ? 0 : 1;
            int width = read.get(first).getCellCount();
            for (Row row : read.subList(first, read.size())) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < width; i++) {
                    cells.add(row.getOptionalCell(i).map(CompareXlsxTest::text).orElse(""));
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    private static ReadableWorkbook book(CompareExport export) throws IOException {
        return new ReadableWorkbook(
                new ByteArrayInputStream(CompareFormat.XLSX.write(export)),
                new org.dhatim.fastexcel.reader.ReadingOptions(true, false));
    }

    private static String text(Cell cell) {
        String format = cell.getDataFormatString() == null ? "" : cell.getDataFormatString();
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText();
        }
        if (format.startsWith("yyyy")) {
            return cell.asDate().toLocalDate().toString();
        }
        int scale = format.contains(".") ? format.length() - format.indexOf('.') - 1 : 0;
        return cell.asNumber().setScale(scale).toPlainString();
    }
}
