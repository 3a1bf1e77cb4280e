package org.enforcementatlas.ui.relate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.enforcementatlas.choropleth.AreaLook;
import org.enforcementatlas.choropleth.ClassifiedMap.ClassifiedArea;
import org.enforcementatlas.choropleth.Simulation;
import org.enforcementatlas.choropleth.relate.Association;
import org.enforcementatlas.choropleth.relate.BivariateScheme;
import org.enforcementatlas.choropleth.relate.Cell;
import org.enforcementatlas.choropleth.relate.Pair;
import org.enforcementatlas.choropleth.relate.RelateState;
import org.enforcementatlas.choropleth.relate.RelateWording;
import org.enforcementatlas.choropleth.relate.Related;
import org.enforcementatlas.measure.AreaValue;
import org.enforcementatlas.measure.Value;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.model.Jurisdiction;
import org.enforcementatlas.model.Jurisdictions;
import org.enforcementatlas.render.Looks;
import org.enforcementatlas.ui.chart.Chart;
import org.jspecify.annotations.Nullable;

/** Two measures as a scatter: one measure to the right, the other up, the third as colour. */
final class ScatterChart {

    private static final int MOST_NAMES = 20;

    private final Related related;
    private final RelateWording wording;
    private final List<Pair> whole;
    private final boolean xLog;
    private final boolean yLog;
    private final RelateState.Scales asked;

    ScatterChart(Related related, RelateState.Scales asked) {
        this.related = related;
        this.wording = new RelateWording(related);
        this.whole = related.whole();
        this.asked = asked;
        this.xLog = asked.xLog() && !hasNegative(Pair::x);
        this.yLog = asked.yLog() && !hasNegative(Pair::y);
    }

    Chart chart() {
        Chart.Axis across =
                new Chart.Axis(related.key().xTitle(), xLog, related.key().xBounds());
        Chart.Axis up =
                new Chart.Axis(related.key().yTitle(), yLog, related.key().yBounds());
        return new Chart(across, up, whole.stream().map(this::point).toList(), nation(), line());
    }

    private Chart.Point point(Pair pair) {
        Cell cell = pair.findCell().orElseThrow();
        String label = Jurisdictions.find(pair.id()).map(Jurisdiction::usps).orElse("");
        return new Chart.Point(
                pair.id().code(),
                label,
                wording.sentence(pair),
                Looks.key(AreaLook.CLASS, cell.index()),
                color(pair, cell),
                number(pair.x()),
                number(pair.y()),
                "",
                pair.unstable());
    }

    private String color(Pair pair, Cell cell) {
        Simulation eye = related.shapes().options().simulate();
        String color = related.colour() == null
                ? BivariateScheme.color(cell)
                : related.findColour(pair.id())
                        .filter(area -> area.look() == AreaLook.CLASS)
                        .map(ClassifiedArea::color)
                        .orElse(Looks.HATCH_GROUND);
        return eye == null ? color : eye.see(color);
    }

    private Chart.@Nullable Nation nation() {
        return rated(related.x().nation()) && rated(related.y().nation())
                ? new Chart.Nation(
                        number(related.x().nation()), number(related.y().nation()), "US")
                : null;
    }

    private static boolean rated(AreaValue nation) {
        return nation.value() instanceof Value.Observed observed && !observed.isCount();
    }

    /** Straight on the scales that are shown, through the areas that have a place on them. */
    private Chart.@Nullable Line line() {
        if (!asked.line()) {
            return null;
        }
        List<Pair> placed = placed();
        double[] xs = placed.stream()
                .mapToDouble(pair -> onScale(number(pair.x()), xLog))
                .toArray();
        double[] ys = placed.stream()
                .mapToDouble(pair -> onScale(number(pair.y()), yLog))
                .toArray();
        Optional<Association.Line> found = Association.line(xs, ys);
        if (found.isEmpty()) {
            return null;
        }
        Association.Line line = found.get();
        double least = Arrays.stream(xs).min().orElseThrow();
        double most = Arrays.stream(xs).max().orElseThrow();
        ToDoubleFunction<Double> at = x -> offScale(line.intercept() + line.slope() * x, yLog);
        return new Chart.Line(
                offScale(least, xLog), at.applyAsDouble(least), offScale(most, xLog), at.applyAsDouble(most));
    }

    private List<Pair> placed() {
        return whole.stream()
                .filter(pair -> (!xLog || number(pair.x()) > 0) && (!yLog || number(pair.y()) > 0))
                .toList();
    }

    /** What stands under the chart: what has no place on its scales, who is not in it, what the line is. */
    List<String> notes() {
        return Stream.of(
                        zeros(xLog, related.key().xTitle(), Pair::x),
                        zeros(yLog, related.key().yTitle(), Pair::y),
                        negative(asked.xLog() && !xLog, related.key().xTitle()),
                        negative(asked.yLog() && !yLog, related.key().yTitle()),
                        without(),
                        asked.line()
                                ? "Line: least squares on the scales shown, n = " + Wording.count(placed().size())
                                        + ". It describes; it does not explain."
                                : "",
                        "Dashed lines part the thirds of the map; × marks the United States, a ratio of sums.")
                .filter(note -> !note.isEmpty())
                .toList();
    }

    private static String negative(boolean refused, String title) {
        return refused
                ? "A logarithmic scale has no place for values below zero: the scale of " + title + " is linear."
                : "";
    }

    private String zeros(boolean log, String title, Function<Pair, AreaValue> of) {
        List<Pair> zero = whole.stream()
                .filter(pair -> log && number(of.apply(pair)) == 0)
                .toList();
        return zero.isEmpty()
                ? ""
                : "A logarithmic scale has no zero: " + Wording.count(zero.size()) + " areas with 0 in " + title
                        + " stand in the strip at its edge: " + RelateWording.names(zero, MOST_NAMES) + ".";
    }

    private String without() {
        List<Pair> absent = related.pairs().stream()
                .filter(pair -> pair.findCell().isEmpty())
                .toList();
        return absent.isEmpty()
                ? ""
                : "Not in the chart, without one or both figures: " + RelateWording.names(absent, MOST_NAMES) + ".";
    }

    private boolean hasNegative(Function<Pair, AreaValue> of) {
        return whole.stream().anyMatch(pair -> number(of.apply(pair)) < 0);
    }

    private static double onScale(double value, boolean log) {
        return log ? Math.log10(value) : value;
    }

    private static double offScale(double value, boolean log) {
        return log ? Math.pow(10, value) : value;
    }

    private static double number(AreaValue area) {
        return ((Value.Observed) area.value()).number();
    }
}
