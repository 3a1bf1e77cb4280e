package org.enforcementatlas.ingest.review;

import java.util.Comparator;
import org.enforcementatlas.model.Figure;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.Period;

/**
 * What a figure is known by in two files.
 *
 * @param place the place's code, or why there is none
 * @param series what is counted
 * @param period the day or span
 */
record FigureKey(String place, String series, Period period) implements Comparable<FigureKey> {

    private static final Comparator<FigureKey> ORDER = Comparator.comparing(FigureKey::place)
            .thenComparing(FigureKey::series)
            .thenComparing(FigureKey::period);

    static FigureKey of(Figure figure) {
        GeoId place = figure.place();
        return new FigureKey(place == null ? figure.placeNote() : place.code(), figure.series(), figure.period());
    }

    @Override
    public int compareTo(FigureKey other) {
        return ORDER.compare(this, other);
    }
}
