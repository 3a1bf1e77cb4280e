package org.enforcementatlas.choropleth;

/** The distinct looks of an area. */
public enum AreaLook {
    /** In a class, filled with the class's colour. */
    CLASS,
    /** Observed zero. */
    ZERO,
    /** No data: hatched. */
    NO_DATA,
    /** Suppressed: densely hatched. */
    SUPPRESSED,
    /** Not applicable: white. */
    NOT_APPLICABLE,
    /** On a map of hot spots: a value, but no neighbour with one. */
    NO_NEIGHBOURS,
    /** Left out by the reader's condition, whatever its value: empty. */
    FILTERED
}
