package org.enforcementatlas.render;

import org.enforcementatlas.choropleth.AreaLook;
import org.enforcementatlas.choropleth.Legend;

/** Draws a legend in rows: a swatch, its words, and how many areas it stands for. */
final class LegendSvg {

    private static final double SIZE = 13;
    private static final double ROW = 40;
    private static final double SWATCH = 46;

    private final Legend legend;
    private final double width;
    private final StringBuilder svg = new StringBuilder();
    private double x;
    private double y;

    private LegendSvg(Legend legend, double width) {
        this.legend = legend;
        this.width = width;
    }

    /** What was drawn, and how high it is. */
    record Drawn(String svg, double height) {}

    static Drawn draw(Legend legend, double width) {
        return new LegendSvg(legend, width).draw();
    }

    private Drawn draw() {
        legend.symbols().forEach(this::circle);
        if (!legend.symbols().isEmpty()) {
            x += 12;
        }
        legend.classes().forEach(key -> entry(key.label(), key.count(), key.color()));
        legend.looks().forEach(key -> entry(key.label(), key.count(), fill(key.look())));
        double height = y + ROW + 14;
        svg.append("<text x=\"0\" y=\"")
                .append(SvgText.number(height - 4))
                .append("\" font-size=\"12\" fill=\"")
                .append(Ink.MUTED)
                .append("\">")
                .append(SvgText.escape(legend.methodTitle()
                        + (legend.symbols().isEmpty()
                                ? ". Below each: number of areas."
                                : ". In brackets: number of" + " areas.")))
                .append("</text>");
        return new Drawn(svg.toString(), height);
    }

    private void entry(String label, int count, String fill) {
        String number = "(" + count + ")";
        double wide = Math.max(SWATCH, Math.max(SvgText.width(label, SIZE), SvgText.width(number, SIZE))) + 14;
        room(wide);
        svg.append("<g class=\"key\" data-count=\"").append(count).append("\">");
        if (fill.isEmpty()) {
            svg.append("<circle cx=\"")
                    .append(SvgText.number(x + 8))
                    .append("\" cy=\"")
                    .append(SvgText.number(y + 7));
            svg.append("\" r=\"6\" fill=\"").append(Ink.SYMBOL).append("\" fill-opacity=\"0.72\"/>");
        } else {
            svg.append("<rect x=\"").append(SvgText.number(x)).append("\" y=\"").append(SvgText.number(y));
            svg.append("\" width=\"46\" height=\"13\" fill=\"").append(fill).append("\" stroke=\"");
            svg.append(Ink.FRAME).append("\" stroke-width=\"0.6\"/>");
        }
        text(label, x, y + 27, Ink.TEXT);
        text(number, x, y + 41, Ink.MUTED);
        svg.append("</g>");
        x += wide;
    }

    private void circle(Legend.SymbolKey key) {
        double wide = 2 * key.radius() + SvgText.width(key.label(), SIZE) + 18;
        room(wide);
        svg.append("<circle cx=\"").append(SvgText.number(x + key.radius()));
        svg.append("\" cy=\"").append(SvgText.number(y + Math.max(20, key.radius())));
        svg.append("\" r=\"").append(SvgText.number(key.radius()));
        svg.append("\" fill=\"none\" stroke=\"").append(Ink.MUTED).append("\"/>");
        text(key.label(), x + 2 * key.radius() + 5, y + Math.max(20, key.radius()) + 4, Ink.TEXT);
        x += wide;
    }

    private void room(double wide) {
        if (x > 0 && x + wide > width) {
            x = 0;
            y += ROW + 8;
        }
    }

    private void text(String text, double left, double base, String color) {
        svg.append("<text x=\"").append(SvgText.number(left)).append("\" y=\"").append(SvgText.number(base));
        svg.append("\" font-size=\"13\" fill=\"").append(color).append("\">");
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
