package org.enforcementatlas.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.enforcementatlas.choropleth.AreaLook;
import org.enforcementatlas.choropleth.ClassifiedMap;
import org.enforcementatlas.choropleth.ClassifiedMap.ClassifiedArea;
import org.enforcementatlas.choropleth.MapLayout;
import org.enforcementatlas.choropleth.Simulation;
import org.enforcementatlas.geo.PathBounds;
import org.enforcementatlas.geo.PreparedMap;
import org.enforcementatlas.geo.TileGrid;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.GeoId;
import org.jspecify.annotations.Nullable;

/** Draws a classified map: the one drawing that page and files show. Areas carry their code as id. */
public final class MapSvg {

    /** The hatches of absence, referred to by looks. Their names are part of the drawing. */
    static final String PATTERNS = "<defs>"
            + "<pattern id=\"no-data\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\""
            + " patternTransform=\"rotate(45)\"><rect width=\"5\" height=\"5\" fill=\"" + Looks.HATCH_GROUND + "\"/>"
            + "<rect width=\"2.5\" height=\"5\" fill=\"" + Looks.HATCH + "\"/></pattern>"
            + "<pattern id=\"suppressed\" width=\"3\" height=\"3\" patternUnits=\"userSpaceOnUse\""
            + " patternTransform=\"rotate(-45)\"><rect width=\"3\" height=\"3\" fill=\"#ffffff\"/>"
            + "<rect width=\"1.6\" height=\"3\" fill=\"" + Looks.DENSE_HATCH + "\"/></pattern></defs>";

    /** The dots and stripes of layers, on their maps only. */
    private static final String LAYER_PATTERNS = "<defs><pattern id=\"dots\" width=\"6\" height=\"6\""
            + " patternUnits=\"userSpaceOnUse\"><rect width=\"6\" height=\"6\" fill=\"#ffffff\"/>"
            + "<circle cx=\"3\" cy=\"3\" r=\"1.1\" fill=\"" + Looks.DOT + "\"/></pattern>"
            + "<pattern id=\"new\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\""
            + " patternTransform=\"rotate(-45)\"><rect width=\"6\" height=\"6\" fill=\"#ffffff\"/>"
            + "<rect width=\"1.4\" height=\"6\" fill=\"" + Looks.NEW + "\"/></pattern></defs>";

    private final ClassifiedMap map;
    private final PreparedMap prepared;
    private final boolean whole;
    private boolean named = true;
    private final StringBuilder svg;
    private final @Nullable AreaLooks apart;
    private final MapWords words;
    private final Map<GeoId, ClassifiedArea> byId = new HashMap<>();

    private MapSvg(
            ClassifiedMap map, PreparedMap prepared, MapWords words, StringBuilder svg, @Nullable AreaLooks apart) {
        this.map = map;
        this.prepared = prepared;
        this.whole = map.options().zoom() == null;
        this.svg = svg;
        this.words = words;
        this.apart = apart;
        map.areas().forEach(area -> byId.put(area.value().id(), area));
    }

    /** The drawing as a document of its own, without title and legend. */
    public static String standalone(ClassifiedMap map, PreparedMap prepared) {
        return standalone(map, prepared, new AreaWords(map));
    }

    /** The drawing as a document that ends where its areas end, without names in it: for a place where it stands small. */
    public static String fitted(ClassifiedMap map, PreparedMap prepared) {
        StringBuilder svg = new StringBuilder(150_000);
        MapSvg small = new MapSvg(map, prepared, new AreaWords(map), svg, null);
        small.named = false;
        small.draw();
        PathBounds box = PathBounds.of(prepared.areas());
        String window = SvgText.number(box.left() - 2) + " " + SvgText.number(box.top() - 2) + " "
                + SvgText.number(box.right() - box.left() + 4) + " " + SvgText.number(box.bottom() - box.top() + 4);
        return seen(map, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"" + window + "\">" + svg + "</svg>");
    }

    /** The same, where areas say something of their own. */
    static String standalone(ClassifiedMap map, PreparedMap prepared, MapWords words) {
        return document(map, "", draw(map, prepared, words));
    }

    /**
     * The same drawing for a page that has the shapes: without areas and the places of circles; what areas look like is told once
     * for all ({@link AreaLooks}), and what they say elsewhere. It is small, so that a change of measure or date moves little.
     *
     * @param shapes where the page finds the shapes
     * @param words where it finds what the areas say, in the order of the shapes
     */
    public static String apart(ClassifiedMap map, PreparedMap prepared, String shapes, String words) {
        AreaLooks looks = new AreaLooks();
        StringBuilder svg = new StringBuilder(prepared.level() == AreaLevel.COUNTY ? 80_000 : 30_000);
        new MapSvg(map, prepared, new AreaWords(map, false), svg, looks).draw();
        looks.append(svg);
        String found = "\" data-shapes=\"" + SvgText.escape(shapes) + "\" data-words=\"" + SvgText.escape(words);
        return document(map, found, svg.toString());
    }

    private static String document(ClassifiedMap map, String shapes, String drawing) {
        boolean tiles = map.layout() == MapLayout.TILES;
        String window = tiles ? TileGrid.LEFT + " 0 " + TileGrid.WIDTH : "0 0 " + PreparedMap.WIDTH;
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"" + window + " " + PreparedMap.HEIGHT + shapes
                + "\">" + drawing + "</svg>";
        return seen(map, svg);
    }

    /** A drawing as the reader asked to see it. */
    static String seen(ClassifiedMap map, String svg) {
        Simulation simulation = map.options().simulate();
        return simulation == null ? svg : simulation.seeAll(svg);
    }

    /**
     * The drawing as elements, in a plane of {@link PreparedMap#WIDTH} × {@link PreparedMap#HEIGHT} units.
     *
     * @param prepared the boundaries of the table's level
     */
    public static String draw(ClassifiedMap map, PreparedMap prepared) {
        return draw(map, prepared, new AreaWords(map));
    }

    /** The same, where areas say something of their own. */
    static String draw(ClassifiedMap map, PreparedMap prepared, MapWords words) {
        StringBuilder svg = new StringBuilder(prepared.level() == AreaLevel.COUNTY ? 1_500_000 : 150_000);
        new MapSvg(map, prepared, words, svg, null).draw();
        return svg.toString();
    }

    private void draw() {
        svg.append(PATTERNS).append(map.isLayer() ? LAYER_PATTERNS : "");
        if (!prepared.insets().isEmpty()) {
            insets();
        }
        areas();
        if (!prepared.borders().isEmpty()) {
            svg.append("<path class=\"borders\" fill=\"none\" pointer-events=\"none\" stroke=\"")
                    .append(prepared.level() == AreaLevel.COUNTY ? Ink.STATE_BORDER : Ink.COAST)
                    .append("\" stroke-width=\"0.7\" stroke-linejoin=\"round");
            svg.append(apart == null ? "\" d=\"" + prepared.borders() : "").append("\"/>");
        }
        over();
    }

    /** Whether areas are so many and small that lines have to be thin. */
    private boolean isFine() {
        return whole && prepared.level() == AreaLevel.COUNTY;
    }

    private void areas() {
        svg.append("<g class=\"areas\" stroke=\"")
                .append(map.symbols() ? Ink.PLAIN_BORDER : Ink.BORDER)
                .append("\" stroke-width=\"")
                .append(isFine() ? "0.3" : map.symbols() ? "0.5" : "0.8")
                .append("\" stroke-linejoin=\"round\">");
        List<PreparedMap.PreparedArea> outlined = new ArrayList<>();
        for (PreparedMap.PreparedArea shape : prepared.areas()) {
            ClassifiedArea area = find(shape.id());
            if (apart == null && isOutlined(area)) {
                outlined.add(shape);
            } else {
                area(shape, area);
            }
        }
        outlined.forEach(shape -> area(shape, find(shape.id())));
        svg.append("</g>");
    }

    /** What lies over the areas: circles, the words in tiles, the chips of small states. */
    private void over() {
        Map<GeoId, PreparedMap.PreparedArea> places = new HashMap<>();
        prepared.areas().forEach(shape -> places.put(shape.id(), shape));
        if (map.symbols()) {
            circles(places);
        }
        if (map.layout() == MapLayout.TILES) {
            TileLabels labels = new TileLabels(map, words, svg);
            prepared.areas().forEach(tile -> labels.write(tile, find(tile.id())));
        } else if (prepared.level() == AreaLevel.STATE && whole) {
            new Chips(id -> Objects.requireNonNull(places.get(id)), this::find, svg).draw();
        } else if (!whole && named && prepared.level() == AreaLevel.COUNTY) {
            CountyNames names = new CountyNames(svg);
            prepared.areas().forEach(county -> names.write(county, find(county.id())));
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

    private ClassifiedArea find(GeoId id) {
        ClassifiedArea area = byId.get(id);
        if (area == null) {
            throw new IllegalArgumentException("The table has no value, not even a missing one, for " + id + ".");
        }
        return area;
    }

    private void area(PreparedMap.PreparedArea shape, ClassifiedArea area) {
        if (apart == null) {
            svg.append("<path id=\"").append(shape.id().code()).append('"');
            svg.append(SvgText.attributes(look(area)));
            svg.append(" d=\"").append(shape.path()).append("\"><title>");
            words.append(svg, area);
            svg.append(words.ofClass(area)).append("</title></path>");
        } else {
            apart.add(look(area), words.ofClass(area), isOutlined(area));
        }
    }

    /** What an area's path has beside its shape. */
    private Map<String, String> look(ClassifiedArea area) {
        Map<String, String> look = new LinkedHashMap<>();
        look.put("class", "area");
        look.put("data-key", Looks.key(area));
        look.put("fill", Looks.fill(area));
        if (Looks.isUnstable(area)) {
            look.putAll(Looks.dotted(Looks.fill(area), isFine() ? 2.5 : 1));
        } else if (isOutlined(area) || Ink.isNearWhite(area.color())) {
            look.put("stroke", Ink.FRAME);
        }
        return look;
    }

    /** What has an outline of its own is drawn last, so that no neighbour's border covers it. */
    private static boolean isOutlined(ClassifiedArea area) {
        return Looks.isUnstable(area) || (area.look() != AreaLook.CLASS && area.look() != AreaLook.ZERO);
    }

    private static String radius(ClassifiedArea area) {
        return String.format(Locale.ROOT, "%.3f", area.radius()).replaceAll("\\.?0+$", "");
    }

    /** Largest first, so that none hides another wholly. */
    private void circles(Map<GeoId, PreparedMap.PreparedArea> places) {
        List<ClassifiedArea> largestFirst = map.areas().stream()
                .filter(area -> area.radius() > 0)
                .sorted(Comparator.comparingDouble(ClassifiedArea::radius).reversed())
                .toList();
        svg.append("<g class=\"symbols\" fill=\"")
                .append(Ink.SYMBOL)
                .append("\" fill-opacity=\"0.72\" stroke=\"")
                .append(Ink.SYMBOL_EDGE)
                .append("\" stroke-width=\"0.7\">");
        for (ClassifiedArea area : largestFirst) {
            PreparedMap.PreparedArea place = places.get(area.value().id());
            if (place != null) {
                svg.append("<circle data-code=\"").append(place.id().code());
                if (!area.color().isEmpty()) {
                    svg.append("\" fill=\"").append(area.color());
                }
                if (apart == null) {
                    svg.append("\" cx=\"").append(place.x()).append("\" cy=\"").append(place.y());
                }
                svg.append("\" r=\"").append(radius(area)).append("\"/>");
            }
        }
        svg.append("</g>");
    }
}
