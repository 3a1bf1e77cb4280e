package org.enforcementatlas.choropleth;

import java.util.Locale;

/** How values are cut into classes. */
public enum ClassMethod {
    /** Equal numbers of areas in each class, ties kept together. */
    QUANTILE("Quantiles"),
    /** Natural breaks: least squared deviation within classes, exactly (Fisher 1958). */
    NATURAL("Natural breaks"),
    /** Classes of equal width. */
    EQUAL("Equal intervals"),
    /** Round numbers. */
    PRETTY("Round numbers"),
    /** Head/tail breaks: cut at the mean, then again among what lies above it (Jiang 2013). */
    HEADTAIL("Head/tail breaks"),
    /** Breaks given by the reader. */
    CUSTOM("Custom breaks"),
    /** No classes: colour changes continuously with the value. */
    NONE("Unclassed");

    private final String title;

    ClassMethod(String title) {
        this.title = title;
    }

    /** The name printed in the legend. */
    public String title() {
        return title;
    }

    /** The word used in addresses and commands. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
