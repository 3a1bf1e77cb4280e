package org.enforcementatlas.measure;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.Jurisdiction;
import org.enforcementatlas.model.Jurisdictions;
import org.jspecify.annotations.Nullable;

/**
 * The wording of one table's numbers. What is the same for all of its areas is worked out once, so that thousands of sentences
 * cost no more than their digits. Never changes; safe to share between threads.
 */
public final class TableWording {

    /** States' names by their two-digit codes, as they follow a county's name. */
    private static final String[] AFTER_COUNTY = afterCounty();

    private final MeasureTable table;
    private final UnaryOperator<String> escape;
    private final int decimals;
    private final boolean percent;
    private final boolean difference;
    private final String unit;
    private final String counted;
    private final String residents;
    private final String rank;
    private final String rankOf;
    private final String when;
    private final String synthetic;
    private final @Nullable ChangeWording change;

    /** The wording of a table. */
    public TableWording(MeasureTable table) {
        this(table, words -> words);
    }

    /**
     * The wording of a table for a language with marks of its own.
     *
     * @param escape what words need there; digits, commas, points and signs are taken to need nothing
     */
    public TableWording(MeasureTable table, UnaryOperator<String> escape) {
        this.table = table;
        boolean rate = isRate(table);
        Change made = table.change();
        boolean average = isAverage(table);
        String month = average ? " a month" : "";
        String ofMeasure = " " + plainUnit(table);
        this.escape = escape;
        this.difference = isDifference(table);
        this.percent = isPercent(table);
        this.decimals = decimals(table);
        this.unit = escape.apply(rate ? month + " per 100,000 " + table.below() : percent ? "" : ofMeasure + month);
        this.change = made == null ? null : new ChangeWording(made, escape);
        this.counted = escape.apply(rate || average ? ofMeasure + " of " : " of ");
        this.residents = escape.apply(below(table, rate, average));
        this.rank = escape.apply("; rank ");
        this.rankOf = escape.apply(" of " + table.rankOf());
        this.when = escape.apply("; " + Wording.when(table));
        this.synthetic = escape.apply(table.provenance().synthetic() ? "; " + Wording.SYNTHETIC : "");
    }

    /** What a denominator counts; of a share its unit says so. */
    private static String below(MeasureTable table, boolean rate, boolean average) {
        if (rate) {
            return " " + table.below() + (average ? " × months" : "");
        }
        return average ? " months" : "";
    }

    /** The measure's unit; the change of a share is in percentage points. */
    private static String plainUnit(MeasureTable table) {
        boolean points = table.change() != null && table.measure().kind() == MeasureKind.SHARE;
        return points ? "percentage points" : table.measure().unit();
    }

    private static int decimals(MeasureTable table) {
        if (isPercent(table) || table.measure().kind() == MeasureKind.SHARE) {
            return 1;
        }
        return isRate(table) || isAverage(table) ? rateDecimals(table) : 0;
    }

    /** How many decimals numbers of the table have, everywhere. */
    public int decimals() {
        return decimals;
    }

    /** A value as it is shown everywhere. */
    public String number(Value.Observed value) {
        StringBuilder text = new StringBuilder(16);
        appendNumber(text, value);
        return text.toString();
    }

    /** A value with the same digits, but plain: a point, an ASCII minus and nothing else. */
    public String plain(Value.Observed value) {
        return PrintedNumber.of(value, decimals).toPlain();
    }

    /** The number that is shown, which is the one that is classed. */
    public double printed(Value.Observed value) {
        return PrintedNumber.of(value, decimals).toDouble();
    }

    /** An area's value as shown, or the name of its absence. */
    public String value(AreaValue area) {
        return switch (area.value()) {
            case Value.Observed observed -> number(observed);
            case Value.Absent absent -> absence(area.id(), absent);
        };
    }

    /** The name of an absence; on a table of change, why there is no percentage. */
    private String absence(GeoId area, Value.Absent absent) {
        String words = change == null ? "" : change.note(area);
        return words.isEmpty() ? Wording.absence(absent.reason()) : words;
    }

    /** All that is known of one area in one line: what tooltip, title element and reading aloud say. */
    public String sentence(AreaValue area) {
        StringBuilder text = new StringBuilder(128);
        appendSentence(text, area);
        return text.toString();
    }

    /** Writes the sentence of an area. */
    public void appendSentence(StringBuilder text, AreaValue area) {
        text.append(escape.apply(area.area().name()))
                .append(escape.apply(after(area.id())))
                .append(": ");
        switch (area.value()) {
            case Value.Observed observed -> appendObserved(text, observed, area.margin());
            case Value.Absent absent -> appendAbsent(text, area, absent);
        }
        if (change != null) {
            change.append(text, area);
        }
        if (area.rank().isPresent()) {
            text.append(rank).append(area.rank().getAsInt()).append(rankOf);
        }
        text.append(when);
        if (area.unstable()) {
            text.append(escape.apply("; " + Wording.unstable(area)));
        }
        text.append(synthetic);
        if (area.corrected() > 0) {
            text.append(escape.apply("; " + Wording.corrected(area.corrected())));
        }
    }

    private void appendAbsent(StringBuilder text, AreaValue area, Value.Absent absent) {
        text.append(escape.apply(absence(area.id(), absent)));
        String reason = Wording.reason(table, area);
        if (!reason.isEmpty()) {
            text.append(escape.apply(", " + reason));
        }
    }

    /** What follows a place's name: a county's state, since many share a name. */
    static String after(GeoId id) {
        if (id.level() != AreaLevel.COUNTY) {
            return "";
        }
        return AFTER_COUNTY[Integer.parseInt(id.code(), 0, 2, 10)];
    }

    /** Whether numbers are per resident; a change in percent is not. */
    static boolean isRate(MeasureTable table) {
        return isPerResidents(table) && !isPercent(table);
    }

    /** Whether numbers are divided by months; a change in percent is not. */
    static boolean isAverage(MeasureTable table) {
        return table.query().span().isAverage() && !isPercent(table);
    }

    static boolean isPerResidents(MeasureTable table) {
        return table.measure().kind() != MeasureKind.SHARE
                && table.query().findPer().orElse(table.measure().defaultPer()) == Per.RESIDENTS;
    }

    static boolean isPercent(MeasureTable table) {
        Change change = table.change();
        return change == null
                ? table.measure().kind() == MeasureKind.SHARE && !isDifference(table)
                : change.kind() == Change.Kind.PERCENT;
    }

    static boolean isDifference(MeasureTable table) {
        return table.change() != null || table.measure().dataset().equals(DatasetId.VOTES);
    }

    private void appendObserved(StringBuilder text, Value.Observed value, @Nullable Margin margin) {
        appendNumber(text, value);
        text.append(unit);
        if (!value.isCount() && change == null) {
            text.append("; ");
            new PrintedNumber(value.numerator(), 0).appendTo(text);
            text.append(counted);
            PrintedNumber.appendGrouped(text, value.denominator());
            if (margin != null && margin.estimate() == value.denominator()) {
                text.append(" ± ");
                PrintedNumber.appendGrouped(text, margin.error());
            }
            text.append(residents);
        }
    }

    private void appendNumber(StringBuilder text, Value.Observed value) {
        PrintedNumber number = PrintedNumber.of(value, decimals);
        if (difference && number.steps() > 0) {
            text.append('+');
        }
        number.appendTo(text);
        if (percent) {
            text.append('%');
        }
    }

    private static int rateDecimals(MeasureTable table) {
        for (AreaValue area : table.areas()) {
            if (area.value() instanceof Value.Observed observed && Math.abs(observed.number()) >= 10) {
                return 1;
            }
        }
        return 2;
    }

    private static String[] afterCounty() {
        String[] names = new String[100];
        for (int code = 0; code < names.length; code++) {
            String digits = String.valueOf(100 + code).substring(1);
            Optional<Jurisdiction> state = Jurisdictions.find(new GeoId(digits));
            names[code] = ", " + state.map(Jurisdiction::name).orElse(digits);
        }
        return names;
    }
}
