package org.enforcementatlas.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.enforcementatlas.choropleth.ClassifiedMap;
import org.enforcementatlas.choropleth.ClassifiedMaps;
import org.enforcementatlas.choropleth.ViewCodec;
import org.enforcementatlas.choropleth.relate.RelateCodec;
import org.enforcementatlas.choropleth.relate.RelatedMaps;
import org.enforcementatlas.wiring.Atlas;
import org.enforcementatlas.wiring.FilledHome;
import org.enforcementatlas.wiring.Home;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In no figure, whatever it says, is anything cut off or printed over: looked for in its pixels and in its words. */
class FigureRimTest {

    /** Pixels at the edge, for each unit of a figure's scale, on which nothing may be drawn. */
    private static final int RIM = 10;

    /** By so much two lines of words may touch: letters below one line, accents above the next. */
    private static final double TOUCH = 1.5;

    private static final List<FigureSize> SIZES =
            List.of(new FigureSize(1200, 675), new FigureSize(1080, 1080), new FigureSize(1080, 1350));

    /** Long titles, long keys, many notes, every stamp and layer. */
    private static final List<String> VIEWS = List.of(
            "measure=residents-covered&model=WSO&places=states&filter=value > 1000",
            "measure=agencies&per=residents&model=JEM&clock=signed&method=quantile&classes=7",
            "measure=vote-margin&level=county",
            "measure=agreements&level=county&per=residents&classes=7",
            "measure=pending-cases&per=count&layout=geographic",
            "measure=pending-cases&per=residents&around=US&simulate=deutan&rescale=yes",
            "measure=removal-orders&layer=values&around=US",
            "measure=removal-orders&per=count",
            "measure=agreements&as_of=2026-05-18&from=2025-05-28&change=percent",
            "measure=agencies&per=residents&as_of=2026-05-18&from=2025-12-31&change=absolute&layout=tiles",
            "measure=vote-margin&layer=hotspots&level=county",
            "measure=population&level=county&layout=symbols",
            "measure=pending-cases&method=none&layout=tiles",
            "measure=resident-share&level=county&zoom=TX",
            "measure=county-share&level=county&zoom=FL",
            "measure=vote-margin&level=county&zoom=AK");

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

    static Stream<Arguments> figures() {
        return VIEWS.stream().flatMap(view -> SIZES.stream().map(size -> Arguments.of(view, size)));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void nothingIsDrawnAtTheRimAndAllWordsLieWithinApart(String view, FigureSize size) throws IOException {
        ClassifiedMap map = new ClassifiedMaps(atlas.measures()).draw(ViewCodec.fromParameters(parameters(view)));
        check(FigureSvg.draw(map, Ground.of(map, atlas.boundaries()), size), size);
    }

    static Stream<FigureSize> sizes() {
        return SIZES.stream();
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void twoMeasuresLieWithinTheirFigureToo(FigureSize size) throws IOException {
        RelatedMaps maps = new RelatedMaps(atlas.measures(), new ClassifiedMaps(atlas.measures()));
        check(RelateSvg.draw(maps.answer(RelateCodec.fromParameters(Map.of())), atlas.boundaries(), size), size);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<text x=\"1150\" y=\"300\">cut off at the right</text>",
                "<text x=\"600\" y=\"672\">too low</text>",
                "<text x=\"40\" y=\"60\">one line</text><text x=\"80\" y=\"64\">another</text>",
                "<text x=\"40\" y=\"60\">fine</text><rect x=\"1185\" y=\"20\" width=\"9\" height=\"9\"/>"
            })
    void whatIsCutOffOrPrintedOverIsSeen(String drawn) {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1200\" height=\"675\">"
                + "<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>" + drawn + "</svg>";
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> check(svg, FigureSize.USUAL));
    }

    private static void check(String svg, FigureSize size) throws IOException {
        List<FigureText> texts = FigureText.of(svg);
        Rectangle2D inside = new Rectangle2D.Double(RIM, RIM, size.width() - 2.0 * RIM, size.height() - 2.0 * RIM);
        assertThat(texts)
                .isNotEmpty()
                .allSatisfy(text -> assertThat(inside.contains(text.box()))
                        .as("%s at %s", text.words(), text.box())
                        .isTrue());
        List<FigureText> framed = texts.stream()
                .filter(text -> text.framed() && !text.words().isBlank())
                .toList();
        for (int i = 0; i < framed.size(); i++) {
            for (FigureText other : framed.subList(i + 1, framed.size())) {
                Rectangle2D both = framed.get(i).box().createIntersection(other.box());
                assertThat(both.getWidth() > TOUCH && both.getHeight() > TOUCH)
                        .as("\"%s\" lies on \"%s\"", framed.get(i).words(), other.words())
                        .isFalse();
            }
        }
        for (int scale = 1; scale <= 2; scale++) {
            assertThat(isClear(MapPng.draw(svg, scale), RIM * scale))
                    .as("the rim at " + scale + "×")
                    .isTrue();
        }
    }

    private static boolean isClear(byte[] png, int rim) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        int wide = image.getWidth();
        int high = image.getHeight();
        for (int y = 0; y < high; y++) {
            for (int x = 0; x < wide; x++) {
                boolean edge = x < rim || y < rim || x >= wide - rim || y >= high - rim;
                if (edge && (image.getRGB(x, y) & 0xffffff) != 0xffffff) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Map<String, String> parameters(String address) {
        Map<String, String> parameters = new HashMap<>();
        for (String pair : address.split("&", -1)) {
            int split = pair.indexOf('=');
            parameters.put(pair.substring(0, split), pair.substring(split + 1));
        }
        return parameters;
    }
}
