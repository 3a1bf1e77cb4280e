package org.enforcementatlas.measure;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enforcementatlas.model.SnapshotId;

/**
 * The snapshots that a question is pinned to, as text: that of the figures, then those of what they are set against, since a rate
 * changes with either.
 */
public final class Pins {

    private Pins() {}

    /** The pins of a question that has any: {@code 17,3}. */
    public static String write(MeasureQuery query, String between) {
        return Stream.concat(query.findSnapshot().stream(), query.below().snapshots().stream())
                .map(SnapshotId::toString)
                .collect(Collectors.joining(between));
    }

    /**
     * A question with the pins of a text.
     *
     * @throws IllegalArgumentException if they are no numbers of snapshots
     */
    public static MeasureQuery read(MeasureQuery query, String text, String between) {
        List<SnapshotId> ids = Stream.of(text.split(between, -1))
                .map(number -> new SnapshotId(Long.parseLong(number.strip())))
                .toList();
        return query.withSnapshot(ids.getFirst()).withBelow(query.below().withSnapshots(ids.subList(1, ids.size())));
    }
}
