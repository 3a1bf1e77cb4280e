package org.enforcementatlas.measure.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.enforcementatlas.measure.MeasureQuery;
import org.jspecify.annotations.Nullable;

/** Columns moved, removed and added. The order of the rows follows the column that makes it. */
public final class ColumnMoves {

    private ColumnMoves() {}

    /** A column in the place of its neighbour; at the edge it stays. */
    public static ComparisonQuery move(ComparisonQuery query, int number, int by) {
        int other = number + by;
        if (other < 1 || other > query.columns().size()) {
            return query;
        }
        List<MeasureQuery> columns = new ArrayList<>(query.columns());
        Collections.swap(columns, number - 1, other - 1);
        RowOrder order = query.order();
        return query.withColumns(columns)
                .withOrder(order == null ? null : at(order, swapped(order.column(), number, other)));
    }

    private static int swapped(int column, int one, int other) {
        return column == one ? other : column == other ? one : column;
    }

    /** Without a column; the last one stays. */
    public static ComparisonQuery remove(ComparisonQuery query, int number) {
        if (query.columns().size() == 1) {
            return query;
        }
        List<MeasureQuery> columns = new ArrayList<>(query.columns());
        columns.remove(number - 1);
        return query.withColumns(columns).withOrder(without(query.order(), number));
    }

    private static @Nullable RowOrder without(@Nullable RowOrder order, int number) {
        if (order == null || order.column() == number) {
            return null;
        }
        return order.column() > number ? at(order, order.column() - 1) : order;
    }

    /** With a column at the end. */
    public static ComparisonQuery add(ComparisonQuery query, MeasureQuery column) {
        List<MeasureQuery> columns = new ArrayList<>(query.columns());
        columns.add(column);
        return query.withColumns(columns).withOrder(query.order());
    }

    /** Sorted by a column: its greatest first, then its least, then as before; names the other way round. */
    public static ComparisonQuery sort(ComparisonQuery query, int column) {
        boolean first = column != RowOrder.NAME;
        RowOrder order = query.order();
        if (order == null || order.column() != column) {
            return query.withOrder(new RowOrder(column, first));
        }
        return query.withOrder(order.descending() == first ? new RowOrder(column, !first) : null);
    }

    private static RowOrder at(RowOrder order, int column) {
        return new RowOrder(column, order.descending());
    }
}
