package org.enforcementatlas.export.compare;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enforcementatlas.measure.compare.Comparison;
import org.enforcementatlas.measure.compare.ComparisonCodec;
import org.enforcementatlas.measure.compare.Comparisons;
import org.enforcementatlas.wiring.Atlas;
import org.enforcementatlas.wiring.FilledHome;
import org.enforcementatlas.wiring.Home;

/** Comparisons of the bundled and the practice figures, as addresses ask for them. */
final class Compared implements AutoCloseable {

    /** Three places by three measures. */
    static final String SIX =
            "states=CT,TX,GU&groups=south&columns=agreements,county-share,pending-cases:residents&sort=3-desc"
                    + "&show=value,difference,ratio,rank";

    /** As much as a comparison can hold: every state and territory, two groups, eight measures. */
    static final String WHOLE =
            "states=all&groups=south,west&columns=agreements,agencies,counties-covered,county-share,"
                    + "pending-cases:residents,pending-cases:count,population,removal-orders&sort=2-desc&show=value,difference,ratio,rank";

    private final Atlas atlas;

    private Compared(Atlas atlas) {
        this.atlas = atlas;
    }

    static Compared open(Path home) {
        Clock clock = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
        Atlas atlas = Atlas.open(Home.of(FilledHome.at(home), Map.of()), clock, line -> {});
        atlas.loadPractice();
        return new Compared(atlas);
    }

    Comparison answer(String asked) {
        Map<String, List<String>> parameters = Stream.of(asked.split("&"))
                .map(part -> part.split("=", 2))
                .collect(Collectors.groupingBy(
                        part -> part[0],
                        Collectors.mapping(
                                part -> URLDecoder.decode(part[1], StandardCharsets.UTF_8), Collectors.toList())));
        return new Comparisons(atlas.measures()).answer(ComparisonCodec.fromParameters(parameters));
    }

    CompareExport export(String asked) {
        return CompareExport.of(answer(asked), "https://atlas.example/");
    }

    @Override
    public void close() {
        atlas.close();
    }
}
