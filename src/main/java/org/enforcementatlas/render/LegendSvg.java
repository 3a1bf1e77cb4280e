package org.enforcementatlas.render;

import java.util.List;
import org.enforcementatlas.choropleth.AreaLook;
import org.enforcementatlas.choropleth.Distribution;
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
        distribution();
        if (legend.ramp() == null) {
            legend.classes().forEach(key -> entry(key.label(), key.count(), "fill=\"" + key.color() + "\""));
        } else {
            ramp(legend.ramp());
        }
        legend.looks().forEach(key -> entry(key.label(), key.count(), fill(key.look())));
        if (legend.unstable().count() > 0) {
            flag(legend.unstable().words(), legend.unstable().count());
        }
        y += x > 0 ? ROW : 0;
        List<String> method =
                SvgText.wrap(legend.methodTitle() + ". In brackets: number of areas.", 12, Math.max(width, 120));
        for (String line : method) {
            y += 16;
            text(line, 0, y, 12, Ink.MUTED);
        }
        return new Drawn(svg.toString(), y + 4);
    }

    private void distribution() {
        Distribution distribution = legend.distribution();
        if (distribution != null) {
            svg.append(DistributionSvg.draw(distribution, Math.min(width, COLUMN)));
            y = DistributionSvg.HEIGHT + 10;
        }
    }

    /** Colours without classes: one long swatch, its values under it. */
    private void ramp(Legend.Ramp ramp) {
        double wide = Math.min(width, COLUMN);
        svg.append("<defs><linearGradient id=\"ramp\">");
        for (int i = 0; i < ramp.colors().size(); i++) {
            svg.append("<stop offset=\"")
                    .append(i / (ramp.colors().size() - 1.0))
                    .append("\" stop-color=\"");
            svg.append(ramp.colors().get(i)).append("\"/>");
        }
        int count = legend.classes().getFirst().count();
        svg.append("</linearGradient></defs><g class=\"key\" data-count=\"")
                .append(count)
                .append("\">");
        rect(0, wide, "fill=\"url(#ramp)\"");
        for (int i = 0; i < ramp.labels().size(); i++) {
            double share = ramp.labels().size() == 1 ? 0.5 : i / (ramp.labels().size() - 1.0);
            double left = share * (wide - SvgText.width(ramp.labels().get(i), SIZE));
            text(ramp.labels().get(i), left, y + 28, SIZE, Ink.TEXT);
        }
        y += 36;
        text("(" + count + ")", 0, y + 9, SIZE, Ink.MUTED);
        svg.append("</g>");
        y += ROW;
    }

    private void entry(String label, int count, String fill) {
        svg.append(placed(label, count, "<g class=\"key\" data-count=\"" + count + "\">"));
        if (fill.isEmpty()) {
            svg.append("<circle cx=\"").append(SvgText.number(x + SWATCH / 2)).append("\" cy=\"");
            svg.append(SvgText.number(y + 7)).append("\" r=\"6\" fill=\"").append(Ink.SYMBOL);
            svg.append("\" fill-opacity=\"0.72\"/>");
        } else {
            rect(x, SWATCH, fill);
        }
        words(label, count);
    }

    /** A mark that areas have beside their class, so its number is not part of the sum. */
    private void flag(String label, int count) {
        svg.append(placed(label, count, "<g class=\"flag\">"));
        svg.append("<rect x=\"").append(SvgText.number(x + 1)).append("\" y=\"").append(SvgText.number(y + 1));
        svg.append("\" width=\"32\" height=\"12\" fill=\"none\"")
                .append(Looks.dots(Ink.GROUND, 1))
                .append("/>");
        words(label, count);
    }

    /** Goes on to the next line where an entry has no room: a column has one in a line, a row several. */
    private String placed(String label, int count, String element) {
        if (x > 0 && (width < COLUMN || x + wide(label, count) > width)) {
            x = 0;
            y += ROW;
        }
        return element;
    }

    private static double wide(String label, int count) {
        return SWATCH + 8 + SvgText.width(label + "  (" + count + ")", SIZE) + 18;
    }

    private void words(String label, int count) {
        text(label, x + SWATCH + 8, y + 11.5, SIZE, Ink.TEXT);
        text("(" + count + ")", x + SWATCH + 14 + SvgText.width(label, SIZE), y + 11.5, SIZE, Ink.MUTED);
        svg.append("</g>");
        x += wide(label, count);
    }

    private void rect(double left, double wide, String fill) {
        svg.append("<rect x=\"").append(SvgText.number(left)).append("\" y=\"").append(SvgText.number(y));
        svg.append("\" width=\"")
                .append(SvgText.number(wide))
                .append("\" height=\"14\" ")
                .append(fill);
        svg.append(" stroke=\"").append(Ink.FRAME).append("\" stroke-width=\"0.6\"/>");
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

    /** How a look's swatch is filled; nothing for a circle. */
    private static String fill(AreaLook look) {
        return look == AreaLook.CLASS ? "" : "fill=\"" + Looks.fill(look) + "\"";
    }
}
