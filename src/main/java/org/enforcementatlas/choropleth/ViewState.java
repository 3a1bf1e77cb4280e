package org.enforcementatlas.choropleth;

import org.enforcementatlas.measure.MeasureQuery;
import org.enforcementatlas.model.GeoId;
import org.jspecify.annotations.Nullable;

/**
 * Everything a page shows, immutable; it round-trips through the page's address.
 *
 * @param query the question
 * @param map how it is drawn
 * @param layer what of the figures is shown
 * @param filter the condition that areas must fulfil to be shown, as written; empty for none
 * @param selected the selected area, {@code null} for none
 */
public record ViewState(
        MeasureQuery query,
        MapOptions map,
        Layer layer,
        String filter,
        @Nullable GeoId selected) {

    /** Takes blanks around the condition away. */
    public ViewState {
        filter = filter.strip();
    }

    /** A view of the values themselves. */
    public ViewState(MeasureQuery query, MapOptions map, String filter, @Nullable GeoId selected) {
        this(query, map, Layer.Plain.VALUES, filter, selected);
    }

    /** The same for another question. */
    public ViewState withQuery(MeasureQuery wanted) {
        return new ViewState(wanted, map, layer, filter, selected);
    }

    /** The same, drawn otherwise. */
    public ViewState withMap(MapOptions wanted) {
        return new ViewState(query, wanted, layer, filter, selected);
    }

    /** The same with another layer shown. */
    public ViewState withLayer(Layer wanted) {
        return new ViewState(query, map, wanted, filter, selected);
    }

    /** The same under another condition. */
    public ViewState withFilter(String wanted) {
        return new ViewState(query, map, layer, wanted, selected);
    }

    /** The same with another selection. */
    public ViewState withSelected(@Nullable GeoId wanted) {
        return new ViewState(query, map, layer, filter, wanted);
    }
}
