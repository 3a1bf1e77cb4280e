package org.enforcementatlas.render;

import java.util.Locale;

/** A bar: filled, hatched where what it stands for is not over or may still change, or dotted where it rests on too few. */
record Hatching(double left, double top, double width, double height) {

    private static final int BETWEEN_LINES = 4;

    /** The bar, filled. */
    String filled() {
        return rect(" stroke=\"none\"");
    }

    /** The bar, hatched. Lines are drawn as such: a pattern would need a name that is unique on the page. */
    String hatched() {
        StringBuilder lines = new StringBuilder(rect(" fill=\"none\"")).append("<path fill=\"none\" d=\"");
        for (double at = 0; at < height + width; at += BETWEEN_LINES) {
            double from = Math.max(0, at - height);
            double to = Math.min(width, at);
            lines.append(String.format(
                    Locale.ROOT,
                    "M%.1f,%.1fL%.1f,%.1f",
                    left + from,
                    top + Math.min(at, height),
                    left + to,
                    top + at - to));
        }
        return lines.append("\"/>").toString();
    }

    /** The bar's outline in dots, as maps have it around what is unstable. */
    String dotted() {
        return rect(" fill=\"none\" stroke-dasharray=\"1.5 2.5\"");
    }

    private String rect(String look) {
        return String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"%s/>",
                left,
                top,
                width,
                height,
                look);
    }
}
