package org.enforcementatlas.ingest.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.enforcementatlas.model.GeoId;
import org.jspecify.annotations.Nullable;

/** Counts rows by state while two lists are compared. */
final class StateCounts {

    /** What is counted: the components of {@link StateDifference}. */
    enum Column {
        BEFORE,
        AFTER,
        ADDED,
        GONE,
        CHANGED
    }

    private final Map<@Nullable GeoId, Map<Column, Integer>> counts = new HashMap<>();

    /** Counts rows in one column. */
    <T> StateCounts count(Column column, List<T> rows, Function<T, @Nullable GeoId> state) {
        for (T row : rows) {
            GeoId place = state.apply(row);
            GeoId key = place == null ? null : place.state();
            counts.computeIfAbsent(key, any -> new EnumMap<>(Column.class)).merge(column, 1, Integer::sum);
        }
        return this;
    }

    /** The states in code order; rows without a place last. */
    List<StateDifference> list() {
        List<StateDifference> states = new ArrayList<>();
        counts.forEach((state, counted) -> states.add(new StateDifference(
                state,
                counted.getOrDefault(Column.BEFORE, 0),
                counted.getOrDefault(Column.AFTER, 0),
                counted.getOrDefault(Column.ADDED, 0),
                counted.getOrDefault(Column.GONE, 0),
                counted.getOrDefault(Column.CHANGED, 0))));
        states.sort(Comparator.comparing(StateDifference::state, Comparator.nullsLast(Comparator.naturalOrder())));
        return List.copyOf(states);
    }
}
