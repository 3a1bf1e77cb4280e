package org.enforcementatlas.dataset;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.Figure;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.Period;
import org.enforcementatlas.notice.Notice;
import org.enforcementatlas.notice.Severity;

/**
 * Published totals of removal orders. An import is compared with every total whose period its own periods cover exactly and
 * whose places it holds; a total that is not wholly covered says nothing.
 */
public final class ControlTotals {

    private final List<ControlTotal> totals;

    private ControlTotals(List<ControlTotal> totals) {
        this.totals = totals;
    }

    /**
     * Reads the bundled totals.
     *
     * @throws UncheckedIOException if the table is missing, which is a fault of the build
     */
    public static ControlTotals load() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                BundledManifests.open("removal-orders/control-totals.csv"), StandardCharsets.UTF_8))) {
            return new ControlTotals(
                    lines.lines().skip(1).map(ControlTotals::parse).toList());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** One notice for each total that the figures cover wholly: the difference and the ratio. */
    public List<Notice> compare(List<Figure> figures) {
        List<Notice> notices = new ArrayList<>();
        for (ControlTotal total : totals) {
            List<Figure> within = figures.stream()
                    .filter(figure -> isWithin(figure, total))
                    .filter(figure -> figure.series().equals("orders"))
                    .toList();
            List<Figure> chosen =
                    within.stream().filter(figure -> covers(total, figure)).toList();
            if (isWhole(total, chosen)) {
                notices.add(compare(total, chosen, within));
            }
        }
        return notices;
    }

    private static boolean isWithin(Figure figure, ControlTotal total) {
        return !figure.period().start().isBefore(total.period().start())
                && !figure.period().end().isAfter(total.period().end());
    }

    private static boolean covers(ControlTotal total, Figure figure) {
        GeoId place = figure.place();
        return total.places().contains(GeoId.US)
                ? isNational(figure)
                : place != null && total.places().contains(place);
    }

    /** Whether the figures' periods follow each other from the first day to the last and every named place has them all. */
    private static boolean isWhole(ControlTotal total, List<Figure> chosen) {
        List<Period> periods =
                chosen.stream().map(Figure::period).distinct().sorted().toList();
        LocalDate next = total.period().start();
        for (Period period : periods) {
            if (!period.start().equals(next)) {
                return false;
            }
            next = period.end().plusDays(1);
        }
        boolean tiled = !periods.isEmpty() && next.equals(total.period().end().plusDays(1));
        return tiled
                && (total.places().contains(GeoId.US)
                        || chosen.size() == periods.size() * total.places().size());
    }

    private static Notice compare(ControlTotal total, List<Figure> chosen, List<Figure> within) {
        double imported = total.kind() == ControlTotal.Kind.SHARE
                ? (double) sum(chosen)
                        / sum(within.stream().filter(ControlTotals::isNational).toList())
                : sum(chosen);
        if (Double.isNaN(imported)) {
            return new Notice(
                    0,
                    "",
                    "",
                    "control-total",
                    Severity.WARNING,
                    "Removal orders, " + total.title()
                            + ": a share is published, but there is nothing imported to take it of.",
                    "Check outcome scope, stage, geography basis and period before publishing.");
        }
        boolean agrees = total.agreesWith(imported);
        long uncounted =
                chosen.stream().filter(figure -> figure.count() == null).count();
        return new Notice(
                0,
                "",
                "",
                "control-total",
                agrees ? Severity.INFO : Severity.WARNING,
                sentence(total, imported) + (uncounted == 0 ? "." : "; " + uncounted + " cells have no count."),
                agrees ? "" : "Check outcome scope, stage, geography basis and period before publishing.");
    }

    private static String sentence(ControlTotal total, double imported) {
        boolean share = total.kind() == ControlTotal.Kind.SHARE;
        String number = share ? "%.3f" : "%,.0f";
        String format = "Removal orders, %s, %s to %s: " + number + " imported, " + number + " published (%s; %s);"
                + " difference " + (share ? "%+.3f" : "%+,.0f") + ", ratio %.3f";
        return String.format(
                Locale.ROOT,
                format,
                total.title(),
                total.period().start(),
                total.period().end(),
                imported,
                total.value(),
                total.kind().word(),
                total.source(),
                imported - total.value(),
                imported / total.value());
    }

    /** Whether a figure is part of the nation's sum: a state's or a bucket's, not a county's. */
    private static boolean isNational(Figure figure) {
        GeoId place = figure.place();
        return place == null || place.level() == AreaLevel.STATE;
    }

    private static long sum(List<Figure> figures) {
        return figures.stream()
                .mapToLong(figure -> figure.findCount().orElse(0))
                .sum();
    }

    private static ControlTotal parse(String line) {
        String[] cells = line.split(",", 8);
        return new ControlTotal(
                cells[0],
                Arrays.stream(cells[1].split(";", -1)).map(GeoId::new).toList(),
                new Period(LocalDate.parse(cells[2]), LocalDate.parse(cells[3])),
                Double.parseDouble(cells[4]),
                ControlTotal.Kind.ofWord(cells[5]),
                Double.parseDouble(cells[6]),
                cells[7]);
    }
}
