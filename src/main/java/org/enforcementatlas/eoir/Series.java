package org.enforcementatlas.eoir;

/** What is counted by month. */
enum Series {
    /** Removal orders: the first completion of a case is one. */
    ORDERS(0, "orders"),
    /** Those made in the respondent's absence. */
    IN_ABSENTIA(1, "in-absentia"),
    /** Those of a respondent who was detained. */
    DETAINED(2, "detained"),
    /** Those of a respondent for whom an attorney had appeared. */
    REPRESENTED(3, "represented"),
    /** Voluntary departures: the first completion of a case is one. */
    DEPARTURES(4, "voluntary-departures"),
    /** Completed cases: the first completion of a case, whatever it says. */
    COMPLETED(5, "completed"),
    /** Removal orders that are the first completion after the board's first decision in the case. */
    AFTER_BOARD(6, "orders-after-board");

    /** How many there are. */
    static final int COUNT = values().length;

    private final int number;
    private final String word;

    Series(int number, String word) {
        this.number = number;
        this.word = word;
    }

    /** Its place among the series. */
    int number() {
        return number;
    }

    /** Its name in tables. */
    String word() {
        return word;
    }
}
