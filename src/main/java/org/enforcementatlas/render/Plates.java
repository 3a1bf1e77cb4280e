package org.enforcementatlas.render;

/** Plain ground under words that stand on a hatch. */
final class Plates {

    private Plates() {}

    /** Draws a plate around a middle. */
    static void under(StringBuilder svg, double x, double y, double wide) {
        svg.append("<rect pointer-events=\"none\" x=\"")
                .append(SvgText.number(x - wide / 2))
                .append("\" y=\"");
        svg.append(SvgText.number(y - wide * 0.32)).append("\" width=\"").append(SvgText.number(wide));
        svg.append("\" height=\"").append(SvgText.number(wide * 0.64)).append("\" rx=\"3\" fill=\"");
        svg.append(Ink.GROUND).append("\"/>");
    }
}
