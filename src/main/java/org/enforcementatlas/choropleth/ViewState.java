package org.enforcementatlas.choropleth;

import org.enforcementatlas.measure.MeasureQuery;
import org.enforcementatlas.model.GeoId;
import org.jspecify.annotations.Nullable;

/**
 * Everything a page shows, immutable; it round-trips through the page's address.
 *
 * @param query the question
 * @param map how it is drawn
 * @param selected the selected area, {@code null} for none
 */
public record ViewState(
        MeasureQuery query, MapOptions map, @Nullable GeoId selected) {}
