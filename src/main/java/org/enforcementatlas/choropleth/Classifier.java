package org.enforcementatlas.choropleth;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.enforcementatlas.measure.AreaValue;
import org.enforcementatlas.measure.MeasureKind;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Per;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.measure.Value;
import org.enforcementatlas.model.Absence;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.GeoId;

/**
 * Puts every area of a table into its class or its look. Values are classed as they are printed, so that two areas that show
 * the same number never differ in colour.
 */
public final class Classifier {

    private final MeasureTable table;
    private final MapOptions options;
    private final Pool pool;
    private final Predicate<GeoId> shown;
    private final MapLayout layout;
    private final boolean symbols;
    private final ColourScale scale;

    private Classifier(MeasureTable table, MapOptions options, Pool pool, Predicate<GeoId> shown) {
        this.table = table;
        this.options = options;
        this.pool = pool;
        this.shown = shown;
        this.layout = layout(table, options);
        this.symbols = isCount(table) && layout != MapLayout.GEOGRAPHIC;
        this.scale = scale();
    }

    /** Classifies a table by its own values alone. */
    public static ClassifiedMap classify(MeasureTable table, MapOptions options) {
        return classify(table, options, options.rescale() ? Pool.rescaled(table) : Pool.alone(table));
    }

    /**
     * Classifies a table.
     *
     * @param pool the values that classes are cut from; a value beyond them belongs to the class at that end
     * @throws IllegalArgumentException if there is no palette of the name, or custom breaks do not ascend
     * @throws UnanswerableQuery if the table has no national value to diverge from, and that is asked
     */
    public static ClassifiedMap classify(MeasureTable table, MapOptions options, Pool pool) {
        return classify(table, options, pool, any -> true);
    }

    /** The same, where only areas that fulfil a condition are shown; the others keep their part in the classes. */
    static ClassifiedMap classify(MeasureTable table, MapOptions options, Pool pool, Predicate<GeoId> shown) {
        return new Classifier(table, options, pool, shown).classify();
    }

    private ClassifiedMap classify() {
        SymbolScale circles = SymbolScale.of(table, pool);
        List<ClassifiedMap.ClassifiedArea> areas = new ArrayList<>(table.areas().size());
        for (AreaValue area : table.areas()) {
            AreaLook look = look(area);
            boolean classed = look == AreaLook.CLASS;
            double value = classed ? pool.round(((Value.Observed) area.value()).number()) : 0;
            areas.add(
                    classed && !symbols
                            ? new ClassifiedMap.ClassifiedArea(area, look, scale.classOf(value), 0, scale.color(value))
                            : new ClassifiedMap.ClassifiedArea(
                                    area, look, -1, classed ? circles.radius(value) : 0, ""));
        }
        Legend legend = new LegendMaker(table, pool, drawn(areas, options))
                .make(symbols ? null : scale, symbols ? circles.keys(table) : List.of());
        return new ClassifiedMap(table, options, layout, symbols, legend, List.copyOf(areas), stamps(), null);
    }

    /** The areas that are drawn, which the legend counts. */
    static List<ClassifiedMap.ClassifiedArea> drawn(List<ClassifiedMap.ClassifiedArea> areas, MapOptions options) {
        GeoId zoom = options.zoom();
        return zoom == null
                ? areas
                : areas.stream()
                        .filter(area -> area.value().id().state().equals(zoom))
                        .toList();
    }

    private Set<MapStamp> stamps() {
        Set<MapStamp> stamps = EnumSet.noneOf(MapStamp.class);
        if (!symbols && isCount(table)) {
            stamps.add(MapStamp.RAW_COUNT);
        }
        if (pool.isRescaled()) {
            stamps.add(MapStamp.RESCALED);
        }
        if (options.simulate() != null) {
            stamps.add(MapStamp.SIMULATED);
        }
        return Set.copyOf(stamps);
    }

    private ColourScale scale() {
        String asked = options.palette();
        if (asked != null) {
            Palettes.colors(asked, 3);
        }
        boolean diverging = pool.isDiverging() || options.aroundNation();
        String usual = diverging ? Palettes.DIVERGING : Palettes.SEQUENTIAL;
        String palette = asked != null && Palettes.isDiverging(asked) == diverging ? asked : usual;
        if (options.aroundNation()) {
            double nation = RatioScale.center(table, isCount(table), pool.isDiverging());
            return options.method() == ClassMethod.NONE
                    ? RampScale.around(table, nation, palette)
                    : RatioScale.of(table, nation, options, palette);
        }
        return options.method() == ClassMethod.NONE && pool.classed().length > 0
                ? RampScale.of(pool, palette)
                : ClassScale.of(pool, options, palette);
    }

    static MapLayout layout(MeasureTable table, MapOptions options) {
        MapLayout asked = options.layout();
        boolean fits = asked == MapLayout.TILES
                ? table.query().level() == AreaLevel.STATE && options.zoom() == null
                : isCount(table);
        MapLayout honest = isCount(table) ? MapLayout.SYMBOLS : MapLayout.GEOGRAPHIC;
        return asked == null || !fits ? honest : asked;
    }

    /** Whether a table shows counts, rather than rates or shares. */
    public static boolean isCount(MeasureTable table) {
        return table.measure().kind() != MeasureKind.SHARE
                && table.query().findPer().orElse(table.measure().defaultPer()) == Per.COUNT;
    }

    private AreaLook look(AreaValue area) {
        return shown.test(area.id()) ? lookOf(area) : AreaLook.FILTERED;
    }

    private AreaLook lookOf(AreaValue area) {
        return switch (area.value()) {
            case Value.Observed observed -> observed.isZero() && !pool.isDiverging() ? AreaLook.ZERO : AreaLook.CLASS;
            case Value.Absent absent -> lookOfAbsence(absent);
        };
    }

    /** The look of what has no value. */
    static AreaLook lookOfAbsence(Value value) {
        Absence reason = value instanceof Value.Absent absent ? absent.reason() : Absence.NO_DATA;
        return switch (reason) {
            case NO_DATA -> AreaLook.NO_DATA;
            case SUPPRESSED -> AreaLook.SUPPRESSED;
            case NOT_APPLICABLE -> AreaLook.NOT_APPLICABLE;
        };
    }
}
