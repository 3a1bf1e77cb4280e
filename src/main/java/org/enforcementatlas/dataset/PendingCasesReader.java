package org.enforcementatlas.dataset;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.enforcementatlas.model.Absence;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.Period;
import org.enforcementatlas.table.TableRows;
import org.enforcementatlas.table.UnreadableTable;
import org.jspecify.annotations.Nullable;

/**
 * Reads pending immigration-court cases by respondent's address, by state or by county, in the layout in which TRAC's
 * figures come. A stock: the period is the as-of day. The county table gives zero everywhere in Puerto Rico, which means
 * that it has no data there.
 */
public final class PendingCasesReader implements DatasetReader {

    private static final List<String> SERIES =
            List.of("pending", "represented", "pending-90-days", "represented-90-days");
    private static final Map<String, List<String>> COLUMNS = Map.of(
            "st", List.of("stcount", "strep", "stcount90", "strep90"),
            "co", List.of("cocount", "corep", "cocount90", "corep90"));
    private static final GeoId PUERTO_RICO = new GeoId("72");

    /** A reader. */
    public PendingCasesReader() {}

    @Override
    public DatasetId dataset() {
        return DatasetId.PENDING_CASES;
    }

    @Override
    public String usualSource() {
        return "TRAC, pending immigration-court cases by respondent's address";
    }

    @Override
    public List<ColumnLayout> layouts() {
        return FigureLayouts.pendingCases();
    }

    @Override
    public Optional<LocalDate> findDateInName(String fileName) {
        return DateInName.findLast(fileName);
    }

    @Override
    public String read(TableRows rows, ReadContext context, RowSink sink) throws UnreadableTable {
        FigureFile file = FigureFile.open(rows, context, sink);
        if (TidyFigures.matches(file.columns())) {
            return TidyFigures.read(file, Set.copyOf(SERIES));
        }
        boolean states = file.columns().has("id", "stcode", "stname", "stcount", "strep", "stcount90", "strep90");
        boolean counties = file.columns().has("id", "cocount", "corep", "cocount90", "corep90");
        if (states == counties) {
            throw file.refuseColumns(
                    "id, stcode, stname, stcount, strep, stcount90, strep90 (states) or id, cocount, corep, cocount90,"
                            + " corep90 (counties), each place by its code");
        }
        for (Optional<FigureRow> next = file.next(); next.isPresent(); next = file.next()) {
            FigureRow row = next.get();
            readRow(row, states, Period.on(context.asOf()));
            row.finish();
        }
        return "pending cases by " + (states ? "state" : "county") + ", respondent's address";
    }

    private static void readRow(FigureRow row, boolean states, Period day) {
        GeoId place = states ? state(row) : row.county("id", row.text("id"));
        if (place == null) {
            return;
        }
        List<String> columns = COLUMNS.getOrDefault(states ? "st" : "co", List.of());
        for (int i = 0; i < columns.size(); i++) {
            row.take(place, SERIES.get(i), day, columns.get(i));
        }
        refuseTooManyRepresented(row, "represented", "pending");
        refuseTooManyRepresented(row, "represented-90-days", "pending-90-days");
        if (!states && place.state().equals(PUERTO_RICO) && row.isAllZero()) {
            row.makeAbsent(Absence.NO_DATA);
            row.correct("id", "zero-means-no-data", "The source's zeros in Puerto Rico mean that it has no data.", "");
        }
    }

    private static @Nullable GeoId state(FigureRow row) {
        GeoId byCode = row.state("id");
        GeoId byPostalCode = row.state("stcode");
        GeoId byName = row.state("stname");
        if (byCode == null || byPostalCode == null || byName == null) {
            return null;
        }
        if (!byCode.equals(byName) || !byCode.equals(byPostalCode)) {
            row.reject("id", "places-disagree", "The row's code, postal code and name are of different states.");
        }
        return byCode;
    }

    private static void refuseTooManyRepresented(FigureRow row, String part, String whole) {
        if (row.taken(whole) >= 0 && row.taken(part) > row.taken(whole)) {
            row.reject("", "part-exceeds-whole", "More cases are represented than pending.");
        }
    }
}
