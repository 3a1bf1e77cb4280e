package org.enforcementatlas.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes sheets as a spreadsheet (XLSX) with typed cells and a head that stays in sight. A cell of text is text by its type,
 * so that one that begins with {@code =} is shown and never run. The same sheets make the same bytes.
 */
public final class XlsxText {

    private static final String CORE = "docProps/core.xml";
    private static final int NARROWEST = 9;
    private static final int WIDEST = 80;

    /** Sheets of at most so many characters across are still read when they are set on the width of a page. */
    private static final int LEGIBLE = 220;

    private static final String HEAD = "E6E9ED";
    private static final String STAMP = "B3261E";

    private XlsxText() {}

    /**
     * The sheets as a file.
     *
     * @param sheets in their order
     * @param created the moment that the file tells as that of its making
     */
    public static byte[] of(List<Sheet> sheets, Instant created) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Enforcement Atlas", "1.0")) {
            for (Sheet sheet : sheets) {
                write(sheet, book.newWorksheet(sheet.name()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        Map<String, byte[]> parts = SteadyZip.read(bytes.toByteArray());
        parts.computeIfPresent(CORE, (name, text) -> dated(text, created));
        return SteadyZip.of(parts);
    }

    private static byte[] dated(byte[] core, Instant created) {
        String moment = created.truncatedTo(ChronoUnit.SECONDS).toString();
        return new String(core, StandardCharsets.UTF_8)
                .replaceFirst("(<dcterms:created[^>]*>)[^<]*", "$1" + moment)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Sheet sheet, Worksheet into) {
        int head = sheet.stamp().isEmpty() ? 0 : 1;
        if (head > 0) {
            into.value(0, 0, sheet.stamp());
            into.style(0, 0).bold().fontColor(STAMP).set();
        }
        double width = 0;
        for (int column = 0; column < sheet.columns().size(); column++) {
            width += width(sheet, column);
            into.value(head, column, sheet.columns().get(column).name());
            into.style(head, column).bold().fillColor(HEAD).set();
            into.width(column, width(sheet, column));
        }
        for (int row = 0; row < sheet.rows().size(); row++) {
            for (int column = 0; column < sheet.columns().size(); column++) {
                put(
                        into,
                        head + 1 + row,
                        column,
                        sheet.columns().get(column).kind(),
                        sheet.rows().get(row).get(column));
            }
        }
        into.freezePane(0, head + 1);
        into.pageOrientation("landscape");
        into.repeatRows(0, head);
        if (width <= LEGIBLE) {
            into.fitToWidth((short) 1);
            into.fitToHeight((short) 0);
        }
    }

    private static void put(Worksheet into, int row, int column, SheetColumn.Kind kind, String cell) {
        if (cell.isEmpty()) {
            return;
        }
        switch (kind) {
            case NUMBER -> {
                BigDecimal number = new BigDecimal(cell);
                into.value(row, column, number);
                into.style(row, column).format(decimals(number.scale())).set();
            }
            case DAY -> {
                into.value(row, column, LocalDate.parse(cell));
                into.style(row, column).format("yyyy-mm-dd").set();
            }
            case CODE -> {
                into.value(row, column, cell);
                into.style(row, column).format("@").set();
            }
            case PROSE -> {
                into.value(row, column, cell);
                into.style(row, column).wrapText(true).verticalAlignment("top").set();
            }
            case TEXT -> into.value(row, column, cell);
        }
    }

    private static String decimals(int scale) {
        return scale <= 0 ? "0" : "0." + "0".repeat(scale);
    }

    private static double width(Sheet sheet, int column) {
        int longest = sheet.columns().get(column).name().length() + 2;
        for (List<String> row : sheet.rows()) {
            longest = Math.max(longest, row.get(column).length() + 1);
        }
        return Math.clamp(longest, NARROWEST, WIDEST);
    }
}
