package org.enforcementatlas.choropleth;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a table is drawn.
 *
 * @param layout shapes or symbols; {@code null} for what is honest: rates shaded, counts as symbols
 * @param method how classes are cut
 * @param classes how many classes, 3 to 7
 * @param breaks for {@link ClassMethod#CUSTOM}: the inner breaks, ascending; else empty
 * @param palette the name of a palette; {@code null} for the default
 */
public record MapOptions(
        @Nullable MapLayout layout,
        ClassMethod method,
        int classes,
        List<Double> breaks,
        @Nullable String palette) {

    /** Five quantile classes in the default palette. */
    public static final MapOptions DEFAULT = new MapOptions(null, ClassMethod.QUANTILE, 5, List.of(), null);

    /** Checks the number of classes. */
    public MapOptions {
        if (classes < 3 || classes > 7) {
            throw new IllegalArgumentException("A map has 3 to 7 classes, not " + classes + ".");
        }
        breaks = List.copyOf(breaks);
    }
}
