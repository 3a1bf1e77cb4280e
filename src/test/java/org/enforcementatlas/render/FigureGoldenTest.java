package org.enforcementatlas.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.enforcementatlas.choropleth.ClassifiedMap;
import org.enforcementatlas.choropleth.ClassifiedMaps;
import org.enforcementatlas.choropleth.MapLayout;
import org.enforcementatlas.choropleth.MapOptions;
import org.enforcementatlas.choropleth.ViewCodec;
import org.enforcementatlas.measure.MeasureQuery;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.MeasureId;
import org.enforcementatlas.wiring.Atlas;
import org.enforcementatlas.wiring.FilledHome;
import org.enforcementatlas.wiring.Home;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Figures on the bundled figures against golden files. Shapes are left out of them (they have tests of their own).
 * {@code -Dgolden.update=true} writes them anew; look at the difference before you keep it.
 */
class FigureGoldenTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @TempDir
    static Path home;

    private static Atlas atlas;

    @BeforeAll
    static void load() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
        atlas = Atlas.open(Home.of(FilledHome.at(home), Map.of()), clock, line -> {});
        atlas.loadPractice();
    }

    @AfterAll
    static void close() {
        atlas.close();
    }

    @ParameterizedTest
    @CsvSource({
        "measure=pending-cases, rate",
        "measure=agreements&as_of=2025-05-28, circles",
        "measure=county-share&as_of=2026-05-18, share-not-applicable",
        "measure=vote-margin, diverging",
        "measure=removal-orders, synthetic",
        "measure=pending-cases&layout=tiles, tiles",
        "measure=agreements&as_of=2025-05-28&layout=tiles, tiles-circles",
        "measure=pending-cases&around=US, around",
        "measure=pending-cases&method=none&simulate=deutan, unclassed-deutan",
        "measure=agencies&per=residents&as_of=2025-05-28&method=headtail, headtail-unstable",
        "measure=agencies&per=residents&as_of=2025-05-28&rescale=yes, rescaled",
        "measure=vote-margin&level=county&zoom=VT, zoom",
        "measure=vote-margin&layer=hotspots, hot-spots",
        "measure=pending-cases&layer=hotspots&layout=tiles, hot-spots-tiles",
        "measure=agreements&as_of=2026-05-18&from=2025-05-28&change=absolute, change-circles",
        "measure=agreements&as_of=2026-05-18&from=2025-05-28&change=percent, change-percent",
        "measure=agencies&per=residents&as_of=2026-05-18&from=2025-12-31&change=absolute&layout=tiles, change-rate-tiles",
        "measure=pending-cases&filter=value > 1000, filtered"
    })
    void aFigureIsDrawnAsItWas(String address, String name) throws IOException {
        ClassifiedMap map = map(address);
        String drawn = FigureSvg.draw(map, Ground.of(map, atlas.boundaries()), FigureSize.USUAL)
                .replaceAll(" d=\"[^\"]*\"", "")
                .replace("><", ">\n<");
        Path golden = GOLDEN.resolve(name + ".svg");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, drawn);
        }
        assertThat(drawn).isEqualTo(Files.readString(golden));
    }

    @Test
    void syntheticFiguresAreStampedInTitleAndAcrossTheMap() {
        String svg = FigureSvg.draw(map("removal-orders", null, MapOptions.DEFAULT), states(), FigureSize.USUAL);
        assertThat(svg).contains(">SYNTHETIC</text>").contains("SYNTHETIC – Removal orders (immigration judge)");
    }

    @Test
    void aShadedCountIsStamped() {
        MapOptions shaded =
                new MapOptions(MapLayout.GEOGRAPHIC, MapOptions.DEFAULT.method(), 5, java.util.List.of(), null);
        assertThat(FigureSvg.draw(map("agreements", null, shaded), states(), FigureSize.USUAL))
                .contains("raw count: shaded counts mostly show population");
    }

    @ParameterizedTest
    @CsvSource({"1200, 675, 1", "1200, 675, 2", "1080, 1080, 1", "1080, 1350, 1"})
    void thePixelsHaveTheSizeAndTheColoursAndNothingIsCutOff(int width, int height, int scale) throws IOException {
        FigureSize size = new FigureSize(width, height);
        ClassifiedMap map = map("pending-cases", null, MapOptions.DEFAULT);
        String svg = FigureSvg.draw(map, states(), size);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(MapPng.draw(svg, scale)));
        assertThat(image.getWidth()).isEqualTo(width * scale);
        assertThat(image.getHeight()).isEqualTo(height * scale);
        map.legend()
                .classes()
                .forEach(key -> assertThat(holds(image, Integer.decode(key.color())))
                        .as(key.label())
                        .isTrue());
        for (int x = 0; x < image.getWidth(); x++) {
            assertThat(image.getRGB(x, 2) & 0xffffff).isEqualTo(0xffffff);
            assertThat(image.getRGB(x, image.getHeight() - 3) & 0xffffff).isEqualTo(0xffffff);
        }
        for (int y = 0; y < image.getHeight(); y++) {
            assertThat(image.getRGB(2, y) & 0xffffff).isEqualTo(0xffffff);
            assertThat(image.getRGB(image.getWidth() - 3, y) & 0xffffff).isEqualTo(0xffffff);
        }
    }

    @Test
    void everyLegendSumsToTheNumberOfAreas() {
        Matcher counts = Pattern.compile("data-count=\"(\\d+)\"")
                .matcher(FigureSvg.draw(map("agreements", null, MapOptions.DEFAULT), states(), FigureSize.USUAL));
        assertThat(counts.results()
                        .mapToInt(found -> Integer.parseInt(found.group(1)))
                        .sum())
                .isEqualTo(56);
    }

    private static boolean holds(BufferedImage image, int color) {
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if ((image.getRGB(x, y) & 0xffffff) == color) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The map of a page's address. */
    private static ClassifiedMap map(String address) {
        Map<String, String> parameters = new HashMap<>();
        for (String pair : address.split("&", -1)) {
            int split = pair.indexOf('=');
            parameters.put(pair.substring(0, split), pair.substring(split + 1));
        }
        return new ClassifiedMaps(atlas.measures()).draw(ViewCodec.fromParameters(parameters));
    }

    private static ClassifiedMap map(String measure, @Nullable LocalDate day, MapOptions options) {
        MeasureQuery query = MeasureQuery.of(new MeasureId(measure)).withAsOf(day);
        return new ClassifiedMaps(atlas.measures()).draw(query, options);
    }

    private static org.enforcementatlas.geo.PreparedMap states() {
        return atlas.boundaries().get(AreaLevel.STATE);
    }
}
