package org.enforcementatlas.render;

/** The colours that are not data. */
final class Ink {

    static final String TEXT = "#1a1a1a";
    static final String MUTED = "#5a5a5a";
    static final String GROUND = "#ffffff";
    /** Observed zero: a light grey that no palette has. */
    static final String ZERO = "#e3e3df";
    /** Lines between areas. */
    static final String BORDER = "#ffffff";
    /** Lines around areas that are themselves nearly white, and of boxes. */
    static final String FRAME = "#8a8a86";

    /** The outline of the land, seen on white and on the palest class. */
    static final String COAST = "#7d7d79";
    /** Lines between areas that carry no colour. */
    static final String PLAIN_BORDER = "#a8a8a3";

    static final String STATE_BORDER = "#5c5c58";
    static final String SYMBOL = "#2c7fb8";
    /** The edge of a circle, which tells it from plain ground at three to one. */
    static final String SYMBOL_EDGE = "#253494";

    static final String STAMP = "#a3340b";

    private Ink() {}

    /** Black or white, whichever is easier to read on a colour; on anything that is no colour, black. */
    static String on(String ground) {
        if (!ground.startsWith("#")) {
            return TEXT;
        }
        double luminance = 0.2126 * light(ground, 1) + 0.7152 * light(ground, 3) + 0.0722 * light(ground, 5);
        return luminance > 0.19 ? TEXT : GROUND;
    }

    /** Whether a colour would be lost on white ground without an outline: the middle of diverging scales. */
    static boolean isNearWhite(String color) {
        return color.equals("#f7f7f7") || color.equals("#f5f5f5");
    }

    private static double light(String color, int from) {
        double part = Integer.parseInt(color.substring(from, from + 2), 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
