package org.enforcementatlas.render;

import java.util.List;
import org.enforcementatlas.choropleth.Legend;
import org.enforcementatlas.choropleth.relate.BivariateScheme;
import org.enforcementatlas.choropleth.relate.Cell;
import org.enforcementatlas.choropleth.relate.SquareKey;

/**
 * Draws the legend of two measures: nine cells with their numbers of areas, an arrow and a title for each direction, and the
 * printed values beside rows and under columns; then what has no cell.
 */
final class SquareSvg {

    private static final double SIDE = 48;
    private static final double LEFT = 16;
    private static final double SMALL = 11;
    private static final double TITLE = 13;
    private static final double COLUMN = 300;
    private static final double GAP = 24;

    private final SquareKey key;
    private final StringBuilder svg = new StringBuilder();
    private double y;

    private SquareSvg(SquareKey key) {
        this.key = key;
    }

    /** Draws a legend into a column, or into a row where there is room for two columns. */
    static LegendSvg.Drawn draw(SquareKey key, double width) {
        boolean row = width >= 2 * COLUMN;
        SquareSvg square = new SquareSvg(key);
        square.square(row ? COLUMN : width);
        Legend rest = new Legend(key.method(), List.of(), key.looks(), List.of(), null, null, key.unstable());
        double left = row ? COLUMN + GAP : 0;
        double top = row ? 0 : square.y + 10;
        LegendSvg.Drawn looks = LegendSvg.draw(rest, row ? width - left : width, 1);
        square.svg
                .append("<g transform=\"translate(")
                .append(SvgText.number(left))
                .append(',')
                .append(SvgText.number(top))
                .append(")\">")
                .append(looks.svg())
                .append("</g>");
        return new LegendSvg.Drawn(square.svg.toString(), Math.max(square.y, top + looks.height()));
    }

    private void square(double width) {
        title(key.yTitle(), width);
        double top = y + 6;
        double bottom = top + Cell.SIDE * SIDE;
        double right = LEFT + Cell.SIDE * SIDE;
        Cell.list().forEach(cell -> cell(cell, LEFT + cell.column() * SIDE, bottom - (cell.row() + 1) * SIDE));
        arrow("M5 " + SvgText.number(bottom) + "V" + SvgText.number(top + 2), 5, top, -1);
        arrow(
                "M" + SvgText.number(LEFT) + " " + SvgText.number(bottom + 11) + "H" + SvgText.number(right - 2),
                right,
                bottom + 11,
                1);
        for (int i = 0; i < Cell.SIDE; i++) {
            range(key.yLabels().get(i), right + 8, bottom - i * SIDE - SIDE / 2 - 3, "start");
            range(key.xLabels().get(i), LEFT + i * SIDE + SIDE / 2, bottom + 28, "middle");
        }
        y = bottom + 44;
        title(key.xTitle(), width);
    }

    private void cell(Cell cell, double left, double top) {
        String color = BivariateScheme.color(cell);
        int count = key.count(cell);
        svg.append("<g class=\"key\" data-count=\"").append(count).append("\"><rect x=\"");
        svg.append(SvgText.number(left)).append("\" y=\"").append(SvgText.number(top));
        svg.append("\" width=\"")
                .append(SvgText.number(SIDE))
                .append("\" height=\"")
                .append(SvgText.number(SIDE));
        svg.append("\" fill=\"").append(color).append("\" stroke=\"").append(Ink.GROUND);
        svg.append("\" stroke-width=\"1\"/>");
        text(Integer.toString(count), left + SIDE / 2, top + SIDE / 2 + 4.5, new Type(TITLE, "middle", Ink.on(color)));
        svg.append("</g>");
    }

    /** A line with a head that points up (−1) or to the right (1). */
    private void arrow(String line, double x, double tip, int direction) {
        svg.append("<path fill=\"none\" stroke=\"").append(Ink.MUTED).append("\" stroke-width=\"1.2\" d=\"");
        svg.append(line).append("\"/><path fill=\"").append(Ink.MUTED).append("\" d=\"M");
        svg.append(SvgText.number(x)).append(' ').append(SvgText.number(tip));
        svg.append(direction < 0 ? "l-3.5 7h7z" : "l-7 -3.5v7z").append("\"/>");
    }

    /** The ends of a class on two lines. */
    private void range(String label, double x, double base, String anchor) {
        Type type = new Type(SMALL, anchor, Ink.MUTED);
        int dash = label.indexOf(" – ");
        if (dash < 0) {
            text(label, x, base + 6, type);
        } else {
            text(label.substring(0, dash + 2), x, base, type);
            text(label.substring(dash + 3), x, base + 13, type);
        }
    }

    private void title(String title, double width) {
        for (String line : SvgText.wrap(title, TITLE, Math.max(width, 120))) {
            y += 16;
            text(line, 0, y, new Type(TITLE, "start", Ink.TEXT));
        }
    }

    /** Size in pixels, where the text lies to its point, and colour. */
    private record Type(double size, String anchor, String color) {}

    private void text(String words, double x, double base, Type type) {
        svg.append("<text x=\"").append(SvgText.number(x)).append("\" y=\"").append(SvgText.number(base));
        svg.append("\" font-size=\"").append(SvgText.number(type.size()));
        svg.append("\" text-anchor=\"")
                .append(type.anchor())
                .append("\" fill=\"")
                .append(type.color());
        svg.append("\">").append(SvgText.escape(words)).append("</text>");
    }
}
