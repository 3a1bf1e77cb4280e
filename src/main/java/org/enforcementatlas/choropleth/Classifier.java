package org.enforcementatlas.choropleth;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.enforcementatlas.measure.AreaValue;
import org.enforcementatlas.measure.Change;
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

    /** The colours of circles, the ends of {@link Palettes#DIVERGING}: lower is orange, higher is purple. */
    static final String DECREASE = Palettes.colors(Palettes.DIVERGING, 2).getFirst();

    static final String INCREASE = Palettes.colors(Palettes.DIVERGING, 2).getLast();

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
                            : circle(area, look, value, classed ? circles.radius(value) : 0));
        }
        Legend legend = new LegendMaker(table, pool, drawn(areas, options))
                .make(symbols ? null : scale, symbols ? circles.keys(table) : List.of());
        return new ClassifiedMap(table, options, layout, symbols, legend, List.copyOf(areas), stamps(), null);
    }

    /** A change's circle has the colour of its direction. */
    private ClassifiedMap.ClassifiedArea circle(AreaValue area, AreaLook look, double value, double radius) {
        return table.change() == null || look != AreaLook.CLASS
                ? new ClassifiedMap.ClassifiedArea(area, look, -1, radius, "")
                : new ClassifiedMap.ClassifiedArea(
                        area, look, value < 0 ? 0 : 1, radius, value < 0 ? DECREASE : INCREASE);
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
        String palette = palette();
        boolean unclassed = options.method() == ClassMethod.NONE;
        if (options.aroundNation()) {
            double nation = RatioScale.center(table, isCount(table), pool.isDiverging());
            return unclassed
                    ? RampScale.around(table, nation, palette)
                    : RatioScale.of(table, nation, options, palette);
        }
        if (unclassed && pool.classed().length > 0) {
            return RampScale.of(pool, palette);
        }
        return table.change() == null ? ClassScale.of(pool, options, palette) : ChangeScale.of(pool, options, palette);
    }

    /** The palette that is asked for, if it is of the kind that the values need. */
    private String palette() {
        String asked = options.palette();
        if (asked != null) {
            Palettes.colors(asked, 3);
        }
        boolean diverging = pool.isDiverging() || options.aroundNation();
        String usual = diverging ? Palettes.DIVERGING : Palettes.SEQUENTIAL;
        return asked != null && Palettes.isDiverging(asked) == diverging ? asked : usual;
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
        Change change = table.change();
        return (change == null || change.kind() == Change.Kind.ABSOLUTE)
                && table.measure().kind() != MeasureKind.SHARE
                && table.query().findPer().orElse(table.measure().defaultPer()) == Per.COUNT;
    }

    private AreaLook look(AreaValue area) {
        return shown.test(area.id()) ? lookOf(area) : AreaLook.FILTERED;
    }

    private AreaLook lookOf(AreaValue area) {
        return switch (area.value()) {
            case Value.Observed observed -> isZero(observed) ? AreaLook.ZERO : AreaLook.CLASS;
            case Value.Absent absent -> lookOfAbsent(area.id(), absent);
        };
    }

    /** Zero has a look of its own unless it is a value like others; no change is what is printed as none. */
    private boolean isZero(Value.Observed observed) {
        return table.change() == null ? observed.isZero() && !pool.isDiverging() : pool.round(observed.number()) == 0;
    }

    private AreaLook lookOfAbsent(GeoId area, Value.Absent absent) {
        Change.Note note =
                table.change() == null ? Change.Note.NONE : table.change().note(area);
        if (note == Change.Note.NEW) {
            return AreaLook.NEW;
        }
        if (note == Change.Note.STILL_ZERO) {
            return AreaLook.ZERO;
        }
        return note.isWithheld() ? AreaLook.SMALL_BASE : lookOfAbsence(absent);
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
