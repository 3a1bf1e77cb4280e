package org.enforcementatlas.choropleth.relate;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.enforcementatlas.choropleth.MapOptions;
import org.enforcementatlas.choropleth.ViewCodec;
import org.enforcementatlas.choropleth.ViewState;
import org.enforcementatlas.measure.MeasureQuery;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.model.MeasureId;
import org.jspecify.annotations.Nullable;

/**
 * A state of two measures as the parameters of an address, and back. Each measure is written as a view of one is, its names
 * with the axis before them: {@code x=arrests&x_as_of=2026-07-31}. What is usual is left out.
 */
public final class RelateCodec {

    /** The measures that the page opens with. */
    private static final Map<String, MeasureId> USUAL = Map.of(
            "x", new MeasureId("agreements"),
            "y", new MeasureId("pending-cases"),
            "colour", new MeasureId("vote-margin"));

    private static final List<String> OF_MEASURE =
            List.of("as_of", "clock", "per", "model", "snapshot", "span", "reach");

    /** What all measures are asked for alike. */
    private static final Set<String> OF_ALL = Set.of("level", "places", "flagged");

    private static final Set<String> SHARED = Set.of("level", "places", "flagged", "layout", "simulate", "selected");

    /** What points are coloured by where no measure colours them: their class on the map. */
    private static final String BY_CLASS = "class";

    private RelateCodec() {}

    /** The parameters of a state, in a fixed order. */
    public static Map<String, String> toParameters(RelateState state) {
        Map<String, String> parameters = new LinkedHashMap<>();
        putMeasure(parameters, "x", state.x());
        putMeasure(parameters, "y", state.y());
        MeasureQuery colour = state.colour();
        if (colour == null) {
            parameters.put("colour", BY_CLASS);
        } else {
            putMeasure(parameters, "colour", colour);
        }
        parameters.putAll(drawing(state));
        RelateState.Scales scales = state.scales();
        if (scales.xLog() || scales.yLog()) {
            parameters.put("log", scales.xLog() ? scales.yLog() ? "x,y" : "x" : "y");
        }
        if (scales.line()) {
            parameters.put("line", "yes");
        }
        if (state.tab() != RelateTab.SCATTER) {
            parameters.put("show", state.tab().word());
        }
        Cell cell = state.marked().cell();
        if (cell != null) {
            parameters.put("cell", cell.word());
        }
        return parameters;
    }

    private static void putMeasure(Map<String, String> parameters, String axis, MeasureQuery query) {
        if (!query.measure().equals(USUAL.get(axis))) {
            parameters.put(axis, query.measure().name());
        }
        Map<String, String> own = ViewCodec.toParameters(new ViewState(query, MapOptions.DEFAULT, "", null));
        OF_MEASURE.stream()
                .filter(own::containsKey)
                .forEach(name -> parameters.put(axis + "_" + name, own.getOrDefault(name, "")));
    }

    /** Level, layout, simulation and selected area, as a view of one measure writes them. */
    private static Map<String, String> drawing(RelateState state) {
        MeasureQuery asked = MeasureQuery.of(state.x().measure())
                .withLevel(state.level())
                .withScope(state.x().scope());
        MapOptions options = MapOptions.DEFAULT.withLayout(state.layout()).withSimulate(state.simulate());
        Map<String, String> written = new LinkedHashMap<>(ViewCodec.toParameters(
                new ViewState(asked, options, "", state.marked().area())));
        written.keySet().retainAll(SHARED);
        return written;
    }

    /**
     * The state that parameters tell; unknown names are left alone.
     *
     * @throws UnanswerableQuery if a parameter cannot be understood; the sentence says what to write
     */
    public static RelateState fromParameters(Map<String, String> parameters) {
        ViewState shared = ViewCodec.fromParameters(only(parameters, SHARED));
        boolean byClass = BY_CLASS.equals(parameters.get("colour"));
        Set<String> log = log(parameters.getOrDefault("log", ""));
        return new RelateState(
                measure(parameters, "x"),
                measure(parameters, "y"),
                byClass ? null : measure(parameters, "colour"),
                new RelateState.Scales(log.contains("x"), log.contains("y"), yes(parameters)),
                shared.map().layout(),
                tab(parameters.getOrDefault("show", "")),
                shared.map().simulate(),
                new RelateState.Marked(cell(parameters.getOrDefault("cell", "")), shared.selected()));
    }

    private static Map<String, String> only(Map<String, String> parameters, Set<String> names) {
        Map<String, String> kept = new HashMap<>(parameters);
        kept.keySet().retainAll(names);
        return kept;
    }

    private static MeasureQuery measure(Map<String, String> parameters, String axis) {
        Map<String, String> own = only(parameters, OF_ALL);
        String name = parameters.getOrDefault(axis, "");
        own.put(
                "measure",
                name.isEmpty() ? USUAL.getOrDefault(axis, new MeasureId(axis)).name() : name);
        for (String part : OF_MEASURE) {
            own.put(part, parameters.getOrDefault(axis + "_" + part, ""));
        }
        try {
            return ViewCodec.fromParameters(own).query();
        } catch (UnanswerableQuery wrong) {
            throw new UnanswerableQuery(ofAxis(String.valueOf(wrong.getMessage()), axis));
        }
    }

    /** A sentence about a view of one measure begins with the parameter's name, which is another here. */
    private static String ofAxis(String sentence, String axis) {
        boolean ofAll = OF_ALL.stream().anyMatch(name -> sentence.startsWith(name + " "));
        if (ofAll) {
            return sentence;
        }
        return sentence.startsWith("measure ") ? axis + sentence.substring(7) : axis + "_" + sentence;
    }

    private static Set<String> log(String text) {
        Set<String> axes = text.isEmpty() ? Set.of() : new TreeSet<>(List.of(text.split(",", -1)));
        if (!Set.of("x", "y").containsAll(axes)) {
            throw new UnanswerableQuery("log is x, y or x,y, not \"" + text + "\".");
        }
        return axes;
    }

    private static boolean yes(Map<String, String> parameters) {
        String text = parameters.getOrDefault("line", "");
        if (!text.isEmpty() && !text.equals("yes")) {
            throw new UnanswerableQuery("line is yes, not \"" + text + "\".");
        }
        return !text.isEmpty();
    }

    private static RelateTab tab(String text) {
        return text.isEmpty() ? RelateTab.SCATTER : read("show", "scatter or ranked", text, RelateCodec::findTab);
    }

    private static @Nullable Cell cell(String text) {
        return text.isEmpty() ? null : read("cell", "two of low, middle and high, like high-low", text, Cell::parse);
    }

    private static RelateTab findTab(String text) {
        return Stream.of(RelateTab.values())
                .filter(tab -> tab.word().equals(text.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    private static <T> T read(String name, String expected, String text, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException malformed) {
            throw new UnanswerableQuery(name + " is " + expected + ", not \"" + text + "\".");
        }
    }
}
