package org.enforcementatlas.render;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.DoubleStream;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.StateProfile;
import org.enforcementatlas.measure.Value;
import org.enforcementatlas.measure.Wording;

/** A value's course over real dates as a small line from zero; a date without a value is a gap, never bridged. */
public final class CourseSvg {

    private static final int WIDTH = 96;
    private static final int HEIGHT = 24;

    private CourseSvg() {}

    /** The drawing. */
    public static String draw(List<StateProfile.Step> course) {
        double least = numbers(course).min().orElse(0);
        double most = numbers(course).max().orElse(0);
        double low = Math.min(least, 0);
        double span = Math.max(most, 0) - low;
        return span == 0 ? svg("<path d=\"M2," + (HEIGHT - 2) + "H" + (WIDTH - 2) + "\"/>") : line(course, low, span);
    }

    private static DoubleStream numbers(List<StateProfile.Step> course) {
        return course.stream()
                .map(step -> step.value().value())
                .filter(Value.Observed.class::isInstance)
                .mapToDouble(value -> ((Value.Observed) value).number());
    }

    private static String line(List<StateProfile.Step> course, double low, double span) {
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
                end = String.format(
                        Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"2.2\" fill=\"currentColor\"/>", x, y);
                open = true;
            } else {
                open = false;
            }
        }
        return svg("<path d=\"" + path + "\"/>" + end);
    }

    private static String svg(String drawn) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + WIDTH + "\" height=\"" + HEIGHT
                + "\" viewBox=\"0 0 "
                + WIDTH + " " + HEIGHT
                + "\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.4\" aria-hidden=\"true\">" + drawn
                + "</svg>";
    }

    /** What the drawing shows: the first and the last date with their values. */
    public static String words(MeasureTable table, List<StateProfile.Step> course) {
        StringJoiner words = new StringJoiner("; ");
        for (StateProfile.Step step : List.of(course.getFirst(), course.getLast())) {
            words.add(Wording.day(step.day()) + ": " + Wording.value(table, step.value()));
        }
        return words + "; " + course.size() + " dates";
    }
}
