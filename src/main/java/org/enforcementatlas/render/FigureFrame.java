package org.enforcementatlas.render;

import java.util.List;
import java.util.Locale;
import org.enforcementatlas.geo.PreparedMap;

/** Sets a drawing and its legend between title and source, at any size. */
final class FigureFrame {

    private static final double MARGIN = 32;
    private static final double SMALL = 12;
    private static final double LEGEND = 236;

    private final Words words;
    private final Key key;
    private final int width;
    private final int height;
    private final Backdrop backdrop;
    private final StringBuilder svg = new StringBuilder();

    /**
     * What a figure says around its map.
     *
     * @param title what it shows
     * @param subtitle unit, level and dates
     * @param stamps what must be printed with it
     * @param description the same for those who do not see it
     * @param foot sources and notes
     * @param synthetic whether figures are made up
     */
    record Words(
            String title, String subtitle, List<String> stamps, String description, String foot, boolean synthetic) {

        /** The title with what must stand before it. */
        String stampedTitle() {
            return (synthetic ? "SYNTHETIC – " : "") + title;
        }
    }

    /** Draws a legend. */
    @FunctionalInterface
    interface Key {

        /**
         * The legend as elements.
         *
         * @param width how wide it may be, in pixels
         * @param scale how many pixels a unit of the map has
         */
        LegendSvg.Drawn draw(double width, double scale);
    }

    private FigureFrame(Words words, Key key, FigureSize size, Backdrop backdrop) {
        this.words = words;
        this.key = key;
        this.width = size.width();
        this.height = size.height();
        this.backdrop = backdrop;
    }

    /**
     * A figure of this size.
     *
     * @param drawing elements in the plane of {@link PreparedMap}
     */
    static String draw(Words words, String drawing, Key key, FigureSize size, Backdrop backdrop) {
        return new FigureFrame(words, key, size, backdrop).draw(drawing);
    }

    private String draw(String drawing) {
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
                .append(width)
                .append("\" height=\"");
        svg.append(height).append("\" viewBox=\"0 0 ").append(width).append(' ').append(height);
        svg.append("\" font-family=\"'Libre Franklin', 'Helvetica Neue', Arial, sans-serif\" color=\"");
        svg.append(Ink.MUTED).append("\" role=\"img\"><title>").append(SvgText.escape(words.stampedTitle()));
        svg.append("</title><desc>").append(SvgText.escape(words.description())).append("</desc>");
        if (backdrop == Backdrop.WHITE) {
            svg.append("<rect width=\"100%\" height=\"100%\" fill=\"")
                    .append(Ink.GROUND)
                    .append("\"/>");
        }
        double top = head();
        List<String> foot = SvgText.wrap(words.foot(), SMALL, width - 2 * MARGIN);
        double footTop = height - 16 - foot.size() * 16.0;
        boolean beside = width > 1.4 * height;
        double legendWidth = beside ? LEGEND : width - 2 * MARGIN;
        double right = beside ? width - MARGIN - LEGEND - 24 : width - MARGIN;
        double roughHeight = beside ? 0 : key.draw(legendWidth, 1).height() + 24;
        Box room = new Box(MARGIN, top, right, footTop - 14 - roughHeight);
        LegendSvg.Drawn legend = key.draw(legendWidth, room.scale());
        double legendTop = beside ? top + 16 : footTop - legend.height() - 14;
        frame(drawing, room);
        svg.append("<g class=\"legend\" transform=\"translate(");
        svg.append(SvgText.number(beside ? width - MARGIN - LEGEND : MARGIN)).append(',');
        svg.append(SvgText.number(legendTop))
                .append(")\">")
                .append(legend.svg())
                .append("</g>");
        lines(foot, new Type(SMALL, 16, Ink.MUTED, 400), footTop + 12);
        return svg.append("</svg>").toString();
    }

    /** Size and leading in pixels, colour and weight. */
    private record Type(double size, double leading, String color, int weight) {}

    private double head() {
        List<String> title = SvgText.wrap(words.stampedTitle(), 28, width - 2 * MARGIN);
        double y = lines(title, new Type(28, 34, Ink.TEXT, 600), MARGIN + 22);
        List<String> subtitle = SvgText.wrap(words.subtitle(), 16, width - 2 * MARGIN);
        y = lines(subtitle, new Type(16, 22, Ink.MUTED, 400), y - 8);
        for (String stamp : words.stamps()) {
            y = lines(List.of(stamp), new Type(14, 20, Ink.STAMP, 600), y);
        }
        return y - 8;
    }

    private double lines(List<String> lines, Type type, double firstBase) {
        double base = firstBase;
        for (String line : lines) {
            svg.append("<text x=\"")
                    .append(SvgText.number(MARGIN))
                    .append("\" y=\"")
                    .append(SvgText.number(base));
            svg.append("\" font-size=\"").append(SvgText.number(type.size()));
            if (type.weight() > 400) {
                svg.append("\" font-family=\"'Libre Franklin SemiBold', 'Libre Franklin', Arial, sans-serif");
            }
            svg.append("\" font-weight=\"")
                    .append(type.weight())
                    .append("\" fill=\"")
                    .append(type.color());
            svg.append("\">").append(SvgText.escape(line)).append("</text>");
            base += type.leading();
        }
        return base;
    }

    /** Room for the map. */
    private record Box(double left, double top, double right, double bottom) {

        double scale() {
            double wide = Math.max(right - left, 100);
            double high = Math.max(bottom - top, 100);
            return Math.min(wide / PreparedMap.WIDTH, high / PreparedMap.HEIGHT);
        }
    }

    private void frame(String drawing, Box box) {
        double scale = box.scale();
        double left = box.left() + (box.right() - box.left() - scale * PreparedMap.WIDTH) / 2;
        double down = box.top() + (box.bottom() - box.top() - scale * PreparedMap.HEIGHT) / 2;
        String move = String.format(Locale.ROOT, "translate(%.1f,%.1f) scale(%.4f)", left, down, scale);
        svg.append("<g class=\"map\" transform=\"")
                .append(move)
                .append("\">")
                .append(drawing)
                .append("</g>");
        if (words.synthetic()) {
            svg.append("<text class=\"stamp\" text-anchor=\"middle\" font-weight=\"600\" font-size=\"")
                    .append(SvgText.number(width / 9.0))
                    .append("\" fill=\"")
                    .append(Ink.STAMP)
                    .append("\" fill-opacity=\"0.28\" transform=\"translate(")
                    .append(SvgText.number((box.left() + box.right()) / 2))
                    .append(',')
                    .append(SvgText.number((box.top() + box.bottom()) / 2 + 40))
                    .append(") rotate(-18)\">SYNTHETIC</text>");
        }
    }
}
