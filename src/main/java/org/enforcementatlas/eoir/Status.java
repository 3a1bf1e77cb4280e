package org.enforcementatlas.eoir;

/** How a proceeding stands. */
enum Status {
    /** It has no completion. */
    OPEN(0),
    /** It went on elsewhere: change of venue or transfer. */
    MOVED(1),
    /** It was closed administratively: off the active docket, without an end. */
    CLOSED(2),
    /** It ended the case before the judge. */
    ENDED(3);

    private static final Status[] ALL = values();

    private final int number;

    Status(int number) {
        this.number = number;
    }

    /** Its number in packed facts. */
    int number() {
        return number;
    }

    static Status of(int number) {
        return ALL[number];
    }
}
