package org.enforcementatlas.dataset;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.Period;
import org.enforcementatlas.table.TableRows;
import org.enforcementatlas.table.UnreadableTable;
import org.jspecify.annotations.Nullable;

/**
 * Reads administrative arrests by state of apprehension. The layout has a state's name and a count; the period stands only
 * in the file's name ({@code 2025-01_2026-07}), so a reader is asked for by {@link #forFile}.
 */
public final class ArrestsReader implements DatasetReader {

    private static final Set<String> SERIES = Set.of("arrests");

    private final @Nullable Period period;

    /** A reader that has not been told the file's name. */
    public ArrestsReader() {
        this(null);
    }

    private ArrestsReader(@Nullable Period period) {
        this.period = period;
    }

    @Override
    public DatasetReader forFile(String fileName) {
        return new ArrestsReader(DateInName.findPeriod(fileName).orElse(null));
    }

    @Override
    public DatasetId dataset() {
        return DatasetId.ARRESTS;
    }

    @Override
    public String usualSource() {
        return "U.S. Immigration and Customs Enforcement, administrative arrests, as released to the Deportation Data"
                + " Project";
    }

    @Override
    public List<ColumnLayout> layouts() {
        return FigureLayouts.arrests();
    }

    @Override
    public Optional<LocalDate> findDateInName(String fileName) {
        return DateInName.findLast(fileName);
    }

    @Override
    public String read(TableRows rows, ReadContext context, RowSink sink) throws UnreadableTable {
        FigureFile file = FigureFile.open(rows, context, sink);
        if (TidyFigures.matches(file.columns())) {
            return TidyFigures.read(file, SERIES);
        }
        if (!file.columns().has("state_name", "arrests")) {
            throw file.refuseColumns("state_name and arrests");
        }
        if (period == null || period.isDay()) {
            throw new UnreadableTable(
                    "The period of the arrests is not told: name the file by its first and last month,"
                            + " for example arrests-2025-01_2026-07.csv.");
        }
        for (Optional<FigureRow> next = file.next(); next.isPresent(); next = file.next()) {
            readRow(next.get(), period);
        }
        return "arrests by state, " + period.start() + " to " + period.end();
    }

    private static void readRow(FigureRow row, Period period) {
        if (PlaceWords.isTotal(row.text("state_name"))) {
            row.skip();
            return;
        }
        Optional<String> bucket = PlaceWords.findBucket(row.text("state_name"));
        GeoId place = bucket.isPresent() ? null : row.state("state_name");
        if (place != null || bucket.isPresent()) {
            row.take(place, bucket.orElse(""), "arrests", period, "arrests");
        }
        row.finish();
    }
}
