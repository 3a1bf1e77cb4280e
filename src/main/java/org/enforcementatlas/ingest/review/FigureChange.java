package org.enforcementatlas.ingest.review;

import java.util.Optional;
import org.enforcementatlas.model.Figure;

/**
 * A figure that both files give and that differs.
 *
 * @param before in the earlier file
 * @param after in the later file: the same place, series and period
 */
public record FigureChange(Figure before, Figure after) {

    /** How much the later count is above the earlier; nothing where either is absent, which is no zero. */
    public Optional<Long> findGrowth() {
        boolean counted = before.findCount().isPresent() && after.findCount().isPresent();
        return counted
                ? Optional.of(after.findCount().getAsLong() - before.findCount().getAsLong())
                : Optional.empty();
    }

    /** A figure as text: its count, with its margin of error where it has one, or the word for its absence. */
    public static String text(Figure figure) {
        String value = figure.findCount().isPresent()
                ? Long.toString(figure.findCount().getAsLong())
                : Optional.ofNullable(figure.absence()).orElseThrow().word();
        return value
                + (figure.margin() == null ? "" : " ± " + figure.margin())
                + (figure.provisional() ? ", provisional" : "");
    }
}
