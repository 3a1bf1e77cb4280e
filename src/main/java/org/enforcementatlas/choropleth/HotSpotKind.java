package org.enforcementatlas.choropleth;

import java.util.Locale;
import org.enforcementatlas.pattern.Moran;

/**
 * How an area's value lies among those of its neighbours. Colours are the ends of ColorBrewer's PuOr, as on maps that diverge:
 * what is high is purple, what is low orange, and what stands out from its neighbours paler.
 */
public enum HotSpotKind {
    /** A high value among high ones. */
    HIGH_HIGH("high among high", "in a cluster of high values", "#542788"),
    /** A high value among low ones. */
    HIGH_LOW("high among low", "a high value among low ones", "#998ec3"),
    /** A low value among high ones. */
    LOW_HIGH("low among high", "a low value among high ones", "#fdb863"),
    /** A low value among low ones. */
    LOW_LOW("low among low", "in a cluster of low values", "#b35806"),
    /** No more alike to its neighbours, and no less, than chance may make it. */
    NOT_SIGNIFICANT("not significant", "not significantly like or unlike its neighbours", "#f7f7f7"),
    /** A value, but no area that touches it has one. */
    NO_NEIGHBOURS("no neighbours", "no neighbouring area has a value", "");

    /** Adjusted p-values up to this are significant. */
    public static final double LEVEL = 0.05;

    private final String title;
    private final String sentence;
    private final String color;

    HotSpotKind(String title, String sentence, String color) {
        this.title = title;
        this.sentence = sentence;
        this.color = color;
    }

    /** The kind of an area by its local statistic. */
    static HotSpotKind of(Moran.Local local) {
        if (local.adjusted() > LEVEL) {
            return NOT_SIGNIFICANT;
        }
        return switch (local.quadrant()) {
            case HIGH_HIGH -> HIGH_HIGH;
            case HIGH_LOW -> HIGH_LOW;
            case LOW_HIGH -> LOW_HIGH;
            case LOW_LOW -> LOW_LOW;
        };
    }

    /** Its name in the legend. */
    public String title() {
        return title;
    }

    /** What is said of an area of this kind. */
    public String sentence() {
        return sentence;
    }

    /** The word in tables: {@code high-high}, {@code not-significant}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its colour, {@code #rrggbb}; empty for what has a look of its own. */
    public String color() {
        return color;
    }
}
