package org.enforcementatlas.choropleth.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.enforcementatlas.choropleth.ClassifiedMap;
import org.enforcementatlas.choropleth.ClassifiedMap.ClassifiedArea;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Value;
import org.enforcementatlas.measure.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Two measures in sentences: how many areas have both and which do not, how strongly the two go together, how the areas that
 * are high in both stand in the third measure, and what can and cannot be concluded. Made anew from the figures each time.
 * A strength is named as J. Cohen does (1988): under 0.1 none to speak of, under 0.3 weak, under 0.5 moderate, else strong.
 */
public final class RelateSentence {

    private static final int MOST_NAMES = 8;

    private final Related related;
    private final String first;
    private final String second;

    private RelateSentence(Related related) {
        this.related = related;
        this.first = RelateWording.inSentence(Wording.title(related.x()));
        this.second = RelateWording.inSentence(Wording.title(related.y()));
    }

    /** What is shown and what it says, in sentences. */
    public static String of(Related related) {
        RelateSentence sentence = new RelateSentence(related);
        List<String> parts = new ArrayList<>();
        parts.add((related.synthetic() ? "SYNTHETIC practice figures: " : "") + RelateWording.title(related) + ", "
                + sentence.when() + ".");
        parts.add(sentence.who());
        parts.add(sentence.strength());
        parts.add(sentence.ends());
        parts.add(sentence.thirds());
        parts.add(caution(related));
        return String.join(" ", parts.stream().filter(part -> !part.isEmpty()).toList());
    }

    /** What such figures cannot show, whatever they are. */
    public static String caution(Related related) {
        String areas = related.x().areas().size() > 100 ? "counties" : "states";
        return "Association, not cause: figures of whole " + areas
                + " do not show that one brings the other about, nor what holds for people, agencies or courts in them.";
    }

    private String when() {
        String x = Wording.when(related.x());
        String y = Wording.when(related.y());
        return x.equals(y) ? x : x + " and " + y;
    }

    /** How many areas have both values, and by name which have not. */
    private String who() {
        List<Pair> without =
                related.pairs().stream().filter(pair -> !pair.isWhole()).toList();
        String both = Wording.count(related.association().n()) + " of "
                + Wording.count(related.pairs().size()) + " areas have both figures";
        return without.isEmpty()
                ? both + "."
                : both + "; without one or both: " + RelateWording.names(without, MOST_NAMES) + ".";
    }

    private String strength() {
        Association found = related.association();
        OptionalDouble rho = found.spearman();
        if (rho.isEmpty()) {
            return "No correlation can be computed: it takes three areas and figures that differ.";
        }
        String numbers = "Spearman ρ = " + RelateWording.correlation(rho) + ", Pearson r = "
                + RelateWording.correlation(found.pearson()) + ", n = " + Wording.count(found.n());
        String tend = "areas that are higher in " + first + " tend to be ";
        String direction = rho.getAsDouble() < 0 ? "lower" : "higher";
        return Math.abs(rho.getAsDouble()) < 0.1
                ? "By rank the two hardly go together (" + numbers + ")."
                : "By rank " + tend + direction + " in " + second + ": a " + strength(rho.getAsDouble())
                        + " association (" + numbers + ").";
    }

    /** A correlation's strength in a word. */
    static String strength(double correlation) {
        double size = Math.abs(correlation);
        return size < 0.1 ? "negligible" : size < 0.3 ? "weak" : size < 0.5 ? "moderate" : "strong";
    }

    /** The areas that are high in both. */
    private String ends() {
        List<Pair> high = related.in(new Cell(2, 2));
        List<Pair> low = related.in(new Cell(0, 0));
        return high.isEmpty() && low.isEmpty()
                ? ""
                : "In the highest third of both: " + listed(high) + "; in the lowest third of both: " + listed(low)
                        + ".";
    }

    private static String listed(List<Pair> pairs) {
        return pairs.isEmpty() ? "none" : RelateWording.names(pairs, MOST_NAMES);
    }

    /** On which side of zero the areas in the highest third of each measure lie, where the third measure has two sides. */
    private String thirds() {
        ClassifiedMap coloured = related.colour();
        if (related.association().n() == 0
                || coloured == null
                || coloured.table().areas().stream().noneMatch(area -> isBelow(area.value()))) {
            return "";
        }
        return Wording.title(coloured.table()) + " (" + coloured.table().unit() + "): "
                + sides(first, cell -> cell.column() == 2) + "; " + sides(second, cell -> cell.row() == 2) + ".";
    }

    private String sides(String measure, Predicate<Cell> wanted) {
        int above = 0;
        int below = 0;
        for (Pair pair : related.whole()) {
            if (pair.findCell().filter(wanted).isPresent()) {
                Value value = related.findColour(pair.id())
                        .map(ClassifiedArea::value)
                        .map(area -> area.value())
                        .orElse(null);
                above += value instanceof Value.Observed observed && observed.numerator() > 0 ? 1 : 0;
                below += isBelow(value) ? 1 : 0;
            }
        }
        return "of the areas in the highest third of " + measure + ", " + above + " above zero, " + below + " below";
    }

    private static boolean isBelow(@Nullable Value value) {
        return value instanceof Value.Observed observed && observed.numerator() < 0;
    }

    /** What each measure does not count, as the catalogue says it: for the reader who would conclude too much. */
    public static List<String> limits(Related related) {
        return related.tables().stream()
                .map(MeasureTable::measure)
                .distinct()
                .filter(measure -> !measure.meaning().doesNotCount().isEmpty())
                .map(measure -> measure.title() + ": " + measure.meaning().doesNotCount())
                .toList();
    }
}
