package org.enforcementatlas.measure.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enforcementatlas.measure.MeasureQuery;
import org.enforcementatlas.measure.StateList;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.Jurisdiction;
import org.enforcementatlas.model.Jurisdictions;
import org.jspecify.annotations.Nullable;

/**
 * A comparison as the parameters of an address, and back: {@code states=TN,GA&groups=south&group=Gulf:TX,LA&benchmark=US
 * &columns=agreements,pending-cases:residents&sort=2-desc&show=value,ratio}. What is usual is left out; {@code group} may stand
 * several times.
 */
public final class ComparisonCodec {

    /** The comparison that the page opens with. */
    private static final List<GeoId> USUAL_STATES = List.copyOf(StateList.parse("TN,GA,KY,NC,VA,SC"));

    private static final List<MeasureQuery> USUAL_COLUMNS = Stream.of(
                    "agreements",
                    "agencies",
                    "county-share",
                    "resident-share",
                    "pending-cases:residents",
                    "arrests:residents")
            .map(ColumnText::read)
            .toList();

    private static final Set<CellPart> USUAL_PARTS = Set.of(CellPart.RANK);

    private static final List<GeoId> EVERY_STATE =
            Jurisdictions.list().stream().map(Jurisdiction::id).toList();

    /** The states all at once, in code order. */
    private static final String ALL = "all";

    private static final String VALUE = "value";

    private ComparisonCodec() {}

    /** The parameters of a comparison, in a fixed order. */
    public static Map<String, List<String>> toParameters(ComparisonQuery query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        putPlaces(parameters, query);
        if (!query.benchmark().equals(ComparedPlace.US)) {
            put(parameters, "benchmark", query.benchmark().word());
        }
        if (!query.withUnstableRanked(false).columns().equals(USUAL_COLUMNS)) {
            put(
                    parameters,
                    "columns",
                    query.columns().stream().map(ColumnText::write).collect(Collectors.joining(",")));
        }
        RowOrder order = query.order();
        if (order != null) {
            put(parameters, "sort", order.columnWord() + (order.descending() ? "-desc" : "-asc"));
        }
        if (!query.shown().equals(USUAL_PARTS)) {
            put(parameters, "show", parts(query));
        }
        if (query.unstableRanked()) {
            put(parameters, "ranks", ALL);
        }
        return parameters;
    }

    private static void putPlaces(Map<String, List<String>> parameters, ComparisonQuery query) {
        List<GeoId> states = query.states();
        List<ComparedPlace> regions = query.placesOf(ComparedPlace.Kind.REGION);
        List<ComparedPlace> own = query.placesOf(ComparedPlace.Kind.OWN);
        boolean usual = states.equals(USUAL_STATES) && regions.isEmpty() && own.isEmpty();
        if (!states.isEmpty() && !usual) {
            put(parameters, "states", states.equals(EVERY_STATE) ? ALL : codes(states));
        }
        if (!regions.isEmpty()) {
            put(parameters, "groups", regions.stream().map(ComparedPlace::word).collect(Collectors.joining(",")));
        }
        if (!own.isEmpty()) {
            parameters.put(
                    "group",
                    own.stream()
                            .map(place -> place.name() + ":" + place.memberCodes())
                            .toList());
        }
    }

    private static void put(Map<String, List<String>> parameters, String name, String value) {
        parameters.put(name, List.of(value));
    }

    private static String codes(List<GeoId> states) {
        return states.stream().map(ComparedPlace::usps).collect(Collectors.joining(","));
    }

    private static String parts(ComparisonQuery query) {
        return Stream.concat(
                        Stream.of(VALUE),
                        Stream.of(CellPart.values()).filter(query::shows).map(CellPart::word))
                .collect(Collectors.joining(","));
    }

    /**
     * The comparison that parameters tell; unknown names are left alone.
     *
     * @throws UnanswerableQuery if a parameter cannot be understood; the sentence says what to write
     */
    public static ComparisonQuery fromParameters(Map<String, List<String>> parameters) {
        try {
            List<ComparedPlace> own = parameters.getOrDefault("group", List.of()).stream()
                    .filter(text -> !text.isEmpty())
                    .map(ComparisonCodec::own)
                    .toList();
            List<ComparedPlace> groups = Stream.concat(regions(text(parameters, "groups")), own.stream())
                    .toList();
            ComparisonQuery query = new ComparisonQuery(
                    Stream.concat(states(text(parameters, "states"), groups.isEmpty()), groups.stream())
                            .toList(),
                    benchmark(text(parameters, "benchmark"), own),
                    columns(text(parameters, "columns")),
                    order(text(parameters, "sort")),
                    shown(text(parameters, "show")));
            return query.withUnstableRanked(ranks(text(parameters, "ranks")));
        } catch (IllegalArgumentException wrong) {
            throw new UnanswerableQuery(String.valueOf(wrong.getMessage()));
        }
    }

    private static boolean ranks(String text) {
        if (!text.isEmpty() && !text.equalsIgnoreCase(ALL) && !text.equalsIgnoreCase("stable")) {
            throw new UnanswerableQuery("ranks is stable or all, not \"" + text + "\".");
        }
        return text.equalsIgnoreCase(ALL);
    }

    private static String text(Map<String, List<String>> parameters, String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst().strip();
    }

    private static Stream<ComparedPlace> states(String text, boolean alone) {
        List<GeoId> states = text.equalsIgnoreCase(ALL) ? EVERY_STATE : List.copyOf(StateList.parse(text));
        return (states.isEmpty() && alone ? USUAL_STATES : states).stream().map(ComparedPlace::state);
    }

    private static Stream<ComparedPlace> regions(String text) {
        return words(text).stream()
                .map(word -> CensusRegions.find(word)
                        .orElseThrow(() -> new UnanswerableQuery("groups is a list of Census regions and divisions like"
                                + " south,south-atlantic, not \"" + word + "\"; a group of one's own is written"
                                + " group=Gulf:TX,LA.")));
    }

    /** A group of one's own as an address writes it, {@code Gulf:TX,LA}; none where it cannot be understood. */
    public static Optional<ComparedPlace> findOwn(String text) {
        try {
            return Optional.of(own(text));
        } catch (IllegalArgumentException | UnanswerableQuery malformed) {
            return Optional.empty();
        }
    }

    private static ComparedPlace own(String text) {
        int colon = text.indexOf(':');
        if (colon < 1) {
            throw new UnanswerableQuery("group is a name and its states, like Gulf:TX,LA,MS, not \"" + text + "\".");
        }
        String states = text.substring(colon + 1);
        return ComparedPlace.own(text.substring(0, colon), codesOf(states));
    }

    private static List<GeoId> codesOf(String states) {
        return words(states).stream()
                .map(word -> Jurisdictions.findByUsps(word)
                        .orElseThrow(() -> new UnanswerableQuery(
                                "\"" + word + "\" is no postal code of a state; group is like Gulf:TX,LA,MS."))
                        .id())
                .toList();
    }

    private static ComparedPlace benchmark(String text, List<ComparedPlace> own) {
        return text.isEmpty()
                ? ComparedPlace.US
                : findPlace(text, own)
                        .orElseThrow(
                                () -> new UnanswerableQuery("benchmark is US, a state like TX, a Census region like"
                                        + " south or a group that the address names, not \"" + text + "\"."));
    }

    private static Optional<ComparedPlace> findPlace(String text, List<ComparedPlace> own) {
        if (ComparedPlace.US.isNamed(text)) {
            return Optional.of(ComparedPlace.US);
        }
        return Jurisdictions.findByUsps(text)
                .map(state -> ComparedPlace.state(state.id()))
                .or(() -> CensusRegions.find(text))
                .or(() -> own.stream().filter(place -> place.isNamed(text)).findFirst());
    }

    private static List<MeasureQuery> columns(String text) {
        return text.isEmpty()
                ? USUAL_COLUMNS
                : words(text).stream().map(ColumnText::read).toList();
    }

    private static @Nullable RowOrder order(String text) {
        if (text.isEmpty()) {
            return null;
        }
        String[] words = text.toLowerCase(Locale.ROOT).split("-", 2);
        boolean understood = words[0].matches("name|[1-9]") && (words.length == 1 || words[1].matches("asc|desc"));
        if (!understood) {
            throw new UnanswerableQuery(
                    "sort is the number of a column or name, then asc or desc, like 2-desc, not \"" + text + "\".");
        }
        int column = words[0].equals("name") ? RowOrder.NAME : Integer.parseInt(words[0]);
        return new RowOrder(column, words.length == 2 ? words[1].equals("desc") : column != RowOrder.NAME);
    }

    private static Set<CellPart> shown(String text) {
        if (text.isEmpty()) {
            return USUAL_PARTS;
        }
        Set<CellPart> shown = EnumSet.noneOf(CellPart.class);
        for (String word : words(text)) {
            if (!word.equalsIgnoreCase(VALUE)) {
                shown.add(part(word));
            }
        }
        return shown;
    }

    private static CellPart part(String word) {
        return Stream.of(CellPart.values())
                .filter(part -> part.word().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new UnanswerableQuery(
                        "show is a list of value, difference, ratio, rank and denominator, not \"" + word + "\"."));
    }

    private static List<String> words(String list) {
        List<String> words = new ArrayList<>();
        if (!list.isBlank()) {
            Stream.of(list.split(",", -1)).map(String::strip).forEach(words::add);
        }
        return words;
    }
}
