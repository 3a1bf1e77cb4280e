package org.enforcementatlas.render;

/** The colours of looks that are no class, for those who draw a legend of their own. */
public final class Looks {

    /** Observed zero. */
    public static final String ZERO = Ink.ZERO;
    /** Circles. */
    public static final String SYMBOL = Ink.SYMBOL;
    /** The lines of the hatch for no data. */
    public static final String HATCH = "#8a8a86";
    /** The lines of the dense hatch for suppressed figures. */
    public static final String DENSE_HATCH = "#4a4a46";

    private Looks() {}
}
