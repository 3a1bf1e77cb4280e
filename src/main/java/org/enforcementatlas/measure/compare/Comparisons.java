package org.enforcementatlas.measure.compare;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Measures;
import org.enforcementatlas.measure.UnevenPeriods;
import org.enforcementatlas.measure.Value;
import org.jspecify.annotations.Nullable;

/** Answers comparisons from the measures' own tables. Safe to share between threads. */
public final class Comparisons {

    private final Measures measures;

    /** Comparisons of these measures. */
    public Comparisons(Measures measures) {
        this.measures = measures;
    }

    /**
     * The places beside each other.
     *
     * @throws org.enforcementatlas.measure.UnanswerableQuery if a column cannot be answered; the sentence says what to ask
     *     instead
     */
    public Comparison answer(ComparisonQuery query) {
        List<ComparedColumn> columns = new ArrayList<>();
        query.columns()
                .forEach(asked -> columns.add(new ComparedColumn(columns.size() + 1, asked, measures.answer(asked))));
        refuseUneven(columns);
        List<MeasureTable> tables = columns.stream().map(ComparedColumn::table).toList();
        List<ComparedCell> base = tables.stream()
                .map(table -> ComparedCell.of(table, query.benchmark()))
                .toList();
        List<ComparedRow> areas = new ArrayList<>();
        List<ComparedRow> groups = new ArrayList<>();
        for (ComparedPlace place : query.places()) {
            if (!place.equals(query.benchmark())) {
                (place.isGroup() ? groups : areas).add(row(place, tables, base));
            }
        }
        RowOrder order = query.order();
        if (order != null) {
            areas.sort(comparator(order));
            groups.sort(comparator(order));
        }
        ComparedRow benchmark = new ComparedRow(query.benchmark(), ComparedRow.Role.BENCHMARK, base);
        return new Comparison(query, columns, benchmark, areas, groups);
    }

    /** One measure over a part of a year and over a whole one is not set side by side until the reader has chosen how. */
    private void refuseUneven(List<ComparedColumn> columns) {
        for (ComparedColumn one : columns) {
            for (ComparedColumn other : columns.subList(one.number(), columns.size())) {
                if (one.table().measure().equals(other.table().measure())) {
                    boolean ordered = one.table().asOf().isBefore(other.table().asOf());
                    refuseUneven(ordered ? one : other, ordered ? other : one);
                }
            }
        }
    }

    private void refuseUneven(ComparedColumn earlier, ComparedColumn later) {
        try {
            UnevenPeriods.refuse(measures, earlier.table(), later.table());
        } catch (UnevenPeriods uneven) {
            throw new UnevenColumns(uneven, earlier.number(), later.number());
        }
    }

    private static ComparedRow row(ComparedPlace place, List<MeasureTable> tables, List<ComparedCell> base) {
        List<ComparedCell> cells = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            cells.add(ComparedCell.of(tables.get(i), place).against(base.get(i)));
        }
        return new ComparedRow(place, place.isGroup() ? ComparedRow.Role.GROUP : ComparedRow.Role.AREA, cells);
    }

    /** What is absent is last in either direction; what is equal keeps its order. */
    private static Comparator<ComparedRow> comparator(RowOrder order) {
        if (order.column() == RowOrder.NAME) {
            Comparator<ComparedRow> byName =
                    Comparator.comparing(row -> row.place().name());
            return order.descending() ? byName.reversed() : byName;
        }
        Comparator<Value.Observed> greatestFirst = Comparisons::greatestFirst;
        Comparator<Value.Observed> byValue = order.descending() ? greatestFirst : greatestFirst.reversed();
        Comparator<Value.@Nullable Observed> absentLast = Comparator.nullsLast(byValue);
        return (a, b) -> absentLast.compare(find(a, order), find(b, order));
    }

    private static Value.@Nullable Observed find(ComparedRow row, RowOrder order) {
        return row.cells().get(order.column() - 1).value() instanceof Value.Observed observed ? observed : null;
    }

    /** Exact fractions of one scale, so that no rounding makes or breaks a tie. */
    private static int greatestFirst(Value.Observed one, Value.Observed other) {
        return product(other.numerator(), one.denominator()).compareTo(product(one.numerator(), other.denominator()));
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }
}
