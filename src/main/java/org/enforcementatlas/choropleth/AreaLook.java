package org.enforcementatlas.choropleth;

/** The distinct looks of an area. */
public enum AreaLook {
    /** In a class, filled with the class's colour. */
    CLASS("circle"),
    /** On a map of hot spots: neither in a cluster nor standing out. */
    NOT_SIGNIFICANT("not significant"),
    /** Observed zero. */
    ZERO("0"),
    /** No data: hatched. */
    NO_DATA("no data"),
    /** Suppressed: densely hatched. */
    SUPPRESSED("suppressed"),
    /** Not applicable: white. */
    NOT_APPLICABLE("not applicable"),
    /** On a map of hot spots: a value, but no neighbour with one. */
    NO_NEIGHBOURS("no neighbours"),
    /** On a map of percent change: from zero, of which there is no percentage. */
    NEW("new, from 0"),
    /** On a map of percent change: the percentage is withheld, since its base is under 20. */
    SMALL_BASE("base under 20"),
    /** Left out by the reader's condition, whatever its value: empty. */
    FILTERED("outside the filter");

    private final String title;

    AreaLook(String title) {
        this.title = title;
    }

    /** Its name in the legend. */
    public String title() {
        return title;
    }
}
