package org.enforcementatlas.choropleth;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.enforcementatlas.measure.AreaValue;
import org.enforcementatlas.measure.MeasureKind;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Per;
import org.enforcementatlas.measure.TableWording;
import org.enforcementatlas.measure.Value;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.model.Absence;

/**
 * Puts every area of a table into its class or its look. Values are classed as they are printed, so that two areas that show
 * the same number never differ in colour.
 */
public final class Classifier {

    private final MeasureTable table;
    private final TableWording wording;
    private final MapOptions options;
    private final MapLayout layout;
    private final boolean diverging;
    private final ClassBreaks breaks;

    private Classifier(MeasureTable table, MapOptions options) {
        this.table = table;
        this.wording = new TableWording(table);
        this.options = options;
        this.layout = layout(table, options);
        this.diverging = table.areas().stream()
                .anyMatch(area -> area.value() instanceof Value.Observed observed && observed.numerator() < 0);
        double[] values = table.areas().stream()
                .filter(area -> look(area) == AreaLook.CLASS)
                .mapToDouble(this::printed)
                .toArray();
        this.breaks = ClassBreaks.cut(values, options, Math.pow(10, -wording.decimals()));
    }

    /**
     * Classifies a table.
     *
     * @throws IllegalArgumentException if there is no palette of the name, or custom breaks do not ascend
     */
    public static ClassifiedMap classify(MeasureTable table, MapOptions options) {
        return new Classifier(table, options).classify();
    }

    private ClassifiedMap classify() {
        boolean symbols = layout == MapLayout.SYMBOLS;
        SymbolScale scale = SymbolScale.of(table);
        List<ClassifiedMap.ClassifiedArea> areas = new ArrayList<>(table.areas().size());
        Map<AreaLook, Integer> looks = new EnumMap<>(AreaLook.class);
        int[] counts = new int[breaks.size()];
        for (AreaValue area : table.areas()) {
            AreaLook look = look(area);
            looks.merge(look, 1, Integer::sum);
            int index = look == AreaLook.CLASS && !symbols ? breaks.classOf(printed(area)) : -1;
            if (index >= 0) {
                counts[index]++;
            }
            double radius = look == AreaLook.CLASS && symbols ? scale.radius(printed(area)) : 0;
            areas.add(new ClassifiedMap.ClassifiedArea(area, look, index, radius));
        }
        Legend legend = symbols
                ? new Legend("Circles sized by area", List.of(), lookKeys(looks, true), scale.keys(table))
                : new Legend(methodTitle(), classKeys(counts), lookKeys(looks, false), List.of());
        boolean raw = !symbols && isCount(table);
        return new ClassifiedMap(table, options, layout, legend, List.copyOf(areas), raw);
    }

    private static MapLayout layout(MeasureTable table, MapOptions options) {
        MapLayout honest = isCount(table) ? MapLayout.SYMBOLS : MapLayout.GEOGRAPHIC;
        MapLayout asked = options.layout();
        return asked == null || !isCount(table) ? honest : asked;
    }

    private static boolean isCount(MeasureTable table) {
        return table.measure().kind() != MeasureKind.SHARE
                && table.query().findPer().orElse(table.measure().defaultPer()) == Per.COUNT;
    }

    private AreaLook look(AreaValue area) {
        return switch (area.value()) {
            case Value.Observed observed -> observed.isZero() && !diverging ? AreaLook.ZERO : AreaLook.CLASS;
            case Value.Absent absent ->
                absent.reason() == Absence.NO_DATA
                        ? AreaLook.NO_DATA
                        : absent.reason() == Absence.SUPPRESSED ? AreaLook.SUPPRESSED : AreaLook.NOT_APPLICABLE;
        };
    }

    private double printed(AreaValue area) {
        return area.value() instanceof Value.Observed observed ? wording.printed(observed) : 0;
    }

    private String methodTitle() {
        return breaks.nominal()
                ? options.method().title() + "; a value on a break belongs to the class below"
                : options.method().title();
    }

    private List<Legend.ClassKey> classKeys(int... counts) {
        String name = options.palette();
        boolean fits = name != null && Palettes.isDiverging(name) == diverging;
        if (name != null) {
            Palettes.colors(name, 3);
        }
        String usual = diverging ? Palettes.DIVERGING : Palettes.SEQUENTIAL;
        List<String> colors = breaks.size() == 0
                ? List.of()
                : Palettes.colors(fits ? String.valueOf(name) : usual, Math.min(7, breaks.size()));
        List<Legend.ClassKey> keys = new ArrayList<>();
        for (int i = 0; i < breaks.size(); i++) {
            String color = colors.get(Math.min(i, colors.size() - 1));
            keys.add(new Legend.ClassKey(breaks.lower(i), breaks.upper(i), label(i), color, counts[i]));
        }
        return keys;
    }

    private String label(int index) {
        String lower = Wording.number(table, breaks.lower(index));
        String upper = Wording.number(table, breaks.upper(index));
        return lower.equals(upper) ? lower : lower + " – " + upper;
    }

    /** The looks in use; no data is always told, even where nothing is missing. */
    private static List<Legend.LookKey> lookKeys(Map<AreaLook, Integer> looks, boolean symbols) {
        List<Legend.LookKey> keys = new ArrayList<>();
        for (AreaLook look : AreaLook.values()) {
            int count = looks.getOrDefault(look, 0);
            boolean told = look == AreaLook.CLASS ? symbols : look == AreaLook.NO_DATA || count > 0;
            if (told) {
                keys.add(new Legend.LookKey(look, label(look), count));
            }
        }
        return keys;
    }

    private static String label(AreaLook look) {
        return switch (look) {
            case CLASS -> "circle";
            case ZERO -> "0";
            case NO_DATA -> "no data";
            case SUPPRESSED -> "suppressed";
            case NOT_APPLICABLE -> "not applicable";
        };
    }
}
