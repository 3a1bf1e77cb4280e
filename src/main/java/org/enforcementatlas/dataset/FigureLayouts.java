package org.enforcementatlas.dataset;

import static org.enforcementatlas.dataset.ColumnContent.COUNT;
import static org.enforcementatlas.dataset.ColumnContent.COUNTY_CODE;
import static org.enforcementatlas.dataset.ColumnContent.COUNT_OF_PERIOD;
import static org.enforcementatlas.dataset.ColumnContent.COUNT_OF_TIME;
import static org.enforcementatlas.dataset.ColumnContent.DATE;
import static org.enforcementatlas.dataset.ColumnContent.ESTIMATE;
import static org.enforcementatlas.dataset.ColumnContent.PERIOD;
import static org.enforcementatlas.dataset.ColumnContent.STATE;
import static org.enforcementatlas.dataset.ColumnContent.TEXT;
import static org.enforcementatlas.dataset.ColumnRole.optional;
import static org.enforcementatlas.dataset.ColumnRole.required;

import java.util.List;
import java.util.stream.Stream;

/** The layouts of files of figures, as the readers read them. */
final class FigureLayouts {

    private static final ColumnRole PROVISIONAL =
            optional("provisional", TEXT, "yes where the source may still change the figure");

    private static final ColumnLayout TIDY = new ColumnLayout(
            "the atlas's own tidy figures",
            List.of(
                    required("geo_id", TEXT, "the place's code, empty for what has no place"),
                    required("series", TEXT, "what is counted"),
                    required("period_start", DATE, "the first day"),
                    required("period_end", DATE, "the last day"),
                    required("count", COUNT, "the count"),
                    required("value_flag", TEXT, "why there is no count"),
                    required("place_note", TEXT, "why there is no place"),
                    required("source_row", TEXT, "the row of the source"),
                    PROVISIONAL));

    private FigureLayouts() {}

    static List<ColumnLayout> arrests() {
        return List.of(
                new ColumnLayout(
                        "arrests by state",
                        List.of(
                                required("state_name", STATE, "the state of apprehension"),
                                required("arrests", COUNT, "the number of arrests"))),
                TIDY);
    }

    static List<ColumnLayout> pendingCases() {
        return List.of(
                new ColumnLayout(
                        "pending cases by state",
                        List.of(
                                required("id", STATE, "the state's code"),
                                required("stcode", STATE, "the state's postal code"),
                                required("stname", STATE, "the state's name"),
                                required("stcount", COUNT, "pending cases"),
                                required("strep", COUNT, "pending cases with a representative"),
                                required("stcount90", COUNT, "cases of the last 90 days"),
                                required("strep90", COUNT, "cases of the last 90 days with a representative"))),
                new ColumnLayout(
                        "pending cases by county",
                        List.of(
                                required("id", COUNTY_CODE, "the county's code"),
                                required("cocount", COUNT, "pending cases"),
                                required("corep", COUNT, "pending cases with a representative"),
                                required("cocount90", COUNT, "cases of the last 90 days"),
                                required("corep90", COUNT, "cases of the last 90 days with a representative"))),
                TIDY);
    }

    static List<ColumnLayout> removalOrders() {
        List<ColumnRole> meaning = OrderMeaning.ALLOWED.entrySet().stream()
                .map(entry -> required(entry.getKey(), TEXT, String.join(" or ", entry.getValue())))
                .toList();
        List<ColumnRole> tall = List.of(
                required("state", STATE, "the state, \"unknown\" or \"foreign\""),
                required("period|month|fiscal_year", PERIOD, "the month or fiscal year"),
                required("orders", COUNT, "the number of orders"),
                PROVISIONAL);
        List<ColumnRole> wide = List.of(
                required("state", STATE, "the state, \"unknown\" or \"foreign\""),
                required("one column a month or fiscal year", COUNT_OF_PERIOD, "orders of 2025-03, FY2024 …"));
        return List.of(
                new ColumnLayout("removal orders by state, long", join(tall, meaning)),
                new ColumnLayout("removal orders by state, wide", join(wide, meaning)),
                TIDY);
    }

    static List<ColumnLayout> tidy() {
        return List.of(TIDY);
    }

    static List<ColumnLayout> population() {
        List<ColumnRole> both = List.of(
                required("SUMLEV", TEXT, "the summary level"),
                required("STATE", TEXT, "the state's code"),
                required("one column a year", ESTIMATE, "POPESTIMATE with a year"));
        return List.of(
                new ColumnLayout(
                        "Census estimates by state", join(List.of(required("NAME", TEXT, "the state's name")), both)),
                new ColumnLayout(
                        "Census estimates by county",
                        join(
                                List.of(
                                        required("COUNTY", TEXT, "the county's code"),
                                        required("CTYNAME", TEXT, "the county's name")),
                                both)),
                TIDY);
    }

    static List<ColumnLayout> votes() {
        return List.of(
                new ColumnLayout(
                        "votes by county",
                        List.of(
                                required("state_name", STATE, "the state"),
                                required("county_fips", COUNTY_CODE, "the county's code"),
                                required("votes_gop", COUNT, "votes for the Republican"),
                                required("votes_dem", COUNT, "votes for the Democrat"),
                                required("total_votes", COUNT, "all votes"),
                                required("diff", TEXT, "Republican minus Democratic votes"))),
                TIDY);
    }

    static List<ColumnLayout> declared() {
        List<ColumnRole> place = List.of(required(
                String.join("|", DeclaredColumns.PLACE) + "|" + String.join("|", DeclaredColumns.STATE),
                STATE,
                "the place: a state by code, postal code, AP abbreviation or name; a county by its five-digit code or"
                        + " as \"Harris County, TX\""));
        List<ColumnRole> county = List.of(
                required(String.join("|", DeclaredColumns.STATE), STATE, "the county's state"),
                required(String.join("|", DeclaredColumns.COUNTY), TEXT, "the county's name or code"));
        List<ColumnRole> tall = List.of(
                required(String.join("|", DeclaredColumns.VALUE), COUNT, "the count"),
                optional(String.join("|", DeclaredColumns.WHEN), PERIOD, "the day, month, year or fiscal year"),
                PROVISIONAL,
                optional(
                        String.join("|", DeclaredColumns.MARGIN),
                        TEXT,
                        "the margin of error of an estimate, at 90 % confidence"),
                optional("value_flag|flag", TEXT, "no_data, suppressed or not_applicable, where there is no count"));
        List<ColumnRole> wide = List.of(required(
                "one column a year, fiscal year, month or date", COUNT_OF_TIME, "counts of 2024, FY2024, 2025-03 …"));
        return List.of(
                new ColumnLayout("by place, long", join(place, tall)),
                new ColumnLayout("by state and county, long", join(county, tall)),
                new ColumnLayout("by place, wide", join(place, wide)),
                new ColumnLayout("by state and county, wide", join(county, wide)),
                TIDY);
    }

    private static List<ColumnRole> join(List<ColumnRole> first, List<ColumnRole> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
