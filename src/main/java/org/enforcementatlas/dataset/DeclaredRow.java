package org.enforcementatlas.dataset;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.enforcementatlas.model.Absence;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.Figure;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.Period;
import org.enforcementatlas.notice.Severity;
import org.jspecify.annotations.Nullable;

/**
 * One row of a declared measure's file while it is judged.
 *
 * @param file the file
 * @param row the row
 * @param columns where its columns are
 * @param wanted what the measure wants
 * @param totals where totals and sums are kept
 */
record DeclaredRow(
        FigureFile file, FigureRow row, DeclaredColumns columns, DeclaredReader.Wanted wanted, TotalRows totals) {

    private static final Set<String> NOTES = Set.of("source", "note", "notes", "*", "†");

    /** Judges the row and ends it once. {@code whole} is the period of a file that names none in its columns. */
    void judge(@Nullable Period whole) {
        DeclaredPlace found = DeclaredPlace.of(this);
        if (found.isTotal()) {
            takeAll(found, whole, true);
            row.skip();
            return;
        }
        if (found.id() == null && found.bucket().isEmpty() && isNote()) {
            row.skipNote(columns.onePlace());
            return;
        }
        found.settle(this);
        GeoId place = found.id();
        if (place != null && !wanted.levels().contains(place.level())) {
            String level = wanted.levels().iterator().next().word();
            row.reject(
                    columns.onePlace(),
                    "other-level",
                    "The measure is declared by " + level + " only; this row is of a "
                            + place.level().word() + ".");
        }
        if (row.counts()) {
            takeAll(found, whole, false);
        }
        if (row.counts()) {
            row.figures().forEach(totals::add);
        }
        row.finish();
    }

    private void takeAll(DeclaredPlace place, @Nullable Period whole, boolean total) {
        if (columns.isWide()) {
            columns.wide().forEach((column, period) -> takeAt(place, period, column, total));
            return;
        }
        Optional<Period> told = whole == null ? when() : Optional.of(whole);
        if (told.isPresent()) {
            takeAt(place, told.get(), columns.value(), total);
        } else if (!total) {
            row.reject(
                    columns.when(),
                    "malformed-period",
                    "This is no day, month, year or fiscal year: \"" + row.text(columns.when())
                            + "\"; write 2025-05-28, 2025-05, 2025 or FY2025.");
        }
    }

    private Optional<Period> when() {
        String printed = row.text(columns.when());
        if (columns.when().equals("period_start") && file.columns().has("period_end")) {
            return span(printed, row.text("period_end"));
        }
        if (columns.when().equals("fiscal_year")) {
            return PeriodText.findFiscal(printed);
        }
        return wanted.stock() ? TimeText.find(printed) : TimeText.findMonthFirst(printed);
    }

    private static Optional<Period> span(String first, String last) {
        Optional<LocalDate> start = TimeText.findDay(first);
        return TimeText.findDay(last)
                .filter(end -> start.isPresent() && !end.isBefore(start.get()))
                .map(end -> new Period(start.orElseThrow(), end));
    }

    private void takeAt(DeclaredPlace place, Period told, String column, boolean total) {
        LocalDate asOf = file.context().asOf();
        if (told.start().isAfter(asOf)) {
            if (!total) {
                row.reject(
                        column,
                        "period-after-as-of",
                        "The period from " + told.start() + " begins after the date of the figures, " + asOf + ".");
            }
            return;
        }
        LocalDate end = told.end().isAfter(asOf) ? asOf : told.end();
        Period period = wanted.stock() ? Period.on(end) : new Period(told.start(), end);
        if (total) {
            GeoId scope = place.id() == null ? GeoId.US : place.id();
            if (CountText.of(row.text(column)) instanceof CountText.Counted counted) {
                totals.print(row.number(), column, scope, period, counted.count());
            }
            return;
        }
        tellTaken(told, period);
        take(place, period, column);
    }

    /** Says once of each period that it was cut at the as-of day, or that a stock was put on its last day. */
    private void tellTaken(Period told, Period period) {
        if (told.equals(period) || !file.isNewNotice("taken " + told)) {
            return;
        }
        boolean cut = told.end().isAfter(period.end());
        String what = wanted.stock()
                ? "A stock is counted on a day: the figures of " + told.start() + " to " + told.end()
                        + " are taken as of " + period.end() + "."
                : "The period " + told.start() + " to " + told.end() + " was not over: its figures are taken to end on "
                        + period.end() + ".";
        file.note(cut ? "period-in-progress" : "stock-day-taken", cut ? Severity.WARNING : Severity.INFO, what, "");
    }

    private void take(DeclaredPlace place, Period period, String column) {
        String flag = columns.flag().isEmpty()
                ? ""
                : row.text(columns.flag()).toLowerCase(Locale.ROOT).replace(' ', '_');
        if (flag.isEmpty()) {
            row.take(place.id(), place.bucket(), DeclaredReader.SERIES, period, column);
            row.takeMargin(columns.margin());
            return;
        }
        Optional<Absence> absence = Arrays.stream(Absence.values())
                .filter(reason -> reason.word().equals(flag))
                .findFirst();
        if (absence.isEmpty() || CountText.of(row.text(column)) instanceof CountText.Counted) {
            row.reject(
                    columns.flag(),
                    "malformed-flag",
                    "A flag is no_data, suppressed or not_applicable and stands where there is no count; this is \""
                            + row.text(columns.flag()) + "\" beside \"" + row.text(column) + "\".");
        } else {
            row.take(new Figure(
                    row.number(),
                    place.id(),
                    place.bucket(),
                    DeclaredReader.SERIES,
                    period,
                    null,
                    absence.get(),
                    false,
                    null));
        }
    }

    /** A line of text below the table: a long or marked text with nothing beside it. */
    private boolean isNote() {
        String text = row.text(columns.onePlace());
        String word = text.toLowerCase(Locale.ROOT).split("[:\\s]", 2)[0];
        boolean marked = NOTES.contains(word) || text.startsWith("*") || text.startsWith("†") || text.length() > 40;
        return marked && row.isAlone(columns.onePlace());
    }

    /** Whether a level is wanted. */
    boolean wants(AreaLevel level) {
        return wanted.levels().contains(level);
    }
}
