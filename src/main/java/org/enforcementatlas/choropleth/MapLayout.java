package org.enforcementatlas.choropleth;

import java.util.Locale;

/** How areas are drawn. */
public enum MapLayout {
    /** Shaded shapes. */
    GEOGRAPHIC,
    /** Circles sized by area, for counts. */
    SYMBOLS;

    /** The word used in addresses and commands. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
