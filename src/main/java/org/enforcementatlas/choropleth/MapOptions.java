package org.enforcementatlas.choropleth;

import java.util.List;
import org.enforcementatlas.model.GeoId;
import org.jspecify.annotations.Nullable;

/**
 * How a table is drawn.
 *
 * @param layout shapes, tiles or symbols; {@code null} for what is honest: rates shaded, counts as symbols
 * @param method how classes are cut
 * @param classes how many classes, 3 to 7
 * @param breaks for {@link ClassMethod#CUSTOM}: the inner breaks, ascending; else empty
 * @param palette the name of a palette; {@code null} for the default
 * @param aroundNation whether colours diverge from the national value; breaks are then multiples of it
 * @param rescale whether classes are cut from this date alone, rather than from all dates of the measure
 * @param simulate whose colour vision is simulated; {@code null} for nobody's
 * @param zoom the state that is drawn alone; {@code null} for all
 */
public record MapOptions(
        @Nullable MapLayout layout,
        ClassMethod method,
        int classes,
        List<Double> breaks,
        @Nullable String palette,
        boolean aroundNation,
        boolean rescale,
        @Nullable Simulation simulate,
        @Nullable GeoId zoom) {

    /** Five quantile classes in the default palette. */
    public static final MapOptions DEFAULT = new MapOptions(null, ClassMethod.QUANTILE, 5, List.of(), null);

    /** Checks the number of classes. */
    public MapOptions {
        if (classes < 3 || classes > 7) {
            throw new IllegalArgumentException("A map has 3 to 7 classes, not " + classes + ".");
        }
        breaks = List.copyOf(breaks);
    }

    /** Classes by the values themselves, over all dates, everywhere. */
    public MapOptions(
            @Nullable MapLayout layout,
            ClassMethod method,
            int classes,
            List<Double> breaks,
            @Nullable String palette) {
        this(layout, method, classes, breaks, palette, false, false, null, null);
    }

    /** The same in another layout. */
    public MapOptions withLayout(@Nullable MapLayout wanted) {
        return new MapOptions(wanted, method, classes, breaks, palette, aroundNation, rescale, simulate, zoom);
    }

    /** The same by another method, without breaks of the reader's. */
    public MapOptions withMethod(ClassMethod wanted) {
        return new MapOptions(layout, wanted, classes, List.of(), palette, aroundNation, rescale, simulate, zoom);
    }

    /** The same with the reader's own breaks. */
    public MapOptions withBreaks(List<Double> wanted) {
        return new MapOptions(
                layout, ClassMethod.CUSTOM, classes, wanted, palette, aroundNation, rescale, simulate, zoom);
    }

    /** The same with another number of classes. */
    public MapOptions withClasses(int wanted) {
        return new MapOptions(layout, method, wanted, breaks, palette, aroundNation, rescale, simulate, zoom);
    }

    /** The same in other colours. */
    public MapOptions withPalette(@Nullable String wanted) {
        return new MapOptions(layout, method, classes, breaks, wanted, aroundNation, rescale, simulate, zoom);
    }

    /** The same, diverging from the national value or not; palette and breaks of the one do not fit the other. */
    public MapOptions withAroundNation(boolean wanted) {
        ClassMethod kept = method == ClassMethod.CUSTOM ? DEFAULT.method() : method;
        return new MapOptions(layout, kept, classes, List.of(), null, wanted, rescale, simulate, zoom);
    }

    /** The same, cut from this date alone or not. */
    public MapOptions withRescale(boolean wanted) {
        return new MapOptions(layout, method, classes, breaks, palette, aroundNation, wanted, simulate, zoom);
    }

    /** The same as somebody else sees it. */
    public MapOptions withSimulate(@Nullable Simulation wanted) {
        return new MapOptions(layout, method, classes, breaks, palette, aroundNation, rescale, wanted, zoom);
    }

    /** The same for one state, or for all. */
    public MapOptions withZoom(@Nullable GeoId wanted) {
        return new MapOptions(layout, method, classes, breaks, palette, aroundNation, rescale, simulate, wanted);
    }
}
