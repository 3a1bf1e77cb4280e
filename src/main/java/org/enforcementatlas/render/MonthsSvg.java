package org.enforcementatlas.render;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.enforcementatlas.measure.AreaValue;
import org.enforcementatlas.measure.MonthlyCourse;
import org.enforcementatlas.measure.MonthlyCourse.Month;
import org.enforcementatlas.measure.Value;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.model.Absence;
import org.enforcementatlas.model.FiscalYear;

/**
 * A flow's months as bars from zero, with the fiscal years below. A provisional month is hatched; an unstable value is dotted; a month without a value
 * leaves its place empty, and one that the source withholds has a cross there.
 */
public final class MonthsSvg {

    private static final int WIDTH = 520;
    private static final int HEIGHT = 150;
    private static final int LEFT = 64;
    private static final int TOP = 14;
    private static final int BASE = 122;
    private static final double WIDEST = 24;
    /** A fiscal year of fewer months has no room for its name. */
    private static final int NAMED_FROM = 3;

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("MMM yyyy", Locale.US);

    private final List<Month> months;
    private final Function<Month, AreaValue> of;
    private final YearMonth first;
    private final double slot;
    private final double most;

    private MonthsSvg(MonthlyCourse course, Function<Month, AreaValue> of) {
        this.months = course.months();
        this.of = of;
        this.first = months.getFirst().when();
        long all = ChronoUnit.MONTHS.between(first, months.getLast().when()) + 1;
        this.slot = Math.min(WIDEST, (double) (WIDTH - LEFT) / all);
        this.most = months.stream().mapToDouble(this::number).max().orElse(0);
    }

    /** The place's months. */
    public static String ofPlace(MonthlyCourse course) {
        return new MonthsSvg(course, Month::value).draw();
    }

    /** The nation's months. */
    public static String ofNation(MonthlyCourse course) {
        return new MonthsSvg(course, month -> month.table().nation()).draw();
    }

    /** What a drawing of the place shows: each month with its value. */
    public static String wordsOfPlace(MonthlyCourse course) {
        return words(course, Month::value);
    }

    /** What a drawing of the nation shows. */
    public static String wordsOfNation(MonthlyCourse course) {
        return words(course, month -> month.table().nation());
    }

    private static String words(MonthlyCourse course, Function<Month, AreaValue> of) {
        return course.months().stream()
                .map(month -> NAME.format(month.when()) + ": " + Wording.value(month.table(), of.apply(month))
                        + (of.apply(month).unstable() ? ", unstable" : "")
                        + (month.table().provisional() ? ", provisional" : ""))
                .collect(Collectors.joining("; "));
    }

    private String draw() {
        StringBuilder drawn = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + WIDTH + " "
                + HEIGHT + "\" fill=\"currentColor\" stroke=\"currentColor\" font-size=\"12\" aria-hidden=\"true\">");
        months.forEach(month -> drawn.append(month(month)));
        drawn.append(line(BASE, "")).append(text(LEFT - 6, BASE + 4, "end", "0"));
        months.stream()
                .filter(month -> most > 0 && number(month) == most)
                .findFirst()
                .ifPresent(month -> drawn.append(line(TOP, " stroke-dasharray=\"2 3\""))
                        .append(text(LEFT - 6, TOP + 4, "end", Wording.value(month.table(), of.apply(month)))));
        years(drawn);
        return drawn.append("</svg>").toString();
    }

    private String month(Month month) {
        double left = left(month.when());
        if (!(of.apply(month).value() instanceof Value.Observed)) {
            return isWithheld(month) ? text(left + slot / 2, BASE - 3, "middle", "\u00d7") : "";
        }
        double height = most > 0 ? (BASE - TOP) * number(month) / most : 0;
        Hatching bar = new Hatching(left + 1, BASE - height, Math.max(1, slot - 2), height);
        if (of.apply(month).unstable()) {
            return bar.dotted();
        }
        return month.table().provisional() ? bar.hatched() : bar.filled();
    }

    private boolean isWithheld(Month month) {
        return of.apply(month).value() instanceof Value.Absent absent && absent.reason() == Absence.SUPPRESSED;
    }

    private double left(YearMonth when) {
        return LEFT + slot * ChronoUnit.MONTHS.between(first, when);
    }

    /** Below the line the fiscal years, each with how many of its months are told where that is not all of them. */
    private void years(StringBuilder drawn) {
        months.stream()
                .collect(Collectors.groupingBy(
                        month -> FiscalYear.of(month.when().atDay(1)).year()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(year -> {
                    double left = left(year.getValue().getFirst().when());
                    int count = year.getValue().size();
                    drawn.append(
                            String.format(Locale.ROOT, "<path d=\"M%.1f,%d v8\" fill=\"none\"/>", left + 0.5, BASE));
                    if (count >= NAMED_FROM) {
                        String part = count < 12 ? ", " + count + " of 12 months" : "";
                        drawn.append(text(left + 4, BASE + 18, "start", "FY " + year.getKey() + part));
                    }
                });
    }

    private double number(Month month) {
        return of.apply(month).value() instanceof Value.Observed seen ? seen.number() : 0;
    }

    private static String line(int y, String look) {
        return "<path d=\"M" + LEFT + "," + y + "H" + WIDTH + "\" fill=\"none\" stroke-opacity=\"0.6\"" + look + "/>";
    }

    private static String text(double x, double y, String anchor, String words) {
        return String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" stroke=\"none\">%s</text>",
                x,
                y,
                anchor,
                words);
    }
}
