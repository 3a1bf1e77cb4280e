package org.enforcementatlas.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.enforcementatlas.choropleth.ClassifiedMaps;
import org.enforcementatlas.choropleth.relate.RelateCodec;
import org.enforcementatlas.choropleth.relate.Related;
import org.enforcementatlas.choropleth.relate.RelatedMaps;
import org.enforcementatlas.wiring.Atlas;
import org.enforcementatlas.wiring.FilledHome;
import org.enforcementatlas.wiring.Home;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Figures of two measures on the bundled figures against golden files. Shapes are left out of them (they have tests of their
 * own). {@code -Dgolden.update=true} writes them anew; look at the difference before you keep it.
 */
class RelateGoldenTest {

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
        "as_of=, relate-story",
        "x=county-share&y=vote-margin&x_as_of=2026-05-18, relate-not-applicable",
        "x=agreements&x_per=count&y=arrests&layout=tiles&simulate=deutan, relate-count-tiles-deutan",
        "x=removal-orders, relate-synthetic"
    })
    void aFigureOfTwoMeasuresIsDrawnAsItWas(String address, String name) throws IOException {
        String drawn = RelateSvg.draw(related(address), atlas.boundaries(), FigureSize.USUAL)
                .replaceAll(" d=\"[^\"]*\"", "")
                .replace("><", ">\n<");
        Path golden = GOLDEN.resolve(name + ".svg");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, drawn);
        }
        assertThat(drawn).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @CsvSource({"1200, 675", "1080, 1080", "1080, 1350"})
    void nothingIsCutOffAtAnySize(int width, int height) throws IOException {
        String svg = RelateSvg.draw(related("as_of="), atlas.boundaries(), new FigureSize(width, height));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(MapPng.draw(svg, 1)));
        for (int x = 0; x < width; x++) {
            assertThat(image.getRGB(x, 2) & 0xffffff).isEqualTo(0xffffff);
            assertThat(image.getRGB(x, height - 3) & 0xffffff).isEqualTo(0xffffff);
        }
        for (int y = 0; y < height; y++) {
            assertThat(image.getRGB(2, y) & 0xffffff).isEqualTo(0xffffff);
            assertThat(image.getRGB(width - 3, y) & 0xffffff).isEqualTo(0xffffff);
        }
    }

    @Test
    void theLegendSumsToTheNumberOfAreas() {
        Matcher counts = Pattern.compile("data-count=\"(\\d+)\"")
                .matcher(RelateSvg.draw(related("as_of="), atlas.boundaries(), FigureSize.USUAL));
        assertThat(counts.results()
                        .mapToInt(found -> Integer.parseInt(found.group(1)))
                        .sum())
                .isEqualTo(56);
    }

    @Test
    void everyAreaSaysBothValuesOfItself() {
        assertThat(RelateSvg.standalone(related("as_of="), atlas.boundaries()))
                .contains("<title>Texas: 287(g) agreements per 100,000 residents ")
                .contains("; Pending immigration-court cases per 100,000 residents ")
                .contains("<title>Guam: 287(g) agreements per 100,000 residents ")
                .doesNotContain("NaN");
    }

    /** The answer to a page's address. */
    private static Related related(String address) {
        Map<String, String> parameters = new HashMap<>();
        for (String pair : address.split("&", -1)) {
            int split = pair.indexOf('=');
            parameters.put(pair.substring(0, split), pair.substring(split + 1));
        }
        return new RelatedMaps(atlas.measures(), new ClassifiedMaps(atlas.measures()))
                .answer(RelateCodec.fromParameters(parameters));
    }
}
