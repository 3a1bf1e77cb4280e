package org.enforcementatlas.render;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.enforcementatlas.choropleth.ClassifiedMap;
import org.enforcementatlas.choropleth.ClassifiedMap.ClassifiedArea;
import org.enforcementatlas.choropleth.MapLayout;
import org.enforcementatlas.geo.PreparedMap;
import org.enforcementatlas.measure.TableWording;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.GeoId;

/** Draws a classified map: the one drawing that page and files show. Areas carry their code as id. */
public final class MapSvg {

    /** The hatches of absence, referred to by looks. Their names are part of the drawing. */
    static final String PATTERNS = "<defs>"
            + "<pattern id=\"no-data\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\""
            + " patternTransform=\"rotate(45)\"><rect width=\"5\" height=\"5\" fill=\"#ffffff\"/>"
            + "<rect width=\"1.7\" height=\"5\" fill=\"#8a8a86\"/></pattern>"
            + "<pattern id=\"suppressed\" width=\"3\" height=\"3\" patternUnits=\"userSpaceOnUse\""
            + " patternTransform=\"rotate(-45)\"><rect width=\"3\" height=\"3\" fill=\"#ffffff\"/>"
            + "<rect width=\"1.6\" height=\"3\" fill=\"#4a4a46\"/></pattern></defs>";

    private static final String ZERO = open(Ink.ZERO, false);
    private static final String NO_DATA = open("url(#no-data)", true);
    private static final String SUPPRESSED = open("url(#suppressed)", true);
    private static final String NOT_APPLICABLE = open(Ink.GROUND, true);

    private final ClassifiedMap map;
    private final PreparedMap prepared;
    private final StringBuilder svg;
    private final TableWording wording;
    private final String[] classes;

    private MapSvg(ClassifiedMap map, PreparedMap prepared, StringBuilder svg) {
        this.map = map;
        this.prepared = prepared;
        this.svg = svg;
        this.wording = new TableWording(map.table(), SvgText::escape);
        this.classes = map.legend().classes().stream()
                .map(key -> open(key.color(), false))
                .toArray(String[]::new);
    }

    /** The drawing as a document of its own, without title and legend. */
    public static String standalone(ClassifiedMap map, PreparedMap prepared) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + PreparedMap.WIDTH + " " + PreparedMap.HEIGHT
                + "\">" + draw(map, prepared) + "</svg>";
    }

    /** The drawing as elements, in a plane of {@link PreparedMap#WIDTH} × {@link PreparedMap#HEIGHT} units.
     *
     * @param prepared the boundaries of the table's level
     */
    public static String draw(ClassifiedMap map, PreparedMap prepared) {
        StringBuilder svg = new StringBuilder(prepared.level() == AreaLevel.COUNTY ? 1_500_000 : 150_000);
        new MapSvg(map, prepared, svg).draw();
        return svg.toString();
    }

    private void draw() {
        svg.append(PATTERNS);
        insets();
        boolean counties = prepared.level() == AreaLevel.COUNTY;
        svg.append("<g class=\"areas\" stroke=\"")
                .append(Ink.BORDER)
                .append("\" stroke-width=\"")
                .append(counties ? "0.3" : "0.8")
                .append("\" stroke-linejoin=\"round\">");
        areas();
        svg.append("</g>");
        if (!prepared.borders().isEmpty()) {
            svg.append("<path class=\"borders\" fill=\"none\" pointer-events=\"none\" stroke=\"")
                    .append(Ink.STATE_BORDER)
                    .append("\" stroke-width=\"0.7\" stroke-linejoin=\"round\" d=\"")
                    .append(prepared.borders())
                    .append("\"/>");
        }
        if (map.layout() == MapLayout.SYMBOLS) {
            circles();
        }
    }

    private void insets() {
        svg.append("<g class=\"insets\" fill=\"none\" stroke=\"")
                .append(Ink.FRAME)
                .append("\" stroke-width=\"0.5\">");
        for (PreparedMap.Inset box : prepared.insets()) {
            svg.append("<rect x=\"").append(box.x()).append("\" y=\"").append(box.y());
            svg.append("\" width=\"").append(box.width()).append("\" height=\"").append(box.height());
            svg.append("\" rx=\"2\"/><text x=\"")
                    .append(box.x() + 4)
                    .append("\" y=\"")
                    .append(box.y() + 9.5);
            svg.append("\" fill=\"")
                    .append("currentColor")
                    .append("\" stroke=\"none\" font-size=\"9\">")
                    .append(SvgText.escape(box.label()))
                    .append("</text>");
        }
        String[] caveat = {"Boxes are not to scale;", "some outlying islands", "are not drawn."};
        for (int line = 0; line < caveat.length; line++) {
            svg.append("<text x=\"391\" y=\"").append(612 + 10 * line);
            svg.append("\" fill=\"currentColor\" stroke=\"none\" font-size=\"8\">");
            svg.append(caveat[line]).append("</text>");
        }
        svg.append("</g>");
    }

    /** Shapes and values are both in code order, so that the next value is mostly the one that is looked for. */
    private void areas() {
        Map<GeoId, ClassifiedArea> byId = new HashMap<>();
        int next = 0;
        for (PreparedMap.PreparedArea shape : prepared.areas()) {
            boolean inStep = next < map.areas().size()
                    && map.areas().get(next).value().id().equals(shape.id());
            if (inStep) {
                area(shape, map.areas().get(next++));
                continue;
            }
            if (byId.isEmpty()) {
                map.areas().forEach(area -> byId.put(area.value().id(), area));
            }
            ClassifiedArea area = byId.get(shape.id());
            if (area == null) {
                throw new IllegalArgumentException(
                        "The table has no value, not even a missing one, for " + shape.id() + ".");
            }
            area(shape, area);
        }
    }

    private void area(PreparedMap.PreparedArea shape, ClassifiedArea area) {
        svg.append("<path id=\"").append(shape.id().code()).append(open(area));
        svg.append(shape.path()).append("\"><title>");
        wording.appendSentence(svg, area.value());
        svg.append("</title></path>");
    }

    private String open(ClassifiedArea area) {
        return switch (area.look()) {
            case CLASS -> map.layout() == MapLayout.SYMBOLS ? ZERO : classes[area.classIndex()];
            case ZERO -> ZERO;
            case NO_DATA -> NO_DATA;
            case SUPPRESSED -> SUPPRESSED;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
        };
    }

    /** What stands between an area's code and its path. */
    private static String open(String fill, boolean framed) {
        String stroke = framed ? "\" stroke=\"" + Ink.FRAME : "";
        return "\" class=\"area\" fill=\"" + fill + stroke + "\" d=\"";
    }

    /** Largest first, so that none hides another wholly. */
    private void circles() {
        Map<GeoId, PreparedMap.PreparedArea> places = new HashMap<>();
        prepared.areas().forEach(shape -> places.put(shape.id(), shape));
        List<ClassifiedArea> largestFirst = map.areas().stream()
                .filter(area -> area.radius() > 0)
                .sorted(Comparator.comparingDouble(ClassifiedArea::radius).reversed())
                .toList();
        svg.append("<g class=\"symbols\" fill=\"")
                .append(Ink.SYMBOL)
                .append("\" fill-opacity=\"0.72\" stroke=\"#ffffff\" stroke-width=\"0.8\">");
        for (ClassifiedArea area : largestFirst) {
            PreparedMap.PreparedArea place = places.get(area.value().id());
            if (place != null) {
                svg.append("<circle data-code=\"").append(place.id().code());
                svg.append("\" cx=\"").append(place.x()).append("\" cy=\"").append(place.y());
                svg.append("\" r=\"").append(SvgText.number(area.radius())).append("\"/>");
            }
        }
        svg.append("</g>");
    }
}
