package org.enforcementatlas.dataset;

import java.util.regex.Pattern;

/** What the cells of a column are, or its name is. */
public enum ColumnContent {
    /** States and territories. */
    STATE("states"),
    /** Counties by five-digit code. */
    COUNTY_CODE("five-digit county codes"),
    /** Whole numbers, or ways to leave one out. */
    COUNT("counts"),
    /** Days. */
    DATE("dates"),
    /** Months, years, spans of days. */
    PERIOD("periods"),
    /** Text of any kind: never proposed by content. */
    TEXT("text"),
    /** Counts under a name that is a month or a fiscal year. */
    COUNT_OF_PERIOD("counts of a month or fiscal year"),
    /** Counts under a name that is a year, fiscal year, month or date. */
    COUNT_OF_TIME("counts of a year, fiscal year, month or date"),
    /** Estimates under the Census Bureau's name with a year. */
    ESTIMATE("estimates of a year");

    private static final Pattern CENSUS = Pattern.compile("(?i)POPESTIMATE(19|20)\\d{2}");

    private final String plural;

    ColumnContent(String plural) {
        this.plural = plural;
    }

    /** What the cells are, in the plural: "states". */
    public String plural() {
        return plural;
    }

    /** Whether a column's printed name is of this kind. */
    boolean isName(String printed) {
        String name = ColumnNames.clean(printed);
        return switch (this) {
            case COUNT_OF_PERIOD -> PeriodText.find(name).isPresent();
            case COUNT_OF_TIME -> TimeText.find(name).isPresent();
            case ESTIMATE -> CENSUS.matcher(name).matches();
            case STATE, COUNTY_CODE, COUNT, DATE, PERIOD, TEXT -> false;
        };
    }

    boolean isInNames() {
        return this == COUNT_OF_PERIOD || this == COUNT_OF_TIME || this == ESTIMATE;
    }

    /** Whether a cell that is not blank is of this kind. */
    boolean matches(String cell, Places places) {
        String text = ColumnNames.clean(cell);
        return switch (this) {
            case STATE -> places.state(text) instanceof Places.Found.Place;
            case COUNTY_CODE -> text.matches("\\d{5}");
            case COUNT -> !(CountText.of(text) instanceof CountText.Malformed);
            case DATE -> TimeText.findDay(text).isPresent();
            case PERIOD -> TimeText.find(text).isPresent();
            case TEXT, COUNT_OF_PERIOD, COUNT_OF_TIME, ESTIMATE -> false;
        };
    }
}
