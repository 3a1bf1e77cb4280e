package org.enforcementatlas.render;

import org.enforcementatlas.choropleth.ClassifiedMap;
import org.enforcementatlas.geo.PreparedMap;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Wording;

/** A figure that stands alone: title, unit, date, map, legend with every look in use, notes and source. */
public final class FigureSvg {

    private FigureSvg() {}

    /** Draws a figure of this size on white. */
    public static String draw(ClassifiedMap map, PreparedMap prepared, FigureSize size) {
        return draw(map, prepared, size, Backdrop.WHITE);
    }

    /**
     * Draws a figure of this size.
     *
     * @param prepared the boundaries of the table's level
     */
    public static String draw(ClassifiedMap map, PreparedMap prepared, FigureSize size, Backdrop backdrop) {
        MeasureTable table = map.table();
        String foot = foot(map);
        FigureFrame.Words words = new FigureFrame.Words(
                map.title(),
                Wording.subtitle(table),
                map.stampLines(),
                map.sentence() + " " + foot,
                foot,
                table.provenance().synthetic());
        FigureFrame.Key key = (width, scale) -> LegendSvg.draw(map.legend(), width, scale);
        return MapSvg.seen(map, FigureFrame.draw(words, MapSvg.draw(map, prepared), key, size, backdrop));
    }

    private static String foot(ClassifiedMap map) {
        MeasureTable table = map.table();
        String note = table.provenance().note();
        String without = String.join(
                "; ",
                table.noPlace().stream()
                        .map(bucket -> bucket.label() + ": " + Wording.count(bucket.count()))
                        .toList());
        return Wording.source(table) + (without.isEmpty() ? "" : " Not on the map: " + without + ".")
                + (map.notes().isEmpty() ? "" : " " + String.join(" ", map.notes()))
                + (note.isEmpty() ? "" : " Note: " + note) + " Boundaries: Census cartographic boundaries, 2023.";
    }
}
