package org.enforcementatlas.choropleth;

/** What a reader must know of how a map was made; printed on every output. */
public enum MapStamp {
    /** A count is shaded. */
    RAW_COUNT("raw count", "shaded counts mostly show population; use a rate or circles"),
    /** Classes are of one date, though there are others. */
    RESCALED("re-scaled to this date", "colours and sizes are not those of other dates"),
    /** Colours are shown as somebody else sees them. */
    SIMULATED("simulated colours", "as seen by readers with another colour vision, not the map's own");

    private final String name;
    private final String reason;

    MapStamp(String name, String reason) {
        this.name = name;
        this.reason = reason;
    }

    /** The stamp's own words. */
    public String title() {
        return name;
    }

    /** What it means for the reader. */
    public String reason() {
        return reason;
    }
}
