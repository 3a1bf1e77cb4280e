package org.enforcementatlas.ui.chart;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.enforcementatlas.measure.AreaValue;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.TableWording;
import org.enforcementatlas.measure.Value;
import org.enforcementatlas.measure.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A table as a ranked dot plot: every area with a value on its own row, the highest first, the national value as a line. What
 * has no row is told in a note, never left out in silence.
 */
public final class RankedChart {

    /** More rows than this are no picture any more. */
    static final int MOST = 100;

    private static final int MOST_NAMES = 12;
    private static final String PLAIN = "var(--atlas-accent)";

    private final MeasureTable table;
    private final TableWording wording;
    private final List<AreaValue> ordered;

    /** The ranking of a table's areas. */
    public RankedChart(MeasureTable table) {
        this(table, table.areas());
    }

    /**
     * The ranking of some of a table's areas.
     *
     * @param areas those that are shown
     */
    public RankedChart(MeasureTable table, List<AreaValue> areas) {
        this.table = table;
        this.wording = new TableWording(table);
        this.ordered = areas.stream()
                .filter(area -> area.value() instanceof Value.Observed)
                .sorted(Comparator.comparingDouble(RankedChart::number)
                        .reversed()
                        .thenComparing(Wording::placeName))
                .toList();
    }

    /**
     * The chart.
     *
     * @param look the colour of an area and the name of its class
     */
    public Chart chart(Function<AreaValue, Look> look) {
        List<Chart.Point> points = ordered.stream()
                .limit(MOST)
                .map(area -> point(area, look.apply(area)))
                .toList();
        return new Chart(new Chart.Axis(Wording.title(table), false, List.of()), null, points, nation(), null);
    }

    /**
     * How a point looks.
     *
     * @param color {@code #rrggbb}; empty for the colour of what is not coloured
     * @param key the name of its class; empty for none
     */
    public record Look(String color, String key) {}

    /** What stands under the chart: who is not in it, and that not all rows are shown. */
    public String note() {
        List<AreaValue> without = table.areas().stream()
                .filter(area -> area.value() instanceof Value.Absent)
                .toList();
        String rows = ordered.size() > MOST
                ? "The " + MOST + " highest of " + Wording.count(ordered.size())
                        + " areas with a value; the table has all of them. "
                : Wording.count(ordered.size()) + " areas with a value. ";
        String names = String.join(
                ", ",
                without.stream()
                        .limit(MOST_NAMES)
                        .map(area -> Wording.placeName(area) + " (" + wording.value(area) + ")")
                        .toList());
        String more = without.size() > MOST_NAMES ? " and " + (without.size() - MOST_NAMES) + " more" : "";
        String missing = without.isEmpty() ? "" : "Not in the chart: " + names + more + ". ";
        return rows + missing + (nation() == null ? "" : "The line is the US value, the sum over the sum.");
    }

    private Chart.Point point(AreaValue area, Look look) {
        return new Chart.Point(
                area.id().code(),
                Wording.placeName(area),
                wording.sentence(area),
                look.key(),
                look.color().isEmpty() ? PLAIN : look.color(),
                number(area),
                null,
                wording.value(area),
                area.unstable());
    }

    /** A count has no national value that an area could be compared with. */
    private Chart.@Nullable Nation nation() {
        boolean compared = table.nation().value() instanceof Value.Observed nation && !nation.isCount();
        return compared ? new Chart.Nation(number(table.nation()), null, "US: " + wording.value(table.nation())) : null;
    }

    private static double number(AreaValue area) {
        return ((Value.Observed) area.value()).number();
    }
}
