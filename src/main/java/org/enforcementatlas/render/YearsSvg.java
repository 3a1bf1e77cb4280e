package org.enforcementatlas.render;

import java.util.List;
import java.util.stream.Collectors;
import org.enforcementatlas.measure.PeriodWords;
import org.enforcementatlas.measure.StateProfile;
import org.enforcementatlas.measure.Value;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.model.FiscalYear;

/** A flow's fiscal years as bars from zero; a year in part is hatched, a year without a value leaves its place empty. */
public final class YearsSvg {

    private static final int WIDTH = 96;
    private static final int HEIGHT = 24;
    private static final int GAP = 3;
    private static final int WIDEST = 28;
    private static final int MOST_NAMES = 3;

    private YearsSvg() {}

    /** The drawing. */
    public static String draw(List<StateProfile.Year> years) {
        double most = years.stream().mapToDouble(YearsSvg::number).max().orElse(0);
        double step = Math.min(WIDEST, (double) WIDTH / Math.max(1, years.size()));
        StringBuilder bars = new StringBuilder();
        for (int i = 0; i < years.size() && most > 0; i++) {
            double height = (HEIGHT - 2) * number(years.get(i)) / most;
            Hatching bar = new Hatching(step * i + 0.5, HEIGHT - 1 - height, step - GAP, height);
            bars.append(isPart(years.get(i)) ? bar.hatched() : bar.filled());
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + WIDTH + "\" height=\"" + HEIGHT
                + "\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT
                + "\" fill=\"currentColor\" stroke=\"currentColor\" aria-hidden=\"true\">" + bars + "</svg>";
    }

    private static double number(StateProfile.Year year) {
        return year.value().value() instanceof Value.Observed seen ? seen.number() : 0;
    }

    private static boolean isPart(StateProfile.Year year) {
        return PeriodWords.isPart(year.table().period());
    }

    /** What the drawing shows: each year with its value. */
    public static String words(List<StateProfile.Year> years) {
        return years.stream()
                .map(year -> Wording.when(year.table()) + ": " + Wording.value(year.table(), year.value()))
                .collect(Collectors.joining("; "));
    }

    /** The years by name: "FY 2024 · FY 2025, 8 of 12 months"; of many the first and the last. */
    public static String names(List<StateProfile.Year> years) {
        return years.size() > MOST_NAMES
                ? name(years.getFirst()) + " – " + name(years.getLast())
                : years.stream().map(YearsSvg::name).collect(Collectors.joining(" · "));
    }

    private static String name(StateProfile.Year year) {
        String name = "FY " + FiscalYear.of(year.table().asOf()).year();
        return isPart(year) ? name + ", " + year.table().period().months() + " of 12 months" : name;
    }
}
