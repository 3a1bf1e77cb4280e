package org.enforcementatlas.choropleth;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Colours for classes, lowest first: ColorBrewer's schemes that colour-blind readers can tell apart (C. A. Brewer and M.
 * Harrower, 2003; Apache licence 2.0). No scheme pairs red with green, and none sets the colours of parties side by side.
 * Three diverging classes are the ends and the middle of five, and a single class is the fourth of five: so the lowest class is
 * never as dark, without its colour, as the hatch for no data.
 */
public final class Palettes {

    /** For values that ascend from zero. */
    public static final String SEQUENTIAL = "ylgnbu";
    /** For values on both sides of zero. */
    public static final String DIVERGING = "puor";

    /** One scheme: its colours for 3, 4, 5, 6 and 7 classes. */
    private record Scheme(boolean diverging, List<List<String>> byClasses) {}

    private static final String TABLE = """
            ylgnbu sequential
              edf8b1 7fcdbb 2c7fb8
              ffffcc a1dab4 41b6c4 225ea8
              ffffcc a1dab4 41b6c4 2c7fb8 253494
              ffffcc c7e9b4 7fcdbb 41b6c4 2c7fb8 253494
              ffffcc c7e9b4 7fcdbb 41b6c4 1d91c0 225ea8 0c2c84
            blues sequential
              deebf7 9ecae1 3182bd
              eff3ff bdd7e7 6baed6 2171b5
              eff3ff bdd7e7 6baed6 3182bd 08519c
              eff3ff c6dbef 9ecae1 6baed6 3182bd 08519c
              eff3ff c6dbef 9ecae1 6baed6 4292c6 2171b5 084594
            purples sequential
              efedf5 bcbddc 756bb1
              f2f0f7 cbc9e2 9e9ac8 6a51a3
              f2f0f7 cbc9e2 9e9ac8 756bb1 54278f
              f2f0f7 dadaeb bcbddc 9e9ac8 756bb1 54278f
              f2f0f7 dadaeb bcbddc 9e9ac8 807dba 6a51a3 4a1486
            oranges sequential
              fee6ce fdae6b e6550d
              feedde fdbe85 fd8d3c d94701
              feedde fdbe85 fd8d3c e6550d a63603
              feedde fdd0a2 fdae6b fd8d3c e6550d a63603
              feedde fdd0a2 fdae6b fd8d3c f16913 d94801 8c2d04
            greys sequential
              f0f0f0 bdbdbd 636363
              f7f7f7 cccccc 969696 525252
              f7f7f7 cccccc 969696 636363 252525
              f7f7f7 d9d9d9 bdbdbd 969696 636363 252525
              f7f7f7 d9d9d9 bdbdbd 969696 737373 525252 252525
            puor diverging
              e66101 f7f7f7 5e3c99
              e66101 fdb863 b2abd2 5e3c99
              e66101 fdb863 f7f7f7 b2abd2 5e3c99
              b35806 f1a340 fee0b6 d8daeb 998ec3 542788
              b35806 f1a340 fee0b6 f7f7f7 d8daeb 998ec3 542788
            brbg diverging
              a6611a f5f5f5 018571
              a6611a dfc27d 80cdc1 018571
              a6611a dfc27d f5f5f5 80cdc1 018571
              8c510a d8b365 f6e8c3 c7eae5 5ab4ac 01665e
              8c510a d8b365 f6e8c3 f5f5f5 c7eae5 5ab4ac 01665e
            """;

    private static final Map<String, Scheme> SCHEMES = schemes();

    private Palettes() {}

    /** The names of all palettes, those for ascending values first. */
    public static List<String> names() {
        return List.copyOf(SCHEMES.keySet());
    }

    /** The names of the palettes that fit. */
    public static List<String> names(boolean diverging) {
        return SCHEMES.entrySet().stream()
                .filter(scheme -> scheme.getValue().diverging() == diverging)
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * The colours of a palette, {@code #rrggbb}.
     *
     * @param classes 1 to 7
     * @throws IllegalArgumentException if there is no such palette
     */
    public static List<String> colors(String name, int classes) {
        Scheme scheme = SCHEMES.get(name.toLowerCase(Locale.ROOT));
        if (scheme == null) {
            throw new IllegalArgumentException(
                    "There is no palette \"" + name + "\"; choose one of " + String.join(", ", names()) + ".");
        }
        List<List<String>> steps = scheme.byClasses();
        return switch (classes) {
            case 1 ->
                List.of(
                        scheme.diverging()
                                ? steps.getFirst().get(1)
                                : steps.get(2).get(3));
            case 2 -> List.of(steps.getFirst().get(0), steps.getFirst().get(2));
            default -> steps.get(classes - 3);
        };
    }

    /** Whether a palette has two ends and a middle. */
    static boolean isDiverging(String name) {
        return names(true).contains(name.toLowerCase(Locale.ROOT));
    }

    /** A line with the name and kind of a scheme, then a line for each number of classes. */
    private static Map<String, Scheme> schemes() {
        Map<String, Scheme> all = new LinkedHashMap<>();
        List<String> lines = TABLE.lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i += 6) {
            String[] head = lines.get(i).split(" ", -1);
            List<List<String>> steps =
                    lines.subList(i + 1, i + 6).stream().map(Palettes::colors).toList();
            all.put(head[0], new Scheme(head[1].equals("diverging"), steps));
        }
        return all;
    }

    private static List<String> colors(String line) {
        return Stream.of(line.split(" ", -1)).map(color -> "#" + color).toList();
    }
}
