package org.enforcementatlas.measure.compare;

import java.util.List;
import java.util.stream.Stream;

/**
 * The answer to a {@link ComparisonQuery}, in the order in which it is shown.
 *
 * @param query the question
 * @param columns the columns, from the left
 * @param benchmark the pinned row
 * @param areas the states and territories, sorted; the benchmark is not among them
 * @param groups the groups, sorted in themselves; the benchmark is not among them
 */
public record Comparison(
        ComparisonQuery query,
        List<ComparedColumn> columns,
        ComparedRow benchmark,
        List<ComparedRow> areas,
        List<ComparedRow> groups) {

    /** Keeps the rows as they are. */
    public Comparison {
        columns = List.copyOf(columns);
        areas = List.copyOf(areas);
        groups = List.copyOf(groups);
    }

    /** Every row from the top: the benchmark, states, groups. */
    public List<ComparedRow> rows() {
        return Stream.of(List.of(benchmark), areas, groups)
                .flatMap(List::stream)
                .toList();
    }

    /** Whether any column shows practice figures. */
    public boolean synthetic() {
        return columns.stream().anyMatch(column -> column.table().provenance().synthetic());
    }

    /** Whether no later figures will change it: every column is of one snapshot. */
    public boolean pinned() {
        return columns.stream().allMatch(column -> column.table().isPinned());
    }

    /** The question that gives this answer and no other, for ever. */
    public ComparisonQuery pinnedQuery() {
        return query.withColumns(columns.stream().map(ComparedColumn::pinned).toList())
                .withOrder(query.order());
    }
}
