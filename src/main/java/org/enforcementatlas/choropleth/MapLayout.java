package org.enforcementatlas.choropleth;

import java.util.Locale;

/** How areas are drawn. */
public enum MapLayout {
    /** Shaded shapes. */
    GEOGRAPHIC("Map"),
    /** A square for each state, all of the same size; counts are circles in them. */
    TILES("Tile grid"),
    /** Circles sized by area, for counts. */
    SYMBOLS("Circles");

    private final String title;

    MapLayout(String title) {
        this.title = title;
    }

    /** The name printed for a choice. */
    public String title() {
        return title;
    }

    /** The word used in addresses and commands. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
