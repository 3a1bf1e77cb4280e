package org.enforcementatlas.choropleth.relate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.enforcementatlas.choropleth.ClassBreaks;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.TableWording;
import org.enforcementatlas.measure.Value;
import org.enforcementatlas.measure.Wording;

/**
 * Low, middle and high of one measure: thirds of the areas that have both values. Equal values are never in two classes, so
 * thirds need not be equal, and where there are fewer than three different values there are fewer classes. Values are classed
 * as they are printed; zero is a value like any other.
 */
public final class Terciles {

    /** The least and the greatest value of a class. */
    private record Range(double least, double greatest) {}

    private final MeasureTable table;
    private final TableWording wording;
    private final ClassBreaks breaks;

    private Terciles(MeasureTable table, TableWording wording, ClassBreaks breaks) {
        this.table = table;
        this.wording = wording;
        this.breaks = breaks;
    }

    /**
     * The thirds of these values.
     *
     * @param table in whose unit they are printed
     * @param values those that are classed, of the table
     */
    static Terciles of(MeasureTable table, List<Value.Observed> values) {
        TableWording wording = new TableWording(table);
        double[] printed = values.stream().mapToDouble(wording::printed).toArray();
        return new Terciles(table, wording, ClassBreaks.terciles(printed));
    }

    /** The class of a value: 0 low, 1 middle, 2 high. Of two classes there is no middle, of one only the middle. */
    int classOf(Value.Observed value) {
        return place(breaks.classOf(wording.printed(value)));
    }

    /** The printed values of a class, "0.12 – 0.85"; empty for a class that no value is in. */
    public String label(int classIndex) {
        return list().get(classIndex);
    }

    /** The values halfway between neighbouring classes; none of one class, two of three. */
    List<Double> bounds() {
        List<Double> bounds = new ArrayList<>();
        for (int i = 1; i < breaks.size(); i++) {
            bounds.add((breaks.upper(i - 1) + breaks.lower(i)) / 2);
        }
        return bounds;
    }

    /** What is printed of all three, in order. */
    private List<String> list() {
        List<String> labels = new ArrayList<>(Arrays.asList("", "", ""));
        for (int i = 0; i < breaks.size(); i++) {
            Range range = new Range(breaks.lower(i), breaks.upper(i));
            labels.set(place(i), label(range));
        }
        return labels;
    }

    private String label(Range range) {
        String least = Wording.number(table, range.least());
        String greatest = Wording.number(table, range.greatest());
        return least.equals(greatest) ? least : least + " – " + greatest;
    }

    private int place(int index) {
        return switch (breaks.size()) {
            case 1 -> 1;
            case 2 -> 2 * index;
            default -> index;
        };
    }
}
