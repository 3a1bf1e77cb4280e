package org.enforcementatlas.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.enforcementatlas.choropleth.ClassifiedMap;
import org.enforcementatlas.choropleth.ClassifiedMaps;
import org.enforcementatlas.choropleth.ViewCodec;
import org.enforcementatlas.choropleth.ViewState;
import org.enforcementatlas.ingest.Sha256;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.render.FigureForm;
import org.enforcementatlas.render.Ground;
import org.enforcementatlas.wiring.Atlas;
import org.enforcementatlas.wiring.FilledHome;
import org.enforcementatlas.wiring.Home;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** An image carries the numbers of its table; the JDK's own reader finds them. */
class MapImageTest {

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
    @ValueSource(
            strings = {
                "measure=pending-cases",
                "measure=county-share",
                "measure=removal-orders",
                "measure=vote-margin&level=county&zoom=TX",
                "measure=agreements&change=percent&from=2025-05-28",
                "measure=pending-cases&filter=value > 1000"
            })
    void itsNumbersAreThoseOfTheTable(String view) throws IOException {
        MapImage image = image(view);
        Map<String, String> notes = notes(image.write("png", FigureForm.USUAL));
        List<String> columns = image.export().rows().columns();

        assertThat(notes.get("Values"))
                .isEqualTo("geo_id,geo_name,value,value_flag\r\n"
                        + image.export().rows().list().stream()
                                .map(row -> Stream.of("geo_id", "geo_name", "value", "value_flag")
                                        .map(column -> quoted(row.get(columns.indexOf(column))))
                                        .collect(Collectors.joining(",", "", "\r\n")))
                                .collect(Collectors.joining()));
        assertThat(notes)
                .containsEntry("Table SHA-256", Sha256.of(DataFormat.CSV.write(image.export())))
                .containsEntry("Unit", image.export().table().unit())
                .containsEntry(
                        "Snapshot",
                        image.export().table().provenance().snapshot().toString())
                .containsEntry("Link", image.export().link());
        assertThat(notes.getOrDefault("Title", "")).contains(image.map().title());
        assertThat(notes.getOrDefault("Title", "").startsWith("SYNTHETIC"))
                .isEqualTo(image.export().table().provenance().synthetic());
    }

    private static String quoted(String cell) {
        return cell.contains(",") ? "\"" + cell + "\"" : cell;
    }

    @Test
    void onATransparentGroundOnlyWhatIsDrawnCovers() throws IOException {
        FigureForm form = FigureForm.fromParameters(Map.of("background", "transparent", "scale", "2"));
        MapImage image = image("measure=pending-cases");
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(image.write("png", form)));
        String svg = new String(image.write("svg", form), StandardCharsets.UTF_8);

        assertThat(drawn.getWidth()).isEqualTo(2400);
        assertThat(drawn.getRGB(5, 5) >>> 24).isZero();
        assertThat(Stream.iterate(0, x -> x < 2400, x -> x + 1).filter(x -> drawn.getRGB(x, 700) >>> 24 == 255))
                .hasSizeGreaterThan(300);
        assertThat(svg).doesNotContain("<rect width=\"100%\"");
        assertThat(new String(image.write("svg", FigureForm.USUAL), StandardCharsets.UTF_8))
                .contains("<rect width=\"100%\"");
    }

    @Test
    void theSameMapGivesTheSameBytesUnderANameThatSaysWhere() {
        MapImage image = image("measure=vote-margin&level=county&zoom=TX");

        assertThat(image.write("png", FigureForm.USUAL)).isEqualTo(image.write("png", FigureForm.USUAL));
        assertThat(image.fileName("png")).isEqualTo("vote-margin_county_TX_2024-11-05.png");
    }

    @Test
    void whatCannotBeHadIsRefusedWithASentence() {
        assertThatExceptionOfType(UnanswerableQuery.class)
                .isThrownBy(() -> image("measure=agreements").write("gif", FigureForm.USUAL))
                .withMessage("Maps come as svg or png, not as gif.");
        assertThatExceptionOfType(UnanswerableQuery.class)
                .isThrownBy(() -> FigureForm.fromParameters(Map.of("background", "black")))
                .withMessage("background is white or transparent, not \"black\".");
        assertThatExceptionOfType(UnanswerableQuery.class)
                .isThrownBy(() -> FigureForm.fromParameters(Map.of("scale", "3")))
                .withMessage("scale is 1 or 2, not 3.");
        assertThatExceptionOfType(UnanswerableQuery.class)
                .isThrownBy(() -> FigureForm.fromParameters(Map.of("size", "big")))
                .withMessage("size is written like 1200x675, not \"big\".");
    }

    /** The texts of an image as the JDK reads them. */
    private static Map<String, String> notes(byte[] png) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
            reader.setInput(in);
            Element root = (Element) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
            NodeList entries = root.getElementsByTagName("iTXtEntry");
            Map<String, String> notes = new HashMap<>();
            for (int i = 0; i < entries.getLength(); i++) {
                Element entry = (Element) entries.item(i);
                notes.put(entry.getAttribute("keyword"), entry.getAttribute("text"));
            }
            return notes;
        } finally {
            reader.dispose();
        }
    }

    private static MapImage image(String address) {
        Map<String, String> parameters = Stream.of(address.split("&", -1))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        ClassifiedMaps maps = new ClassifiedMaps(atlas.measures());
        ViewState view = ViewCodec.fromParameters(parameters);
        ClassifiedMap map = maps.draw(view);
        ViewExport export = ViewExport.of(maps, view, parameters.getOrDefault("zoom", ""), "https://atlas.example");
        return new MapImage(export, map, Ground.of(map, atlas.boundaries()));
    }
}
