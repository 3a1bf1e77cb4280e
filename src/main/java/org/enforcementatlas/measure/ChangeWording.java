package org.enforcementatlas.measure;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;
import org.enforcementatlas.model.GeoId;

/** The words of a table of change: both dates in its title, both values with each area, and why there is no percentage. */
final class ChangeWording {

    private final Change change;
    private final TableWording before;
    private final TableWording after;
    private final String beforeDate;
    private final String afterDate;
    private final UnaryOperator<String> escape;

    ChangeWording(Change change, UnaryOperator<String> escape) {
        this.change = change;
        this.escape = escape;
        this.before = new TableWording(change.before(), escape);
        this.after = new TableWording(change.after(), escape);
        this.beforeDate = escape.apply("; " + moment(change.before()) + ": ");
        this.afterDate = escape.apply("; " + moment(change.after()) + ": ");
    }

    /** "Change in 287(g) agreements, 28 May 2025 to 18 May 2026". */
    static String title(Change change, String ofMeasure) {
        boolean name = ofMeasure.length() > 1 && Character.isUpperCase(ofMeasure.charAt(1));
        String words = name ? ofMeasure : ofMeasure.substring(0, 1).toLowerCase(Locale.ROOT) + ofMeasure.substring(1);
        return (change.kind() == Change.Kind.PERCENT ? "Percent change in " : "Change in ") + words + ", "
                + dates(change);
    }

    /** "28 May 2025 to 18 May 2026"; of a flow, both periods. */
    static String dates(Change change) {
        return moment(change.before()) + " to " + moment(change.after()) + lengths(change);
    }

    /** What both periods are, where that is more than their dates: "(October–May, 8 of 12 months each)". */
    private static String lengths(Change change) {
        MeasureTable after = change.after();
        if (after.query().span().isAverage()) {
            return " (monthly averages of " + change.before().period().months() + " and "
                    + after.period().months() + " months)";
        }
        boolean part = PeriodWords.isPart(after.period()) && !after.period().isMonth();
        return part ? " (" + PeriodWords.monthsOf(after.period()) + " each)" : "";
    }

    /** The day of a stock, the span of a flow. */
    static String moment(MeasureTable table) {
        String end = Wording.day(table.period().end());
        boolean signed = table.query().clock() == ListClock.SIGNED
                && table.measure().dataset().holdsAgreements();
        return (table.period().isDay() ? end : Wording.day(table.period().start()) + " – " + end)
                + (table.provisional() ? ", provisional" : "")
                + (signed ? " (signed)" : "");
    }

    /** Where the earlier figures came from; nothing for a table that is not of change. */
    static String base(MeasureTable table) {
        Change change = table.change();
        if (change == null
                || change.before()
                        .provenance()
                        .snapshot()
                        .equals(change.after().provenance().snapshot())) {
            return "";
        }
        Provenance from = change.before().provenance();
        String below = from.denominatorSource();
        return ", compared with file " + from.fileName() + ", data as of " + Wording.day(from.asOf()) + ", snapshot "
                + from.snapshot()
                + (below == null || below.equals(change.after().provenance().denominatorSource())
                        ? ""
                        : " (denominator: " + below + ")");
    }

    /** Whether an area has no percentage, though it has both values: it is told apart from what is missing. */
    static boolean isTold(MeasureTable table, AreaValue area) {
        return table.change() != null && table.change().find(area.id()).isPresent();
    }

    /** How many areas are new, went to zero, or have no percentage; nothing where there are none. */
    static Optional<String> notes(MeasureTable table) {
        if (table.change() == null) {
            return Optional.empty();
        }
        Map<Change.Note, Integer> counts = table.change().countNotes();
        StringJoiner words = new StringJoiner("; ", "", ".").setEmptyValue("");
        for (Change.Note note : Change.Note.values()) {
            int count = counts.getOrDefault(note, 0);
            if (note != Change.Note.NONE && count > 0) {
                String what = note == Change.Note.NEW ? "new, from zero" : note.words();
                words.add(what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1) + ": "
                        + Wording.count(count));
            }
        }
        return Optional.of(words.toString()).filter(text -> !text.isEmpty());
    }

    /** The note of an area in words, escaped nowhere; empty where there is none. */
    String note(GeoId area) {
        return change.note(area).words();
    }

    /** Writes both values of an area, and its note where the value itself does not tell it. */
    void append(StringBuilder text, AreaValue area) {
        change.find(area.id()).ifPresent(step -> {
            text.append(beforeDate).append(escape.apply(before.value(step.before())));
            text.append(afterDate).append(escape.apply(after.value(step.after())));
            if (step.note() != Change.Note.NONE && area.value() instanceof Value.Observed) {
                text.append(escape.apply("; " + step.note().words()));
            }
        });
    }
}
