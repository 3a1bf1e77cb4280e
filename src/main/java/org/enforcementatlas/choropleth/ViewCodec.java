package org.enforcementatlas.choropleth;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enforcementatlas.measure.CountingScope;
import org.enforcementatlas.measure.Denominator;
import org.enforcementatlas.measure.ListClock;
import org.enforcementatlas.measure.MeasureQuery;
import org.enforcementatlas.measure.Pins;
import org.enforcementatlas.measure.Reach;
import org.enforcementatlas.measure.Span;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.model.AgreementModel;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.Jurisdiction;
import org.enforcementatlas.model.Jurisdictions;
import org.enforcementatlas.model.MeasureId;
import org.jspecify.annotations.Nullable;

/** A view state as the parameters of an address, and back. What is usual is left out. */
public final class ViewCodec {

    private static final MeasureId USUAL_MEASURE = new MeasureId("pending-cases");

    private ViewCodec() {}

    /** The parameters of a state, in a fixed order. */
    public static Map<String, String> toParameters(ViewState state) {
        Map<String, String> parameters = new LinkedHashMap<>();
        MeasureQuery query = state.query();
        MapOptions map = state.map();
        put(parameters, "measure", query.measure().name(), USUAL_MEASURE.name());
        put(parameters, "level", query.level().word(), AreaLevel.STATE.word());
        query.findAsOf().ifPresent(day -> parameters.put("as_of", day.toString()));
        put(parameters, "clock", query.clock().word(), ListClock.LISTED.word());
        put(parameters, "span", query.span().word(), Span.AS_COUNTED.word());
        put(parameters, "reach", query.reach().word(), Reach.COUNTY.word());
        put(parameters, "per", Denominator.word(query), "");
        query.findModel().ifPresent(model -> parameters.put("model", model.name()));
        query.findSnapshot().ifPresent(id -> parameters.put("snapshot", Pins.write(query, ",")));
        put(parameters, "places", query.scope().territories() ? "all" : "states", "all");
        put(parameters, "flagged", query.scope().flagged() ? "include" : "exclude", "include");
        put(parameters, "ranks", query.scope().unstableRanked() ? "all" : "stable", "stable");
        if (map.layout() != null) {
            parameters.put("layout", map.layout().word());
        }
        put(parameters, "method", map.method().word(), method(map.breaks()).word());
        put(parameters, "classes", Integer.toString(map.classes()), Integer.toString(MapOptions.DEFAULT.classes()));
        if (!map.breaks().isEmpty()) {
            parameters.put("breaks", map.breaks().stream().map(Object::toString).collect(Collectors.joining(",")));
        }
        if (map.palette() != null) {
            parameters.put("palette", map.palette());
        }
        putDrawing(parameters, map);
        LayerCodec.put(parameters, state.layer());
        put(parameters, "filter", state.filter(), "");
        if (state.selected() != null) {
            parameters.put("selected", state.selected().code());
        }
        return parameters;
    }

    private static void putDrawing(Map<String, String> parameters, MapOptions map) {
        if (map.aroundNation()) {
            parameters.put("around", GeoId.US.code());
        }
        if (map.rescale()) {
            parameters.put("rescale", "yes");
        }
        if (map.simulate() != null) {
            parameters.put("simulate", map.simulate().word());
        }
        if (map.zoom() != null) {
            parameters.put("zoom", usps(map.zoom()));
        }
    }

    /**
     * The state that parameters tell; unknown names are left alone.
     *
     * @throws UnanswerableQuery if a parameter cannot be understood; the sentence says what to write
     */
    public static ViewState fromParameters(Map<String, String> parameters) {
        Parameters asked = new Parameters(parameters);
        MeasureQuery query = query(asked);
        return new ViewState(
                query,
                map(asked),
                LayerCodec.read(asked),
                parameters.getOrDefault("filter", ""),
                asked.find("selected", "the code of an area", GeoId::new));
    }

    private static MeasureQuery query(Parameters asked) {
        MeasureQuery plain = new MeasureQuery(
                asked.read("measure", "a name like pending-cases", MeasureId::new, USUAL_MEASURE),
                asked.read("level", "state or county", ViewCodec::level, AreaLevel.STATE),
                asked.find("as_of", "a date like 2025-05-28", LocalDate::parse),
                asked.read("clock", "listed or signed", word(ListClock.values()), ListClock.LISTED),
                null,
                asked.find("model", "JEM, TFM, WSO or other", word(AgreementModel.values())),
                null,
                new CountingScope(
                        asked.read("places", "all or states", text -> either("all", "states", text), true),
                        asked.read("flagged", "include or exclude", text -> either("include", "exclude", text), true),
                        asked.read("ranks", "stable or all", text -> either("all", "stable", text), false)),
                asked.read("span", "one of " + Span.listWords(), Span::ofWord, Span.AS_COUNTED),
                asked.read("reach", "county, municipal or statewide", word(Reach.values()), Reach.COUNTY),
                Denominator.RESIDENTS);
        MeasureQuery rated = asked.read(
                "per", "count, residents or the name of a declared stock", text -> Denominator.ask(plain, text), plain);
        return asked.read(
                "snapshot",
                "the number of a snapshot, and after commas those of its denominators",
                text -> Pins.read(rated, text, ","),
                rated);
    }

    private static MapOptions map(Parameters asked) {
        List<Double> breaks = asked.read("breaks", "ascending numbers with commas", ViewCodec::breaks, List.of());
        return new MapOptions(
                asked.find("layout", "geographic, tiles or symbols", word(MapLayout.values())),
                asked.read(
                        "method",
                        "quantile, natural, equal, pretty, headtail, custom or none",
                        word(ClassMethod.values()),
                        method(breaks)),
                asked.read("classes", "3 to 7", ViewCodec::classes, MapOptions.DEFAULT.classes()),
                breaks,
                asked.find("palette", "one of " + String.join(", ", Palettes.names()), ViewCodec::palette),
                asked.read("around", "US", text -> only(GeoId.US.code(), text), false),
                asked.read("rescale", "yes", text -> only("yes", text), false),
                asked.find("simulate", "protan, deutan, tritan or grey", word(Simulation.values())),
                asked.find("zoom", "the postal code of a state, like TX", ViewCodec::state));
    }

    /** True for the only word that is understood. */
    private static boolean only(String word, String text) {
        if (!word.equalsIgnoreCase(text)) {
            throw new IllegalArgumentException(text);
        }
        return true;
    }

    /** True for the first word, false for the second. */
    private static boolean either(String first, String second, String text) {
        return !text.equalsIgnoreCase(second) && only(first, text);
    }

    private static String usps(GeoId state) {
        return Jurisdictions.find(state).map(Jurisdiction::usps).orElse(state.code());
    }

    private static GeoId state(String text) {
        return Jurisdictions.findByUsps(text)
                .map(Jurisdiction::id)
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    private static ClassMethod method(List<Double> breaks) {
        return breaks.isEmpty() ? MapOptions.DEFAULT.method() : ClassMethod.CUSTOM;
    }

    private static void put(Map<String, String> parameters, String name, String value, String usual) {
        if (!value.equals(usual)) {
            parameters.put(name, value);
        }
    }

    private static AreaLevel level(String text) {
        if (text.equals("nation")) {
            throw new IllegalArgumentException(text);
        }
        return AreaLevel.valueOf(text.toUpperCase(Locale.ROOT));
    }

    static <T extends Enum<T>> Function<String, T> word(T[] values) {
        return text -> Stream.of(values)
                .filter(value -> value.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    private static int classes(String text) {
        int classes = Integer.parseInt(text);
        if (classes < 3 || classes > 7) {
            throw new IllegalArgumentException(text);
        }
        return classes;
    }

    private static String palette(String text) {
        Palettes.colors(text, 3);
        return text.toLowerCase(Locale.ROOT);
    }

    private static List<Double> breaks(String text) {
        List<Double> breaks = new ArrayList<>();
        for (String word : text.split(",", -1)) {
            double number = Double.parseDouble(word);
            boolean ascends = breaks.isEmpty() || number > breaks.getLast();
            if (!Double.isFinite(number) || !ascends || breaks.size() == 6) {
                throw new IllegalArgumentException(text);
            }
            breaks.add(number);
        }
        return breaks;
    }

    /** Parameters by name. A value that is not understood becomes one clear sentence. */
    record Parameters(Map<String, String> asked) {

        <T> T read(String name, String expected, Function<String, T> reader, T usual) {
            T found = find(name, expected, reader);
            return found == null ? usual : found;
        }

        <T> @Nullable T find(String name, String expected, Function<String, T> reader) {
            String text = asked.getOrDefault(name, "");
            if (text.isEmpty()) {
                return null;
            }
            try {
                return reader.apply(text);
            } catch (IllegalArgumentException | DateTimeException malformed) {
                throw new UnanswerableQuery(name + " is " + expected + ", not \"" + text + "\".");
            }
        }
    }
}
