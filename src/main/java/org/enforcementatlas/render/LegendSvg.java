package org.enforcementatlas.render;

import java.util.List;
import org.enforcementatlas.choropleth.AreaLook;
import org.enforcementatlas.choropleth.Legend;

/** Draws a legend as a list: a swatch, its words, and how many areas it stands for; nested circles above it. */
final class LegendSvg {

    private static final double SIZE = 13;
    private static final double ROW = 21;
    private static final double SWATCH = 34;
    private static final double COLUMN = 300;

    private final Legend legend;
    private final double width;
    private final double scale;
    private final StringBuilder svg = new StringBuilder();
    private double x;
    private double y;

    private LegendSvg(Legend legend, double width, double scale) {
        this.legend = legend;
        this.width = width;
        this.scale = scale;
    }

    /**
     * What was drawn.
     *
     * @param height how high it is
     */
    record Drawn(String svg, double height) {}

    /**
     * Draws a legend into a column of one entry a line, or a wide row.
     *
     * @param width in pixels; under 300 it is a column
     * @param scale how many pixels a unit of the map has, so that circles are as large as on the map
     */
    static Drawn draw(Legend legend, double width, double scale) {
        return new LegendSvg(legend, width, scale).draw();
    }

    private Drawn draw() {
        circles();
        legend.classes().forEach(key -> entry(key.label(), key.count(), key.color()));
        legend.looks().forEach(key -> entry(key.label(), key.count(), fill(key.look())));
        y += x > 0 ? ROW : 0;
        List<String> method =
                SvgText.wrap(legend.methodTitle() + ". In brackets: number of areas.", 12, Math.max(width, 120));
        for (String line : method) {
            y += 16;
            text(line, 0, y, 12, Ink.MUTED);
        }
        return new Drawn(svg.toString(), y + 4);
    }

    /** A column has room for one entry in a line, a row for several. */
    private void entry(String label, int count, String fill) {
        String number = "(" + count + ")";
        double wide = SWATCH + 8 + SvgText.width(label + "  " + number, SIZE) + 18;
        if (x > 0 && (width < COLUMN || x + wide > width)) {
            x = 0;
            y += ROW;
        }
        svg.append("<g class=\"key\" data-count=\"").append(count).append("\">");
        if (fill.isEmpty()) {
            svg.append("<circle cx=\"").append(SvgText.number(x + SWATCH / 2)).append("\" cy=\"");
            svg.append(SvgText.number(y + 7)).append("\" r=\"6\" fill=\"").append(Ink.SYMBOL);
            svg.append("\" fill-opacity=\"0.72\"/>");
        } else {
            svg.append("<rect x=\"").append(SvgText.number(x)).append("\" y=\"").append(SvgText.number(y));
            svg.append("\" width=\"34\" height=\"14\" fill=\"").append(fill).append("\" stroke=\"");
            svg.append(Ink.FRAME).append("\" stroke-width=\"0.6\"/>");
        }
        text(label, x + SWATCH + 8, y + 11.5, SIZE, Ink.TEXT);
        text(number, x + SWATCH + 14 + SvgText.width(label, SIZE), y + 11.5, SIZE, Ink.MUTED);
        svg.append("</g>");
        x += wide;
    }

    /** Circles that stand in each other, all on one base line, with their values beside their tops. */
    private void circles() {
        if (legend.symbols().isEmpty()) {
            return;
        }
        double largest = scale * legend.symbols().getFirst().radius();
        double base = 2 * largest + 8;
        double lastLabel = Double.NEGATIVE_INFINITY;
        for (Legend.SymbolKey key : legend.symbols()) {
            double radius = scale * key.radius();
            double top = base - 2 * radius;
            svg.append("<circle cx=\"").append(SvgText.number(largest + 1)).append("\" cy=\"");
            svg.append(SvgText.number(base - radius)).append("\" r=\"").append(SvgText.number(radius));
            svg.append("\" fill=\"none\" stroke=\"").append(Ink.MUTED).append("\"/>");
            double label = Math.max(top + 4, lastLabel + 14);
            text(key.label(), 2 * largest + 14, label, SIZE, Ink.TEXT);
            lastLabel = label;
        }
        y = Math.max(base, lastLabel) + 14;
    }

    private void text(String text, double left, double base, double size, String color) {
        svg.append("<text x=\"").append(SvgText.number(left)).append("\" y=\"").append(SvgText.number(base));
        svg.append("\" font-size=\"")
                .append(SvgText.number(size))
                .append("\" fill=\"")
                .append(color)
                .append("\">");
        svg.append(SvgText.escape(text)).append("</text>");
    }

    /** How a look is filled; nothing for a circle. */
    private static String fill(AreaLook look) {
        return switch (look) {
            case CLASS -> "";
            case ZERO -> Ink.ZERO;
            case NO_DATA -> "url(#no-data)";
            case SUPPRESSED -> "url(#suppressed)";
            case NOT_APPLICABLE -> Ink.GROUND;
        };
    }
}
