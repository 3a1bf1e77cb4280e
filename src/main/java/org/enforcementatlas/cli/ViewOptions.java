package org.enforcementatlas.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.enforcementatlas.choropleth.ClassifiedMaps;
import org.enforcementatlas.choropleth.MapOptions;
import org.enforcementatlas.choropleth.ViewCodec;
import org.enforcementatlas.choropleth.ViewState;
import org.enforcementatlas.export.ViewExport;
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
import org.enforcementatlas.model.MeasureId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The question that {@code data} and {@code map} ask. */
final class ViewOptions {

    private static final Map<String, AreaLevel> LEVELS =
            new LinkedHashMap<>(Map.of("state", AreaLevel.STATE, "county", AreaLevel.COUNTY));

    @Parameters(paramLabel = "MEASURE", description = "agreements, agencies, pending-cases, arrests …")
    private String measure = "";

    @Option(names = "--level", paramLabel = "state|county", description = "size of area (default state)")
    private String level = "state";

    @Option(names = "--as-of", paramLabel = "DATE", description = "the date, for example 2025-05-28 (default latest)")
    private @Nullable String asOf;

    @Option(names = "--clock", paramLabel = "listed|signed", description = "which date counts (default listed)")
    private String clock = "listed";

    @Option(
            names = "--per",
            paramLabel = "count|residents|STOCK",
            description = "count, rate per 100,000 residents, or per 100,000 of a declared stock")
    private @Nullable String per;

    @Option(names = "--model", paramLabel = "JEM|TFM|WSO", description = "only agreements of this model")
    private @Nullable String model;

    @Option(names = "--states", paramLabel = "TX,FL", description = "only these rows, and the nation's")
    private String states = "";

    @Option(names = "--filter", paramLabel = "CONDITION", description = "for example \"per_residents > 5\"")
    private String filter = "";

    @Option(names = "--places", paramLabel = "all|states", description = "all 56, or only states and DC")
    private String places = "all";

    @Option(
            names = "--flagged",
            paramLabel = "include|exclude",
            description = "whether rows that may repeat another are counted (default include)")
    private String flagged = "include";

    @Option(
            names = "--ranks",
            paramLabel = "stable|all",
            description = "whether unstable values are ranked too (default stable)")
    private String ranks = "stable";

    @Option(
            names = "--snapshot",
            paramLabel = "ID",
            description = "this snapshot and no other; after commas those of what it is set against")
    private @Nullable String snapshot;

    @Option(names = "--layer", paramLabel = "values|hotspots", description = "hotspots: where like values lie together")
    private String layer = "";

    @Option(names = "--change", paramLabel = "absolute|percent", description = "how values changed since --from")
    private String change = "";

    @Option(names = "--from", paramLabel = "DATE", description = "the earlier date that --change is told from")
    private String from = "";

    @Option(names = "--from-snapshot", paramLabel = "ID", description = "the snapshot that answers for --from")
    private String fromSnapshot = "";

    @Option(
            names = "--span",
            paramLabel = "SPAN",
            description =
                    "for flows: as-counted, fiscal-year, calendar-year, or one of them with -average for a monthly average")
    private String span = Span.AS_COUNTED.word();

    @Option(
            names = "--reach",
            paramLabel = "county|municipal|statewide",
            description = "whose agreements cover residents (default county)")
    private String reach = Reach.COUNTY.word();

    MeasureQuery query() {
        MeasureQuery plain = new MeasureQuery(
                measureId(),
                word(LEVELS, level, "--level"),
                date(),
                word(words(ListClock.values()), clock, "--clock"),
                null,
                model == null ? null : word(words(AgreementModel.values()), model, "--model"),
                null,
                new CountingScope(
                        word(Map.of("all", true, "states", false), places, "--places"),
                        word(Map.of("include", true, "exclude", false), flagged, "--flagged"),
                        word(Map.of("all", true, "stable", false), ranks, "--ranks")),
                read("--span is one of " + Span.listWords(), span, Span::ofWord),
                word(words(Reach.values()), reach, "--reach"),
                Denominator.RESIDENTS);
        MeasureQuery rated = per == null
                ? plain
                : read(
                        "--per is count, residents or the name of a declared stock",
                        per,
                        text -> Denominator.ask(plain, text));
        return snapshot == null
                ? rated
                : read(
                        "--snapshot is the number of a snapshot, and after commas those of its denominators",
                        snapshot,
                        text -> Pins.read(rated, text, ","));
    }

    private static <T> T read(String expected, String text, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException malformed) {
            throw new UnanswerableQuery(expected + ", not \"" + text + "\".");
        }
    }

    /** What is taken away of the view, with links that begin with an address. */
    ViewExport export(ClassifiedMaps maps, String site) {
        return export(maps, MapOptions.DEFAULT, site);
    }

    /** The same of a view that is drawn with these options; of one state where it is drawn alone. */
    ViewExport export(ClassifiedMaps maps, MapOptions map, String site) {
        ViewState view = state(map);
        String zoom = ViewCodec.toParameters(view).getOrDefault("zoom", "");
        return ViewExport.of(maps, view, states.isEmpty() ? zoom : states, site.replaceFirst("/+$", ""));
    }

    /** The view, drawn with these options. */
    ViewState state(MapOptions map) {
        return new ViewState(
                query(),
                map,
                ViewCodec.fromParameters(
                                Map.of("layer", layer, "change", change, "from", from, "from_snapshot", fromSnapshot))
                        .layer(),
                filter,
                null);
    }

    private MeasureId measureId() {
        try {
            return new MeasureId(measure);
        } catch (IllegalArgumentException malformed) {
            throw new UnanswerableQuery(malformed.getMessage() + ".");
        }
    }

    private @Nullable LocalDate date() {
        try {
            return asOf == null ? null : LocalDate.parse(asOf);
        } catch (DateTimeException malformed) {
            throw new UnanswerableQuery("\"" + asOf + "\" is no date; write it as 2025-05-28.");
        }
    }

    static <T extends Enum<T>> Map<String, T> words(T[] values) {
        Map<String, T> words = new LinkedHashMap<>();
        for (T value : values) {
            words.put(value.name().toLowerCase(Locale.ROOT), value);
        }
        return words;
    }

    static <T> T word(Map<String, T> words, String asked, String option) {
        T found = words.get(asked.toLowerCase(Locale.ROOT));
        if (found == null) {
            throw new UnanswerableQuery(
                    option + " is one of " + String.join(", ", words.keySet()) + ", not \"" + asked + "\".");
        }
        return found;
    }
}
