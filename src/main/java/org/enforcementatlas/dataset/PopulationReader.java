package org.enforcementatlas.dataset;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.Period;
import org.enforcementatlas.table.TableRows;
import org.enforcementatlas.table.UnreadableTable;
import org.jspecify.annotations.Nullable;

/**
 * Reads the Census Bureau's files of population estimates as published: the state file (NST-EST) and the county file
 * (CO-EST), one figure for each 1 July. Regions, divisions and the nation are no data. A row that is shorter or longer than
 * the header refuses the whole file: the damaged copies that go around have rows of another vintage pasted in.
 */
public final class PopulationReader implements DatasetReader {

    private static final Set<String> SERIES = Set.of("residents");
    private static final Pattern ESTIMATE = Pattern.compile("POPESTIMATE((?:19|20)\\d{2})", Pattern.CASE_INSENSITIVE);
    private static final Pattern VINTAGE = Pattern.compile("(?:est|population-)((?:19|20)\\d{2})");
    private static final Set<String> SUMMARY_LEVELS = Set.of("010", "020", "030", "040", "050");

    /** A reader. */
    public PopulationReader() {}

    @Override
    public DatasetId dataset() {
        return DatasetId.POPULATION;
    }

    @Override
    public String usualSource() {
        return "U.S. Census Bureau, Population Estimates Program";
    }

    /** The 1 July of the vintage that the name tells ({@code NST-EST2025}). */
    @Override
    public Optional<LocalDate> findDateInName(String fileName) {
        Matcher matcher = VINTAGE.matcher(fileName.toLowerCase(Locale.ROOT));
        return matcher.find() ? Optional.of(julyFirst(matcher.group(1))) : Optional.empty();
    }

    @Override
    public List<ColumnLayout> layouts() {
        return FigureLayouts.population();
    }

    @Override
    public String read(TableRows rows, ReadContext context, RowSink sink) throws UnreadableTable {
        FigureFile file = FigureFile.open(rows, context, sink);
        if (TidyFigures.matches(file.columns())) {
            return TidyFigures.read(file, SERIES);
        }
        List<String> estimates = new ArrayList<>();
        for (String column : file.columns().printed()) {
            if (ESTIMATE.matcher(column).matches()) {
                estimates.add(column);
            }
        }
        boolean named = file.columns().findFirst("NAME", "CTYNAME").isPresent();
        if (!file.columns().has("SUMLEV", "STATE") || !named || estimates.isEmpty()) {
            throw file.refuseColumns("SUMLEV, STATE, NAME or COUNTY and CTYNAME, and POPESTIMATE with a year,"
                    + " as the Census Bureau publishes them");
        }
        for (Optional<FigureRow> next = file.next(); next.isPresent(); next = file.next()) {
            readRow(file, next.get(), estimates);
        }
        String level = file.columns().has("COUNTY") ? "counties" : "states";
        return "Census population estimates, " + level + ", " + estimates.getFirst() + " to " + estimates.getLast();
    }

    private static void readRow(FigureFile file, FigureRow row, List<String> estimates) throws UnreadableTable {
        String level = row.text("SUMLEV");
        if (row.width() != file.columns().size() || !SUMMARY_LEVELS.contains(level)) {
            throw new UnreadableTable("Row " + row.number() + " has " + row.width() + " cells under "
                    + file.columns().size() + " columns and the summary level \"" + level
                    + "\", so the file is damaged or pasted together; take it anew from the Census Bureau.");
        }
        if (!level.equals("040") && !level.equals("050")) {
            row.skip();
            return;
        }
        GeoId place = place(row, level);
        if (place != null) {
            for (String estimate : estimates) {
                row.take(place, "residents", Period.on(julyFirst(estimate.substring(estimate.length() - 4))), estimate);
            }
        }
        row.finish();
    }

    private static @Nullable GeoId place(FigureRow row, String level) {
        if (level.equals("040")) {
            return row.state("STATE");
        }
        return row.county("COUNTY", row.text("STATE") + row.text("COUNTY"));
    }

    private static LocalDate julyFirst(String year) {
        return LocalDate.of(Integer.parseInt(year), Month.JULY, 1);
    }
}
