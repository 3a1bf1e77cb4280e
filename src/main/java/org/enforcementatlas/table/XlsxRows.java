package org.enforcementatlas.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** The first visible sheet of a workbook, row by row. Rows hidden by a saved filter are rows like any other. */
final class XlsxRows implements TableRows {

    private static final String DAMAGED =
            "The spreadsheet is damaged or is no .xlsx workbook; open and save it anew, then try again.";
    private static final int MOST_COLUMNS = 16_384;

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final Map<Integer, List<String>> links;
    private final CellText text;
    private final String sheet;
    private final Set<Integer> dates = new HashSet<>();

    private XlsxRows(ReadableWorkbook workbook, Sheet sheet, Map<Integer, List<String>> links, boolean since1904)
            throws IOException {
        this.workbook = workbook;
        this.stream = sheet.openStream();
        this.rows = stream.iterator();
        this.links = links;
        this.text = new CellText(since1904);
        this.sheet = sheet.getName();
    }

    static XlsxRows open(Path file) throws UnreadableTable {
        ReadableWorkbook workbook = null;
        try {
            XlsxParts.refuseBombs(file);
            workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
            Sheet sheet = workbook.getSheets()
                    .filter(candidate -> candidate.getVisibility() == SheetVisibility.VISIBLE)
                    .findFirst()
                    .orElseThrow(() -> new IOException("No visible sheet."));
            return new XlsxRows(workbook, sheet, XlsxLinks.read(file, sheet.getId()), XlsxParts.countsFrom1904(file));
        } catch (IOException | XMLStreamException | RuntimeException problem) {
            closeQuietly(workbook, problem);
            throw new UnreadableTable(DAMAGED, problem);
        }
    }

    /** The first rows. */
    static FilePreview preview(Path file) throws UnreadableTable {
        try (XlsxRows rows = open(file)) {
            List<TableRow> sample = new ArrayList<>();
            Optional<TableRow> next = rows.next();
            for (; next.isPresent() && sample.size() < FilePreview.SAMPLED; next = rows.next()) {
                sample.add(next.get());
            }
            return new FilePreview(FileFormat.workbook(rows.sheet), sample, rows.dates, next.isPresent());
        }
    }

    @Override
    public String format() {
        return FileFormat.workbook(sheet).words();
    }

    @Override
    public Optional<TableRow> next() throws UnreadableTable {
        try {
            if (!rows.hasNext()) {
                return Optional.empty();
            }
            Row row = rows.next();
            int columns = Math.min(row.getCellCount(), MOST_COLUMNS);
            List<String> cells = new ArrayList<>(columns);
            for (int column = 0; column < columns; column++) {
                Optional<Cell> cell = row.getOptionalCell(column);
                String value = cell.isPresent() ? text.of(cell.get()) : "";
                if (text.wasDay() && cell.isPresent()) {
                    dates.add(column);
                }
                DelimitedRows.refuseHugeCell(value, row.getRowNum());
                cells.add(value);
            }
            return Optional.of(new TableRow(row.getRowNum(), cells, links.getOrDefault(row.getRowNum(), List.of())));
        } catch (RuntimeException damaged) {
            // What the library throws at a damaged sheet is not of one kind.
            throw new UnreadableTable(DAMAGED, damaged);
        }
    }

    @Override
    public void close() {
        stream.close();
        try {
            workbook.close();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static void closeQuietly(@Nullable ReadableWorkbook workbook, Exception cause) {
        if (workbook == null) {
            return;
        }
        try {
            workbook.close();
        } catch (IOException problem) {
            cause.addSuppressed(problem);
        }
    }
}
