package org.enforcementatlas.measure;

import java.util.List;
import org.enforcementatlas.model.MeasureId;
import org.enforcementatlas.model.SnapshotId;
import org.jspecify.annotations.Nullable;

/**
 * What counts are set against, where they are.
 *
 * @param measure a stock that somebody has declared, such as foreign-born residents; {@code null} for residents
 * @param snapshots these and no others; none for the public ones
 */
public record Denominator(@Nullable MeasureId measure, List<SnapshotId> snapshots) {

    /** Residents, by the public estimates. */
    public static final Denominator RESIDENTS = new Denominator(null, List.of());

    /** Copies the list. */
    public Denominator {
        snapshots = List.copyOf(snapshots);
    }

    /** The same from these snapshots. */
    public Denominator withSnapshots(List<SnapshotId> wanted) {
        return new Denominator(measure, wanted);
    }

    /**
     * A question in the unit of a word: {@code count}, {@code residents}, or the name of a declared stock.
     *
     * @throws IllegalArgumentException if it is none of these
     */
    public static MeasureQuery ask(MeasureQuery query, String word) {
        for (Per per : Per.values()) {
            if (per.word().equalsIgnoreCase(word)) {
                return query.withPer(per)
                        .withBelow(new Denominator(null, query.below().snapshots()));
            }
        }
        return query.withPer(Per.RESIDENTS)
                .withBelow(new Denominator(new MeasureId(word), query.below().snapshots()));
    }

    /** The word of a question's unit; empty for the measure's own. */
    public static String word(MeasureQuery query) {
        MeasureId measure = query.below().measure();
        return measure == null ? query.findPer().map(Per::word).orElse("") : measure.name();
    }
}
