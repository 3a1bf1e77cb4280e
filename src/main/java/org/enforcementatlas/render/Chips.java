package org.enforcementatlas.render;

import java.util.List;
import java.util.function.Function;
import org.enforcementatlas.choropleth.ClassifiedMap.ClassifiedArea;
import org.enforcementatlas.geo.PreparedMap.PreparedArea;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.Jurisdiction;
import org.enforcementatlas.model.Jurisdictions;

/**
 * Chips for the District of Columbia and eight small states, each joined to its place by a line: the same area once more, in
 * the same colour and under the same code, large enough for a finger. On a page that is 1280 pixels wide a chip is at least 24
 * pixels wide and high.
 */
final class Chips {

    static final int WIDE = 36;
    static final int HIGH = 35;
    private static final int COLUMN = 937;

    /** Where a chip stands. */
    private record Chip(GeoId id, int x, int y) {

        /** Chips above their state are joined at their foot, those beside it at their left. */
        String start() {
            return x == COLUMN ? x + " " + (y + HIGH / 2.0) : x + WIDE / 2.0 + " " + (y + HIGH);
        }
    }

    private static final List<Chip> ALL = List.of(
            chip("VT", 816, 30),
            chip("NH", 857, 30),
            chip("MA", COLUMN, 148),
            chip("RI", COLUMN, 187),
            chip("CT", COLUMN, 226),
            chip("NJ", COLUMN, 265),
            chip("DE", COLUMN, 304),
            chip("MD", COLUMN, 343),
            chip("DC", COLUMN, 382));

    private final Function<GeoId, PreparedArea> places;
    private final Function<GeoId, ClassifiedArea> areas;
    private final StringBuilder svg;

    Chips(Function<GeoId, PreparedArea> places, Function<GeoId, ClassifiedArea> areas, StringBuilder svg) {
        this.places = places;
        this.areas = areas;
        this.svg = svg;
    }

    void draw() {
        svg.append("<g class=\"leaders\" pointer-events=\"none\" fill=\"none\" stroke=\"")
                .append(Ink.FRAME);
        svg.append("\" stroke-width=\"0.8\">");
        for (Chip chip : ALL) {
            PreparedArea place = places.apply(chip.id());
            svg.append("<path d=\"M").append(chip.start()).append('L');
            svg.append(SvgText.number(place.x()))
                    .append(' ')
                    .append(SvgText.number(place.y()))
                    .append("\"/>");
        }
        svg.append("</g><g class=\"chips\" stroke=\"").append(Ink.FRAME).append("\" stroke-width=\"0.8\">");
        ALL.forEach(chip -> chip(chip, areas.apply(chip.id())));
        svg.append("</g>");
    }

    private void chip(Chip chip, ClassifiedArea area) {
        svg.append("<g class=\"chip\" data-key=\"")
                .append(Looks.key(area))
                .append("\" data-code=\"")
                .append(chip.id().code());
        svg.append("\"><rect x=\"")
                .append(chip.x())
                .append("\" y=\"")
                .append(chip.y())
                .append("\" width=\"");
        svg.append(WIDE).append("\" height=\"").append(HIGH).append("\" rx=\"2\" fill=\"");
        svg.append(Looks.fill(area)).append('"');
        if (Looks.isUnstable(area)) {
            svg.append(Looks.dots(Looks.fill(area), 1));
        }
        svg.append("/>");
        double x = chip.x() + WIDE / 2.0;
        boolean hatched = Looks.isHatched(area.look());
        if (hatched) {
            svg.append("<g stroke=\"none\">");
            Plates.under(svg, x, chip.y() + HIGH / 2.0, 26);
            svg.append("</g>");
        }
        svg.append("<text pointer-events=\"none\" stroke=\"none\" text-anchor=\"middle\" font-size=\"15\" x=\"");
        svg.append(SvgText.number(x)).append("\" y=\"").append(SvgText.number(chip.y() + HIGH / 2.0 + 5.5));
        svg.append("\" fill=\"")
                .append(hatched ? Ink.TEXT : Ink.on(Looks.fill(area)))
                .append("\">");
        svg.append(Jurisdictions.find(chip.id()).map(Jurisdiction::usps).orElseThrow());
        svg.append("</text></g>");
    }

    private static Chip chip(String usps, int x, int y) {
        return new Chip(Jurisdictions.findByUsps(usps).orElseThrow().id(), x, y);
    }
}
