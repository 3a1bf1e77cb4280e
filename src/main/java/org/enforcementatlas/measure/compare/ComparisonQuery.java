package org.enforcementatlas.measure.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.enforcementatlas.measure.CountingScope;
import org.enforcementatlas.measure.MeasureQuery;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.GeoId;
import org.jspecify.annotations.Nullable;

/**
 * What is compared: places, a benchmark, and up to eight measures. Immutable; it round-trips through an address.
 *
 * @param places the rows: states in the reader's order, then Census regions, then own groups; each once
 * @param benchmark what values are set against; an own group must be one of the places
 * @param columns the questions whose answers stand side by side, by state, each with its own unit and date
 * @param order what the rows are sorted by; {@code null} for the order of the places
 * @param shown what cells show beside their values
 */
public record ComparisonQuery(
        List<ComparedPlace> places,
        ComparedPlace benchmark,
        List<MeasureQuery> columns,
        @Nullable RowOrder order,
        Set<CellPart> shown) {

    /** So many columns at most: more are not read side by side. */
    public static final int MOST_COLUMNS = 8;

    /**
     * Checks what cannot be shown.
     *
     * @throws IllegalArgumentException if it has no place, one twice, a wrong number of columns or sorts by one that is not
     *     there; the sentence says what to ask instead
     */
    public ComparisonQuery {
        places = places.stream()
                .sorted(Comparator.comparing(ComparedPlace::kind))
                .toList();
        columns = List.copyOf(columns);
        shown = shown.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(shown));
        check(!places.isEmpty(), "Choose at least one state or group to compare.");
        check(
                places.stream().map(place -> fold(place.word())).distinct().count() == places.size(),
                "Each state and group is compared once; name none twice.");
        check(
                places.stream().noneMatch(place -> place.kind() == ComparedPlace.Kind.NATION),
                "The United States is a benchmark, not a row; write benchmark=US.");
        check(
                !columns.isEmpty() && columns.size() <= MOST_COLUMNS,
                "A comparison has 1 to " + MOST_COLUMNS + " columns; this has " + columns.size() + ".");
        check(columns.stream().allMatch(ComparisonQuery::isByState), "Columns are of states and count all rows.");
        check(
                order == null || (order.column() >= 0 && order.column() <= columns.size()),
                "sort names a column from 1 to " + columns.size() + ", or name.");
        check(
                benchmark.kind() != ComparedPlace.Kind.OWN || places.contains(benchmark),
                "A group of one's own that is the benchmark is one of the places.");
    }

    private static void check(boolean holds, String sentence) {
        if (!holds) {
            throw new IllegalArgumentException(sentence);
        }
    }

    private static String fold(String word) {
        return word.toLowerCase(java.util.Locale.ROOT);
    }

    private static boolean isByState(MeasureQuery column) {
        return column.level() == AreaLevel.STATE
                && column.scope().withUnstableRanked(false).equals(CountingScope.ALL);
    }

    /** Whether unstable values are ranked too, in all columns or in none. */
    public boolean unstableRanked() {
        return columns.getFirst().scope().unstableRanked();
    }

    /** The same with unstable values ranked or not. */
    public ComparisonQuery withUnstableRanked(boolean wanted) {
        return new ComparisonQuery(places, benchmark, ranked(columns, wanted), order, shown);
    }

    private static List<MeasureQuery> ranked(List<MeasureQuery> columns, boolean unstable) {
        return columns.stream()
                .map(column -> column.withScope(column.scope().withUnstableRanked(unstable)))
                .toList();
    }

    /** The places of a kind, in their order. */
    public List<ComparedPlace> placesOf(ComparedPlace.Kind kind) {
        return places.stream().filter(place -> place.kind() == kind).toList();
    }

    /** The states among the places, groups left aside. */
    public List<GeoId> states() {
        return placesOf(ComparedPlace.Kind.STATE).stream()
                .map(place -> place.members().getFirst())
                .toList();
    }

    /** Whether a part is shown beside values. */
    public boolean shows(CellPart part) {
        return shown.contains(part);
    }

    /** The same with other places; a benchmark that is among them no more gives way to the nation. */
    public ComparisonQuery withPlaces(List<ComparedPlace> wanted) {
        boolean lost = benchmark.kind() == ComparedPlace.Kind.OWN && !wanted.contains(benchmark);
        return new ComparisonQuery(wanted, lost ? ComparedPlace.US : benchmark, columns, order, shown);
    }

    /** The same with one place more; an own group of the same name gives way to it. */
    public ComparisonQuery withPlace(ComparedPlace added) {
        List<ComparedPlace> wanted = new ArrayList<>(places);
        wanted.removeIf(place -> place.isNamed(added.word()));
        wanted.add(added);
        boolean renewed = benchmark.kind() == ComparedPlace.Kind.OWN && benchmark.isNamed(added.word());
        return new ComparisonQuery(wanted, renewed ? added : benchmark, columns, order, shown);
    }

    /** The same against something else. */
    public ComparisonQuery withBenchmark(ComparedPlace wanted) {
        return new ComparisonQuery(places, wanted, columns, order, shown);
    }

    /** The same with other columns, in the order of the places. */
    public ComparisonQuery withColumns(List<MeasureQuery> wanted) {
        return new ComparisonQuery(places, benchmark, ranked(wanted, unstableRanked()), null, shown);
    }

    /** The same in another order; {@code null} for that of the places. */
    public ComparisonQuery withOrder(@Nullable RowOrder wanted) {
        return new ComparisonQuery(places, benchmark, columns, wanted, shown);
    }

    /** The same with other parts in its cells. */
    public ComparisonQuery withShown(Set<CellPart> wanted) {
        return new ComparisonQuery(places, benchmark, columns, order, wanted);
    }
}
