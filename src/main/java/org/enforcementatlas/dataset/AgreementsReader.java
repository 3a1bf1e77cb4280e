package org.enforcementatlas.dataset;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.enforcementatlas.dataset.AgreementColumns.Column;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.notice.Notice;
import org.enforcementatlas.notice.Severity;
import org.enforcementatlas.table.TableRow;
import org.enforcementatlas.table.TableRows;
import org.enforcementatlas.table.UnreadableTable;

/**
 * Reads ICE's lists of 287(g) agreements, participating or pending, in every layout since January 2025, and the atlas's own
 * tidy layout.
 */
public final class AgreementsReader implements DatasetReader {

    /** {@code 05282025pm}: month, day, year, half of the day. */
    private static final Pattern MONTH_FIRST = Pattern.compile("(?<!\\d)(\\d{2})(\\d{2})(20\\d{2})(?:am|pm)?(?!\\d)");
    /** {@code 20250221214937}: year, month, day, time. */
    private static final Pattern YEAR_FIRST = Pattern.compile("(?<!\\d)(20\\d{2})(\\d{2})(\\d{2})(?:\\d{6})?(?!\\d)");

    private final DatasetId dataset;
    private final String fileName;

    /**
     * A reader.
     *
     * @param dataset the participating or the pending list
     */
    public AgreementsReader(DatasetId dataset) {
        this(dataset, "");
    }

    private AgreementsReader(DatasetId dataset, String fileName) {
        if (!dataset.holdsAgreements()) {
            throw new IllegalArgumentException(dataset + " holds no agreements.");
        }
        this.dataset = dataset;
        this.fileName = fileName;
    }

    @Override
    public DatasetReader forFile(String name) {
        return new AgreementsReader(dataset, name);
    }

    @Override
    public DatasetId dataset() {
        return dataset;
    }

    @Override
    public String usualSource() {
        String list = dataset.equals(DatasetId.AGREEMENTS) ? "participating" : "pending";
        return "U.S. Immigration and Customs Enforcement, 287(g) " + list + " agencies";
    }

    @Override
    public List<ColumnLayout> layouts() {
        return List.of(AgreementColumns.roles());
    }

    @Override
    public Optional<LocalDate> findDateInName(String name) {
        Matcher yearFirst = YEAR_FIRST.matcher(name);
        if (yearFirst.find()) {
            Optional<LocalDate> day = day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
            if (day.isPresent()) {
                return day;
            }
        }
        Matcher monthFirst = MONTH_FIRST.matcher(name);
        return monthFirst.find()
                ? day(monthFirst.group(3), monthFirst.group(1), monthFirst.group(2))
                : DateInName.findLast(name);
    }

    @Override
    public String read(TableRows rows, ReadContext context, RowSink sink) throws UnreadableTable {
        refuseOtherList();
        AgreementColumns columns = AgreementColumns.readHeader(rows, sink);
        TidyAgreements tidy = new TidyAgreements(columns, context, sink);
        int dataRows = 0;
        for (Optional<TableRow> next = rows.next(); next.isPresent(); next = rows.next()) {
            TableRow row = next.get();
            if (row.isBlank() || columns.isRepeatedBy(row)) {
                sink.notData();
            } else if (isTotalOrNote(columns, row)) {
                note(columns, row, dataRows, sink);
            } else if (columns.isTidy()) {
                tidy.read(row);
                dataRows++;
            } else {
                new AgreementRow(columns, row, context, sink).judge();
                dataRows++;
            }
        }
        return columns.layout();
    }

    /** A pending list taken for the participating one would be a wrong map; the file's name tells them apart. */
    private void refuseOtherList() throws UnreadableTable {
        String name = fileName.toLowerCase(Locale.ROOT);
        boolean participating = dataset.equals(DatasetId.AGREEMENTS);
        if (name.contains(participating ? "pending" : "participating")) {
            String other = participating ? "agreements-pending" : "agreements";
            throw new UnreadableTable("The file's name says that it is the other list; import it as " + other + ".");
        }
    }

    private static boolean isTotalOrNote(AgreementColumns columns, TableRow row) {
        if (!columns.raw(row, Column.MODEL).isBlank()) {
            return false;
        }
        String first = columns.raw(row, Column.STATE);
        boolean alone = CellRepair.of(columns.raw(row, Column.AGENCY)).text().isEmpty()
                || columns.raw(row, Column.AGENCY).strip().matches("[\\d,]+");
        boolean text = first.strip().length() > 40 || first.strip().startsWith("*");
        return alone && (PlaceWords.isTotal(first) || text);
    }

    /** A total is held against the rows before it, never counted; a note is kept as a notice. */
    private static void note(AgreementColumns columns, TableRow row, int dataRows, RowSink sink) {
        String first = columns.raw(row, Column.STATE);
        sink.notData();
        if (!PlaceWords.isTotal(first)) {
            String message = "A line of text below the list; it is no data row.";
            sink.add(new Notice(row.number(), "", first, "note-row", Severity.INFO, message, ""));
            return;
        }
        String printed = row.cells().stream()
                .map(cell -> cell.strip().replace(",", ""))
                .filter(cell -> cell.matches("\\d{1,9}"))
                .findFirst()
                .orElse("");
        boolean agrees = printed.isEmpty() || Integer.parseInt(printed) == dataRows;
        String message = agrees
                ? "A total row; it is no data row."
                : "The total row says " + printed + ", but " + dataRows + " data rows stand above it.";
        Severity severity = agrees ? Severity.INFO : Severity.WARNING;
        sink.add(new Notice(row.number(), "", first, "total-row", severity, message, ""));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
