package org.enforcementatlas.ui.state;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.enforcementatlas.measure.PeriodWords;
import org.enforcementatlas.measure.StateProfile;
import org.enforcementatlas.measure.Value;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.model.FiscalYear;

/** A flow's fiscal years as bars from zero; a year in part is hatched and named, a year without a value leaves its place empty. */
final class YearBars extends Span {

    private static final long serialVersionUID = 1L;

    private static final int WIDTH = 96;
    private static final int HEIGHT = 24;
    private static final int GAP = 3;

    YearBars(List<StateProfile.Year> years) {
        addClassName("atlas-year-bars");
        String words = years.stream().map(YearBars::spoken).collect(Collectors.joining("; "));
        Span drawn = new Span();
        drawn.getElement().setProperty("innerHTML", svg(years));
        drawn.getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", words)
                .setAttribute("title", words);
        Span names = new Span(years.stream().map(YearBars::named).collect(Collectors.joining(" · ")));
        names.addClassName("atlas-year-names");
        add(drawn, names);
    }

    private static String svg(List<StateProfile.Year> years) {
        double most = years.stream().mapToDouble(YearBars::number).max().orElse(0);
        double step = Math.min(28, (double) WIDTH / years.size());
        StringBuilder bars = new StringBuilder();
        for (int i = 0; i < years.size() && most > 0; i++) {
            double height = (HEIGHT - 2) * number(years.get(i)) / most;
            bars.append(String.format(
                    Locale.ROOT,
                    "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>",
                    isPart(years.get(i)) ? "part" : "whole",
                    step * i + 0.5,
                    HEIGHT - 1 - height,
                    step - GAP,
                    height));
            if (isPart(years.get(i))) {
                bars.append(hatch(step * i + 0.5, HEIGHT - 1 - height, step - GAP, height));
            }
        }
        return "<svg width=\"" + WIDTH + "\" height=\"" + HEIGHT + "\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT
                + "\" aria-hidden=\"true\">" + bars + "</svg>";
    }

    /** Lines drawn as such: a pattern would need a name that is unique on the page. */
    private static String hatch(double left, double top, double width, double height) {
        StringBuilder lines = new StringBuilder("<path class=\"hatch\" d=\"");
        for (double y = 0; y < height + width; y += 4) {
            double x1 = Math.max(0, y - height);
            double x2 = Math.min(width, y);
            lines.append(String.format(
                    Locale.ROOT,
                    "M%.1f,%.1fL%.1f,%.1f",
                    left + x1,
                    top + Math.min(y, height),
                    left + x2,
                    top + y - x2));
        }
        return lines.append("\"/>").toString();
    }

    private static double number(StateProfile.Year year) {
        return year.value().value() instanceof Value.Observed seen ? seen.number() : 0;
    }

    private static boolean isPart(StateProfile.Year year) {
        return PeriodWords.isPart(year.table().period());
    }

    private static String spoken(StateProfile.Year year) {
        return Wording.when(year.table()) + ": " + Wording.value(year.table(), year.value());
    }

    private static String named(StateProfile.Year year) {
        String name = "FY " + FiscalYear.of(year.table().asOf()).year();
        return isPart(year) ? name + ", " + year.table().period().months() + " of 12 months" : name;
    }
}
