package org.enforcementatlas.model;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * One counted figure of a place and a period, as a source gives it.
 *
 * @param row the row number in the source
 * @param place the place; {@code null} is the bucket of what has no place, named by {@code placeNote}
 * @param placeNote why there is no place ("unknown address"), empty where there is one
 * @param series what is counted, within its dataset: {@code residents}, {@code pending}, {@code orders} …
 * @param period the day of a stock, the span of a flow
 * @param count the count; {@code null} where the source gives none
 * @param absence why there is no count; {@code null} exactly where there is one
 * @param provisional whether its source says that it may still be changed
 * @param margin the margin of error of an estimate, at the 90 % confidence level at which the Census Bureau prints it; not
 *     negative, {@code null} where none is told
 */
public record Figure(
        int row,
        @Nullable GeoId place,
        String placeNote,
        String series,
        Period period,
        @Nullable Long count,
        @Nullable Absence absence,
        boolean provisional,
        @Nullable Long margin) {

    /** Checks that a figure is either counted or absent for a reason, never both, never neither. */
    public Figure {
        if ((count == null) == (absence == null)) {
            throw new IllegalArgumentException("A figure is either a count or absent for a reason.");
        }
        if (margin != null && (margin < 0 || count == null)) {
            throw new IllegalArgumentException("A margin of error is not negative, and of a count.");
        }
    }

    /** The same, provisional or not. */
    public Figure withProvisional(boolean wanted) {
        return new Figure(row, place, placeNote, series, period, count, absence, wanted, margin);
    }

    /** The same with this margin of error. */
    public Figure withMargin(@Nullable Long wanted) {
        return new Figure(row, place, placeNote, series, period, count, absence, provisional, wanted);
    }

    /** The count, if there is one. */
    public OptionalLong findCount() {
        return count == null ? OptionalLong.empty() : OptionalLong.of(count);
    }
}
