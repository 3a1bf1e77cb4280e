package org.enforcementatlas.dataset;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.Period;
import org.enforcementatlas.table.TableRows;
import org.enforcementatlas.table.UnreadableTable;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files of a declared measure, by state or by county: long (place, period or date, value, value_flag) or wide (one
 * column for each year, fiscal year, month or date). A stock without a date is of the as-of day; a flow without one has its
 * period in the file's name.
 */
public final class DeclaredReader implements DatasetReader {

    /** The one series of a declared measure. */
    static final String SERIES = "value";

    /**
     * What the measure wants of its files.
     *
     * @param dataset its dataset
     * @param source publisher and title
     * @param stock whether it is counted on a day rather than over a period
     * @param levels the levels it exists at
     */
    public record Wanted(DatasetId dataset, String source, boolean stock, Set<AreaLevel> levels) {}

    private final Wanted wanted;
    private final @Nullable Period named;

    /** A reader that has not been told the file's name. */
    public DeclaredReader(Wanted wanted) {
        this(wanted, null);
    }

    private DeclaredReader(Wanted wanted, @Nullable Period named) {
        this.wanted = wanted;
        this.named = named;
    }

    @Override
    public DatasetReader forFile(String fileName) {
        return new DeclaredReader(wanted, DateInName.findPeriod(fileName).orElse(null));
    }

    @Override
    public DatasetId dataset() {
        return wanted.dataset();
    }

    @Override
    public String usualSource() {
        return wanted.source();
    }

    @Override
    public Optional<LocalDate> findDateInName(String fileName) {
        return DateInName.findLast(fileName);
    }

    @Override
    public List<ColumnLayout> layouts() {
        return FigureLayouts.declared();
    }

    @Override
    public String read(TableRows rows, ReadContext context, RowSink sink) throws UnreadableTable {
        FigureFile file = FigureFile.open(rows, context, sink);
        if (TidyFigures.matches(file.columns())) {
            return TidyFigures.read(file, Set.of(SERIES), this::refuseOtherPeriods);
        }
        DeclaredColumns columns = DeclaredColumns.find(file, wanted.stock());
        Period whole = columns.isWide() || !columns.when().isEmpty() ? null : onlyPeriod(context);
        TotalRows totals = new TotalRows();
        for (Optional<FigureRow> next = file.next(); next.isPresent(); next = file.next()) {
            new DeclaredRow(file, next.get(), columns, wanted, totals).judge(whole);
        }
        totals.finish(sink);
        return dataset()
                + (columns.isPair() ? " by state and county" : " by place")
                + (columns.isWide() ? ", wide" : ", long");
    }

    /** The period of a file that names none in its columns. */
    private Period onlyPeriod(ReadContext context) throws UnreadableTable {
        if (wanted.stock()) {
            return Period.on(context.asOf());
        }
        if (named == null || named.isDay()) {
            throw new UnreadableTable("The period of the counts is not told: add a column named period, or name the"
                    + " file by its first and last month, for example " + dataset() + "-2025-01_2025-06.csv.");
        }
        return named;
    }

    private void refuseOtherPeriods(FigureRow row) throws UnreadableTable {
        if (wanted.stock() && !row.text("period_start").equals(row.text("period_end"))) {
            throw new UnreadableTable(
                    "Row " + row.number()
                            + " has a period of several days, but the measure is a stock; give the day on which it was counted.");
        }
    }
}
