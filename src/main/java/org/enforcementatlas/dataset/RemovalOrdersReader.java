package org.enforcementatlas.dataset;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.Period;
import org.enforcementatlas.notice.Severity;
import org.enforcementatlas.table.TableRows;
import org.enforcementatlas.table.UnreadableTable;
import org.jspecify.annotations.Nullable;

/**
 * Reads removal orders (immigration judge) by state and period, long ({@code state, period, orders}) or wide (one column a
 * month or fiscal year). Outcome scope, stage and geography basis must be told by columns of these names. Unknown and
 * foreign addresses go to buckets that are figures too.
 */
public final class RemovalOrdersReader implements DatasetReader {

    private static final String SERIES = "orders";
    /** The orders, and those of them made in absentia, of detained and of represented people. */
    private static final Set<String> TIDY_SERIES = Set.of(SERIES, "in-absentia", "detained", "represented");

    private static final String MEANING = "outcome scope ";
    private static final String[] PERIOD_COLUMNS = {"period", "month", "fiscal_year"};

    private final DatasetId dataset;

    /**
     * A reader.
     *
     * @param dataset removal orders by respondent's address or by court
     */
    public RemovalOrdersReader(DatasetId dataset) {
        this.dataset = dataset;
    }

    @Override
    public DatasetId dataset() {
        return dataset;
    }

    @Override
    public String usualSource() {
        return "Executive Office for Immigration Review, removal orders (immigration judge)";
    }

    @Override
    public List<ColumnLayout> layouts() {
        return FigureLayouts.removalOrders();
    }

    @Override
    public Optional<LocalDate> findDateInName(String fileName) {
        return DateInName.findLast(fileName);
    }

    /** Outcome scope, stage and geography basis belong to every figure. */
    @Override
    public String caveat(String layout) {
        int start = layout.indexOf(MEANING);
        return start < 0 ? "" : "O" + layout.substring(start + 1) + ".";
    }

    @Override
    public String read(TableRows rows, ReadContext context, RowSink sink) throws UnreadableTable {
        FigureFile file = FigureFile.open(rows, context, sink);
        OrderMeaning meaning = new OrderMeaning(dataset);
        if (TidyFigures.matches(file.columns())) {
            OrderMeaning.require(file.columns());
            return TidyFigures.read(file, TIDY_SERIES, meaning::check) + ", " + meaning.words();
        }
        Map<String, Period> wide = findPeriodColumns(file.columns());
        Optional<String> period = file.columns().findFirst(PERIOD_COLUMNS);
        boolean isLong = period.isPresent() && file.columns().has(SERIES) && wide.isEmpty();
        boolean isWide = period.isEmpty() && !wide.isEmpty();
        if (!file.columns().has("state") || isLong == isWide) {
            throw file.refuseColumns("state, period (or month or fiscal_year) and orders, or state and one column for"
                    + " each month (2025-03) or fiscal year (FY2024)");
        }
        OrderMeaning.require(file.columns());
        String periodColumn = period.orElse("");
        for (Optional<FigureRow> next = file.next(); next.isPresent(); next = file.next()) {
            readRow(file, next.get(), meaning, periodColumn, wide);
        }
        return "removal orders by state and period, " + (isLong ? "long, " : "wide, ") + meaning.words();
    }

    private static Map<String, Period> findPeriodColumns(FigureColumns columns) {
        Map<String, Period> found = new LinkedHashMap<>();
        for (String column : columns.printed()) {
            PeriodText.find(column).ifPresent(period -> found.put(column, period));
        }
        return found;
    }

    private static void readRow(
            FigureFile file, FigureRow row, OrderMeaning meaning, String periodColumn, Map<String, Period> wide)
            throws UnreadableTable {
        if (PlaceWords.isTotal(row.text("state"))) {
            row.skip();
            return;
        }
        meaning.check(row);
        Optional<String> bucket = PlaceWords.findBucket(row.text("state"));
        GeoId place = bucket.isPresent() ? null : row.state("state");
        if (row.counts()) {
            Place where = new Place(place, bucket.orElse(""));
            if (!periodColumn.isEmpty()) {
                takeLong(file, row, where, periodColumn);
            }
            wide.forEach((column, period) -> take(file, row, where, period, column));
        }
        row.finish();
    }

    private record Place(@Nullable GeoId id, String note) {}

    private static void takeLong(FigureFile file, FigureRow row, Place where, String column) {
        String printed = row.text(column);
        boolean fiscal = column.toLowerCase(Locale.ROOT).startsWith("fiscal");
        Optional<Period> period = fiscal ? PeriodText.findFiscal(printed) : PeriodText.find(printed);
        if (period.isEmpty()) {
            row.reject(
                    column,
                    "malformed-period",
                    "This is neither a month (2025-03) nor a fiscal year (FY2024): \"" + printed + "\".");
        } else {
            take(file, row, where, period.get(), SERIES);
        }
    }

    private static void take(FigureFile file, FigureRow row, Place where, Period period, String column) {
        LocalDate asOf = file.context().asOf();
        if (period.start().isAfter(asOf)) {
            row.reject(
                    column,
                    "period-after-as-of",
                    "The period from " + period.start() + " begins after the date of the figures, " + asOf + ".");
            return;
        }
        Period told = period;
        if (period.end().isAfter(asOf)) {
            told = new Period(period.start(), asOf);
            if (file.isNewNotice("period-in-progress " + period)) {
                file.note(
                        "period-in-progress",
                        Severity.WARNING,
                        "The period " + period.start() + " to " + period.end()
                                + " was not over: its figures are taken to end on " + asOf + ".",
                        "");
            }
        }
        row.take(where.id(), where.note(), SERIES, told, column);
    }
}
