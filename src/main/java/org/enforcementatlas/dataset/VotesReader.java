package org.enforcementatlas.dataset;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.Period;
import org.enforcementatlas.table.TableRows;
import org.enforcementatlas.table.UnreadableTable;

/**
 * Reads votes for president by county and adds up the states. Alaska's rows are House districts and the District of
 * Columbia's are wards, with invented codes that collide with real counties: they count toward their state and never appear
 * as counties.
 */
public final class VotesReader implements DatasetReader {

    private static final Set<String> SERIES = Set.of(VoteTotals.DEMOCRATIC, VoteTotals.REPUBLICAN, VoteTotals.ALL);
    private static final Set<GeoId> OTHER_DISTRICTS = Set.of(new GeoId("02"), new GeoId("11"));
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)");

    /** A reader. */
    public VotesReader() {}

    @Override
    public DatasetId dataset() {
        return DatasetId.VOTES;
    }

    @Override
    public String usualSource() {
        return "County-level presidential results collected by Tony McGovern (tonmcg)";
    }

    /** The election day of the year that the name tells: the Tuesday after the first Monday of November. */
    @Override
    public Optional<LocalDate> findDateInName(String fileName) {
        Optional<LocalDate> written = DateInName.findLast(fileName);
        Matcher matcher = YEAR.matcher(fileName);
        return written.isPresent() || !matcher.find()
                ? written
                : Optional.of(LocalDate.of(Integer.parseInt(matcher.group(1)), Month.NOVEMBER, 1)
                        .with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY))
                        .plusDays(1));
    }

    @Override
    public List<ColumnLayout> layouts() {
        return FigureLayouts.votes();
    }

    @Override
    public String read(TableRows rows, ReadContext context, RowSink sink) throws UnreadableTable {
        FigureFile file = FigureFile.open(rows, context, sink);
        if (TidyFigures.matches(file.columns())) {
            return TidyFigures.read(file, SERIES);
        }
        if (!file.columns().has("state_name", "county_fips", "votes_gop", "votes_dem", "total_votes", "diff")) {
            throw file.refuseColumns("state_name, county_fips, votes_gop, votes_dem, total_votes and diff");
        }
        Period day = Period.on(context.asOf());
        VoteTotals totals = new VoteTotals(day);
        for (Optional<FigureRow> next = file.next(); next.isPresent(); next = file.next()) {
            readRow(next.get(), totals, day);
        }
        totals.finish(file);
        return "votes by county, summed by state; Alaska and the District of Columbia by state only";
    }

    private static void readRow(FigureRow row, VoteTotals totals, Period day) {
        GeoId state = row.state("state_name");
        String code = row.text("county_fips");
        long republican = count(row, "votes_gop");
        long democratic = count(row, "votes_dem");
        long all = count(row, "total_votes");
        if (state != null && row.counts()) {
            checkSums(row, republican - democratic, all - republican - democratic);
            if (!code.startsWith(state.code())) {
                row.reject("county_fips", "places-disagree", "The county's code is not of the state that is named.");
            }
            takeCounty(row, state, code, day);
        }
        if (state != null) {
            totals.add(state, row.counts(), democratic, republican, all);
        }
        row.finish();
    }

    private static void takeCounty(FigureRow row, GeoId state, String code, Period day) {
        GeoId county = OTHER_DISTRICTS.contains(state) || !row.counts() ? null : row.county("county_fips", code);
        if (county != null) {
            row.take(county, VoteTotals.DEMOCRATIC, day, "votes_dem");
            row.take(county, VoteTotals.REPUBLICAN, day, "votes_gop");
            row.take(county, VoteTotals.ALL, day, "total_votes");
        }
    }

    private static long count(FigureRow row, String column) {
        if (CountText.of(row.text(column)) instanceof CountText.Counted counted) {
            return counted.count();
        }
        row.reject(column, "malformed-count", "Votes are a whole number; this is \"" + row.text(column) + "\".");
        return 0;
    }

    private static void checkSums(FigureRow row, long difference, long others) {
        if (!row.text("diff").matches(difference + "(\\.0+)?")) {
            row.reject("diff", "difference-disagrees", "The difference printed is not that of the votes printed.");
        }
        if (others < 0) {
            row.reject("total_votes", "part-exceeds-whole", "The two parties' votes exceed all votes.");
        }
    }
}
