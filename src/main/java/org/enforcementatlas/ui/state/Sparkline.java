package org.enforcementatlas.ui.state;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.DoubleStream;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.StateProfile;
import org.enforcementatlas.measure.Value;
import org.enforcementatlas.measure.Wording;

/** A value's course over real dates as a small line from zero; a date without a value is a gap, never bridged. */
final class Sparkline extends Span {

    private static final long serialVersionUID = 1L;

    private static final int WIDTH = 96;
    private static final int HEIGHT = 24;

    Sparkline(MeasureTable table, List<StateProfile.Step> course) {
        addClassName("atlas-sparkline");
        double least = numbers(course).min().orElse(0);
        double most = numbers(course).max().orElse(0);
        double low = Math.min(least, 0);
        double span = Math.max(most, 0) - low;
        getElement().setProperty("innerHTML", span == 0 ? flat() : svg(course, low, span));
        String words = words(table, course);
        getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", words)
                .setAttribute("title", words);
    }

    private static DoubleStream numbers(List<StateProfile.Step> course) {
        return course.stream()
                .map(step -> step.value().value())
                .filter(Value.Observed.class::isInstance)
                .mapToDouble(value -> ((Value.Observed) value).number());
    }

    private static String flat() {
        return svg("<path d=\"M2," + (HEIGHT - 2) + "H" + (WIDTH - 2) + "\"/>");
    }

    private static String svg(List<StateProfile.Step> course, double low, double span) {
        long first = course.getFirst().day().toEpochDay();
        long days = Math.max(1, course.getLast().day().toEpochDay() - first);
        StringBuilder path = new StringBuilder();
        String end = "";
        boolean open = false;
        for (StateProfile.Step step : course) {
            if (step.value().value() instanceof Value.Observed seen) {
                double x = 2 + (WIDTH - 8.0) * (step.day().toEpochDay() - first) / days;
                double y = HEIGHT - 3 - (HEIGHT - 6) * (seen.number() - low) / span;
                String at = String.format(Locale.ROOT, "%.1f,%.1f", x, y);
                path.append(open ? "L" : "M").append(at);
                end = String.format(Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"2.2\"/>", x, y);
                open = true;
            } else {
                open = false;
            }
        }
        return svg("<path d=\"" + path + "\"/>" + end);
    }

    private static String svg(String drawn) {
        return "<svg width=\"" + WIDTH + "\" height=\"" + HEIGHT + "\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT
                + "\" aria-hidden=\"true\">" + drawn + "</svg>";
    }

    private static String words(MeasureTable table, List<StateProfile.Step> course) {
        StringJoiner words = new StringJoiner("; ");
        for (StateProfile.Step step : List.of(course.getFirst(), course.getLast())) {
            words.add(Wording.day(step.day()) + ": " + Wording.value(table, step.value()));
        }
        return words + "; " + course.size() + " dates";
    }
}
