package org.enforcementatlas.render;

import org.enforcementatlas.choropleth.Distribution;

/** Draws how values lie: a bar for each stretch of the scale, stacked in the colours of the map, the national value marked. */
public final class DistributionSvg {

    private static final double BARS = 30;
    private static final double MARK = 14;
    /** How high the drawing is. */
    static final double HEIGHT = MARK + BARS + 15;

    private static final double SIZE = 11.5;

    private final Distribution distribution;
    private final double width;
    private final StringBuilder svg = new StringBuilder();

    private DistributionSvg(Distribution distribution, double width) {
        this.distribution = distribution;
        this.width = width;
    }

    /** The drawing as a document of its own, as wide as its room. */
    public static String standalone(Distribution distribution) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 300 " + SvgText.number(HEIGHT)
                + "\" aria-hidden=\"true\">" + draw(distribution, 300) + "</svg>";
    }

    /** The drawing as elements, in text's own colour. */
    static String draw(Distribution distribution, double width) {
        return new DistributionSvg(distribution, width).draw();
    }

    private String draw() {
        svg.append("<g class=\"distribution\">");
        bars();
        line(point(0, MARK + BARS + 0.5), point(width, MARK + BARS + 0.5), 1);
        text(distribution.leastLabel(), 0, HEIGHT - 2, "start");
        if (!distribution.leastLabel().equals(distribution.greatestLabel())) {
            text(distribution.greatestLabel(), width, HEIGHT - 2, "end");
        }
        nation();
        return svg.append("</g>").toString();
    }

    private void bars() {
        double step = width / distribution.bars().size();
        double unit = BARS / Math.max(1, distribution.highest());
        for (int i = 0; i < distribution.bars().size(); i++) {
            double base = MARK + BARS;
            for (Distribution.Part part : distribution.bars().get(i).parts()) {
                double high = Math.max(1, part.count() * unit);
                base -= high;
                svg.append("<rect x=\"").append(SvgText.number(i * step)).append("\" y=\"");
                svg.append(SvgText.number(base)).append("\" width=\"").append(SvgText.number(step - 0.6));
                svg.append("\" height=\"").append(SvgText.number(high)).append("\" fill=\"");
                svg.append(part.color())
                        .append("\" stroke=\"")
                        .append(Ink.FRAME)
                        .append("\" stroke-width=\"0.4\"/>");
            }
        }
    }

    private void nation() {
        Distribution.Mark mark = distribution.nation();
        if (mark == null) {
            return;
        }
        double x = mark.position() * width;
        line(point(x, MARK - 2), point(x, MARK + BARS), 1.4);
        double half = SvgText.width(mark.label(), SIZE) / 2;
        String anchor = x - half < 0 ? "start" : x + half > width ? "end" : "middle";
        text(mark.label(), Math.clamp(x, 0, width), SIZE - 1.5, anchor);
    }

    private void line(String from, String to, double wide) {
        svg.append("<path d=\"M").append(from).append('L').append(to);
        svg.append("\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"");
        svg.append(SvgText.number(wide)).append("\"/>");
    }

    private static String point(double x, double y) {
        return SvgText.number(x) + " " + SvgText.number(y);
    }

    private void text(String words, double x, double base, String anchor) {
        svg.append("<text x=\"").append(SvgText.number(x)).append("\" y=\"").append(SvgText.number(base));
        svg.append("\" font-size=\"")
                .append(SvgText.number(SIZE))
                .append("\" text-anchor=\"")
                .append(anchor);
        svg.append("\" fill=\"currentColor\">").append(SvgText.escape(words)).append("</text>");
    }
}
