package org.enforcementatlas.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.enforcementatlas.model.Period;
import org.enforcementatlas.table.UnreadableTable;

/**
 * Where the columns of a declared measure's file are. An empty name stands for a column that is not there.
 *
 * @param place the place by itself
 * @param state the state, alone or beside the county
 * @param county the county's name or code
 * @param value the count, in a long file
 * @param when the day or period, in a long file
 * @param flag why there is no count, in a long file
 * @param margin the margin of error of an estimate, in a long file
 * @param wide the period of each column of counts, in a wide file
 */
record DeclaredColumns(
        String place,
        String state,
        String county,
        String value,
        String when,
        String flag,
        String margin,
        Map<String, Period> wide) {

    static final List<String> PLACE = List.of("place", "geo_id", "geoid", "fips", "fips_code", "area", "jurisdiction");
    static final List<String> STATE =
            List.of("state", "state_name", "state_code", "state_fips", "state_abbr", "usps", "stname");
    static final List<String> COUNTY = List.of("county", "county_name", "county_fips", "county_code", "ctyname");
    static final List<String> VALUE = List.of("value", "count", "number");
    static final List<String> MARGIN = List.of("moe", "margin_of_error", "margin");
    static final List<String> WHEN =
            List.of("period_start", "period", "date", "month", "fiscal_year", "year", "calendar_year", "as_of", "day");

    /** Finds the columns, or refuses the file with what is expected. */
    static DeclaredColumns find(FigureFile file, boolean stock) throws UnreadableTable {
        FigureColumns columns = file.columns();
        Map<String, Period> wide = new LinkedHashMap<>();
        for (String printed : columns.printed()) {
            (stock ? TimeText.find(printed) : TimeText.findMonthFirst(printed))
                    .ifPresent(period -> wide.put(printed, period));
        }
        DeclaredColumns found = new DeclaredColumns(
                first(columns, PLACE),
                first(columns, STATE),
                first(columns, COUNTY),
                first(columns, VALUE),
                when(columns, stock),
                first(columns, List.of("value_flag", "flag")),
                first(columns, MARGIN),
                wide);
        boolean placed = !found.place.isEmpty() || !found.state.isEmpty() || !found.county.isEmpty();
        if (!placed || found.value.isEmpty() == wide.isEmpty() || (!wide.isEmpty() && !found.when.isEmpty())) {
            throw file.refuseColumns("a place (place, state, or state and county) and either value, with period or date"
                    + " where there are several, or one column for each year (2024), fiscal year (FY2024), month"
                    + " (2025-03) or date");
        }
        return found;
    }

    /** The column that names the place by itself. */
    String onePlace() {
        return !place.isEmpty() ? place : county.isEmpty() ? state : county;
    }

    /** Whether a county is named within a state. */
    boolean isPair() {
        return place.isEmpty() && !state.isEmpty() && !county.isEmpty();
    }

    boolean isWide() {
        return !wide.isEmpty();
    }

    /** An as-of date tells when a stock was counted, and nothing of the span of a flow. */
    private static String when(FigureColumns columns, boolean stock) {
        return first(
                columns,
                WHEN.stream().filter(name -> stock || !name.equals("as_of")).toList());
    }

    private static String first(FigureColumns columns, List<String> names) {
        Optional<String> found = columns.findFirst(names.toArray(String[]::new));
        return found.orElse("");
    }
}
