package org.enforcementatlas.measure.compare;

import java.util.ArrayList;
import java.util.List;
import org.enforcementatlas.measure.MeasureQuery;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.measure.UnevenPeriods;

/** Two columns of one measure over periods of different length, which are not set side by side until the reader has chosen how. */
public final class UnevenColumns extends UnanswerableQuery {

    private static final long serialVersionUID = 1L;

    private final transient UnevenPeriods periods;
    private final int earlier;
    private final int later;

    /**
     * Two columns.
     *
     * @param earlier the number of the column that ends first, from 1
     * @param later the number of the other
     */
    UnevenColumns(UnevenPeriods periods, int earlier, int later) {
        super(String.valueOf(periods.getMessage()));
        this.periods = periods;
        this.earlier = earlier;
        this.later = later;
    }

    /** Why, and what may be chosen. */
    public UnevenPeriods periods() {
        return periods;
    }

    /** The comparison with both columns as they were chosen. */
    public ComparisonQuery settled(ComparisonQuery query, UnevenPeriods.Offer offer) {
        List<MeasureQuery> columns = new ArrayList<>(query.columns());
        columns.set(earlier - 1, settled(columns.get(earlier - 1), offer.before()));
        columns.set(later - 1, settled(columns.get(later - 1), offer.after()));
        return query.withColumns(columns).withOrder(query.order());
    }

    private static MeasureQuery settled(MeasureQuery column, MeasureQuery chosen) {
        return column.withSpan(chosen.span()).withAsOf(chosen.asOf());
    }
}
