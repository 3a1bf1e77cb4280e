package org.enforcementatlas.choropleth.relate;

import java.util.Locale;

/** Which chart stands below the map. */
public enum RelateTab {
    /** Each area a point, one measure to the right and the other up. */
    SCATTER("Scatter"),
    /** Each measure's areas from the highest to the lowest. */
    RANKED("Ranked");

    private final String title;

    RelateTab(String title) {
        this.title = title;
    }

    /** The name printed for a choice. */
    public String title() {
        return title;
    }

    /** The word used in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
