package org.enforcementatlas.choropleth.relate;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.enforcementatlas.choropleth.ClassifiedMap;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.TableWording;
import org.enforcementatlas.measure.Wording;

/** The wording of two measures at once: titles, dates, and what each area says of itself. */
public final class RelateWording {

    private static final char MINUS = '\u2212';

    private final Related related;
    private final UnaryOperator<String> escape;
    private final TableWording x;
    private final TableWording y;
    private final String xTitle;
    private final String yTitle;
    private final String end;

    /** The wording of an answer. */
    public RelateWording(Related related) {
        this(related, words -> words);
    }

    /**
     * The wording of an answer for a language with marks of its own.
     *
     * @param escape what words need there
     */
    public RelateWording(Related related, UnaryOperator<String> escape) {
        this.related = related;
        this.escape = escape;
        this.x = new TableWording(related.x());
        this.y = new TableWording(related.y());
        this.xTitle = escape.apply(Wording.title(related.x()));
        this.yTitle = escape.apply(Wording.title(related.y()));
        String first = Wording.when(related.x());
        String second = Wording.when(related.y());
        this.end = escape.apply("; " + first + (first.equals(second) ? "" : " and " + second)
                + (related.synthetic() ? "; SYNTHETIC" : ""));
    }

    /** What is shown: "287(g) agreements per 100,000 residents and pending immigration-court cases per 100,000 residents". */
    public static String title(Related related) {
        String first = Wording.title(related.x());
        String second = inSentence(Wording.title(related.y()));
        String rate = " per 100,000 " + related.x().below();
        return first.endsWith(rate) && second.endsWith(rate)
                ? first.substring(0, first.length() - rate.length()) + " and " + second
                : first + " and " + second;
    }

    /** Level and dates: what stands under the title. */
    public static String subtitle(Related related) {
        String by = related.x().areas().size() > 100 ? "By county or equivalent" : "By state";
        return by + "; " + when(related.x()) + "; " + when(related.y()) + "; association, not cause";
    }

    private static String when(MeasureTable table) {
        return inSentence(table.measure().title()) + " " + Wording.when(table);
    }

    /** How far the dates of the two measures are apart; empty where they are of one day or one span. */
    public static String dates(Related related) {
        MeasureTable x = related.x();
        MeasureTable y = related.y();
        if (x.period().equals(y.period())) {
            return "";
        }
        long days = Math.abs(ChronoUnit.DAYS.between(x.asOf(), y.asOf()));
        String apart = x.period().isDay() && y.period().isDay()
                ? Wording.count(days) + (days == 1 ? " day" : " days") + " apart"
                : "not the same span of time";
        String chosen = related.datesChosen()
                ? " They are the nearest to each other that there are; other dates can be chosen."
                : "";
        return "Dates differ: " + when(x) + ", " + when(y) + " (" + apart + ")." + chosen;
    }

    /** All that is known of one area in one line. */
    public String sentence(Pair pair) {
        StringBuilder text = new StringBuilder(200);
        append(text, pair);
        return text.toString();
    }

    /** Writes what an area says. */
    public void append(StringBuilder text, Pair pair) {
        text.append(escape.apply(Wording.placeName(pair.x()))).append(": ");
        text.append(xTitle).append(' ').append(escape.apply(x.value(pair.x())));
        Cell cell = pair.cell();
        text.append(cell == null ? "" : " (" + cell.columnWord() + ")").append("; ");
        text.append(yTitle).append(' ').append(escape.apply(y.value(pair.y())));
        text.append(cell == null ? "" : " (" + cell.rowWord() + ")");
        related.findColour(pair.id()).ifPresent(area -> appendColour(text, area));
        text.append(pair.unstable() ? escape.apply("; " + pair.unstableWords()) : "")
                .append(end);
    }

    private void appendColour(StringBuilder text, ClassifiedMap.ClassifiedArea area) {
        ClassifiedMap coloured = Objects.requireNonNull(related.colour());
        text.append("; ")
                .append(escape.apply(Wording.title(coloured.table())))
                .append(' ')
                .append(escape.apply(Wording.value(coloured.table(), area.value())));
    }

    /** A correlation with two decimals and its sign: "+0.31"; "none" where there is none to compute. */
    public static String correlation(OptionalDouble value) {
        if (value.isEmpty()) {
            return "none";
        }
        String digits = String.format(Locale.ROOT, "%.2f", Math.abs(value.getAsDouble()));
        boolean zero = digits.equals("0.00");
        return (zero ? "" : value.getAsDouble() < 0 ? MINUS : "+") + digits;
    }

    /** The names of areas, at most so many. */
    public static String names(List<Pair> pairs, int most) {
        String names = pairs.stream()
                .limit(most)
                .map(pair -> Wording.placeName(pair.x()))
                .collect(Collectors.joining(", "));
        return pairs.size() > most ? names + " and " + Wording.count(pairs.size() - most) + " more" : names;
    }

    /** A title within a sentence begins small, unless it begins with a name in capitals or a digit. */
    static String inSentence(String title) {
        boolean name = title.length() < 2 || !Character.isLowerCase(title.charAt(1));
        return name ? title : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }
}
