package org.enforcementatlas.measure.compare;

import java.util.Optional;
import java.util.OptionalInt;
import org.enforcementatlas.measure.AreaValue;
import org.enforcementatlas.measure.BenchmarkRelation;
import org.enforcementatlas.measure.Margin;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Value;
import org.jspecify.annotations.Nullable;

/**
 * A place's value in a column: that of the measure's own table, or a group's sum, against the benchmark's.
 *
 * @param value the value, or why there is none
 * @param unstable whether it is a rate on fewer than 20 events or on too uncertain an estimate: marked, and not ranked
 * @param rank the rank among all states; empty for what is not ranked, groups and the nation among it
 * @param corrected how many of the rows behind it carry a correction
 * @param margin how uncertain the estimate is that it is set against; {@code null} of a group, and where no source says so
 * @param members of a group: how many members there are and how many have a value; {@code null} of anything else
 * @param difference the value less the benchmark's; {@code null} where either is absent, and of the benchmark itself
 * @param ratio the value as a multiple of the benchmark's; {@code null} there too, and where a multiple says nothing
 */
public record ComparedCell(
        Value value,
        boolean unstable,
        OptionalInt rank,
        int corrected,
        @Nullable Margin margin,
        @Nullable Members members,
        Value.@Nullable Observed difference,
        Value.@Nullable Observed ratio) {

    /**
     * What a group's value is formed of.
     *
     * @param all how many members there are
     * @param withValue how many of them have a value
     * @param additive whether their values may be added
     * @param told what the value leaves out, in words; empty where nothing is missing
     */
    public record Members(int all, int withValue, boolean additive, String told) {}

    /** The value of a place, not yet set against anything. */
    static ComparedCell of(MeasureTable table, ComparedPlace place) {
        return place.isGroup() ? ofGroup(new GroupSum(table, place.members())) : of(find(table, place));
    }

    private static AreaValue find(MeasureTable table, ComparedPlace place) {
        return table.find(place.members().getFirst())
                .orElseThrow(() -> new IllegalStateException("A table by state has a value of every state."));
    }

    private static ComparedCell of(AreaValue area) {
        return new ComparedCell(
                area.value(), area.unstable(), area.rank(), area.corrected(), area.margin(), null, null, null);
    }

    private static ComparedCell ofGroup(GroupSum sum) {
        Value value = sum.value();
        return new ComparedCell(
                value,
                value instanceof Value.Observed observed && observed.isUnstable(sum.measure()),
                OptionalInt.empty(),
                sum.corrected(),
                null,
                new Members(sum.members(), sum.withValue(), sum.isAdditive(), sum.told()),
                null,
                null);
    }

    /** The same against a benchmark. */
    ComparedCell against(ComparedCell benchmark) {
        return new ComparedCell(
                value,
                unstable,
                rank,
                corrected,
                margin,
                members,
                BenchmarkRelation.difference(value, benchmark.value).orElse(null),
                BenchmarkRelation.ratio(value, benchmark.value).orElse(null));
    }

    /** The value, where there is one. */
    public Optional<Value.Observed> findObserved() {
        return value instanceof Value.Observed observed ? Optional.of(observed) : Optional.empty();
    }

    /** The value less the benchmark's. */
    public Optional<Value.Observed> findDifference() {
        return Optional.ofNullable(difference);
    }

    /** The value as a multiple of the benchmark's. */
    public Optional<Value.Observed> findRatio() {
        return Optional.ofNullable(ratio);
    }
}
