package org.enforcementatlas.model;

import java.util.Locale;

/** The size of place a figure belongs to. */
public enum AreaLevel {
    /** The United States as a whole. */
    NATION,
    /** One of the 56 states, district and territories. */
    STATE,
    /** A county or its equivalent. */
    COUNTY;

    /** The word used in addresses, files and commands: {@code nation}, {@code state} or {@code county}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
