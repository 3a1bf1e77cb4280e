package org.enforcementatlas.render;

import org.enforcementatlas.choropleth.ClassifiedMap;
import org.enforcementatlas.choropleth.ClassifiedMap.ClassifiedArea;
import org.enforcementatlas.geo.PreparedMap.PreparedArea;
import org.enforcementatlas.geo.TileGrid;
import org.enforcementatlas.model.Jurisdiction;
import org.enforcementatlas.model.Jurisdictions;

/** Writes postal code and value into the squares of the tile grid; a circle leaves room for the code in a corner only. */
final class TileLabels {

    private final ClassifiedMap map;
    private final MapWords words;
    private final StringBuilder svg;

    TileLabels(ClassifiedMap map, MapWords words, StringBuilder svg) {
        this.map = map;
        this.words = words;
        this.svg = svg;
    }

    void write(PreparedArea tile, ClassifiedArea area) {
        String usps = Jurisdictions.find(tile.id()).map(Jurisdiction::usps).orElse("");
        String ink = Ink.on(Looks.fill(area));
        if (map.symbols()) {
            text(usps, tile.x() - TileGrid.SIDE / 2.0 + 4, tile.y() - 17, "tile-code corner", ink);
            return;
        }
        boolean hatched = Looks.isHatched(area.look());
        if (hatched) {
            Plates.under(svg, tile.x(), tile.y() - 8, 44);
        }
        text(usps, tile.x(), tile.y() + (hatched ? 2 : 1), "tile-code", hatched ? Ink.TEXT : ink);
        String value = words.inTile(area);
        if (!value.isEmpty()) {
            text(value, tile.x(), tile.y() + 21, "tile-value", ink);
        }
    }

    private void text(String label, double x, double base, String kind, String ink) {
        boolean code = kind.startsWith("tile-code");
        svg.append("<text class=\"").append(kind).append("\" pointer-events=\"none\" x=\"");
        svg.append(SvgText.number(x)).append("\" y=\"").append(SvgText.number(base));
        svg.append("\" font-size=\"").append(kind.endsWith("corner") ? 17 : code ? 24 : 14);
        svg.append("\" text-anchor=\"").append(kind.endsWith("corner") ? "start" : "middle");
        svg.append("\" fill=\"")
                .append(ink)
                .append("\">")
                .append(SvgText.escape(label))
                .append("</text>");
    }
}
