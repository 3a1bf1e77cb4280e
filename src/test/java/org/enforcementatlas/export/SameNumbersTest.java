package org.enforcementatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.enforcementatlas.choropleth.ClassifiedMap;
import org.enforcementatlas.choropleth.ClassifiedMaps;
import org.enforcementatlas.choropleth.ViewCodec;
import org.enforcementatlas.choropleth.ViewState;
import org.enforcementatlas.measure.AreaValue;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.TableWording;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.measure.Value;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.model.MeasureId;
import org.enforcementatlas.render.FigureForm;
import org.enforcementatlas.render.Ground;
import org.enforcementatlas.wiring.Atlas;
import org.enforcementatlas.wiring.Home;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Fifty views by chance, each in every form: what the table holds is what text, sheet, JSON, package, drawing and image hold. */
class SameNumbersTest {

    private static final int VIEWS = 50;
    private static final long SEED = 20_261_125;

    private static final Pattern AREA =
            Pattern.compile("<path id=\"(\\d+)\" class=\"area\"[^>]*><title>([^<]*)</title>");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    @TempDir
    static Path home;

    private static Atlas atlas;
    private static ClassifiedMaps maps;

    @BeforeAll
    static void load() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
        atlas = Atlas.open(Home.of(home, Map.of()), clock, line -> {});
        atlas.loadPractice();
        maps = new ClassifiedMaps(atlas.measures());
    }

    @AfterAll
    static void close() {
        atlas.close();
    }

    @Test
    void everyFormOfAViewHasTheSameNumbers() throws IOException {
        Random chance = new Random(SEED);
        int answered = 0;
        while (answered < VIEWS) {
            Map<String, String> asked = view(chance);
            try {
                ViewState state = ViewCodec.fromParameters(asked);
                ViewExport export = ViewExport.of(maps, state, asked.getOrDefault("zoom", ""), "https://atlas.example");
                check(asked.toString(), export, maps.draw(state));
                answered++;
            } catch (UnanswerableQuery notMeant) {
                assertThat(notMeant).hasMessageNotContaining("null");
            }
        }
    }

    private static Map<String, String> view(Random chance) {
        List<MeasureId> measures = atlas.measures().list().stream()
                .map(measure -> measure.id())
                .filter(id -> !atlas.measures().listDates(id).isEmpty())
                .toList();
        MeasureId measure = measures.get(chance.nextInt(measures.size()));
        List<LocalDate> dates = atlas.measures().listDates(measure);
        Map<String, String> view = new LinkedHashMap<>();
        view.put("measure", measure.name());
        view.put("as_of", dates.get(chance.nextInt(dates.size())).toString());
        put(view, "per", chance, "", "count", "residents");
        put(view, "level", chance, "state", "state", "state", "county");
        put(view, "layout", chance, "", "geographic");
        put(view, "places", chance, "all", "all", "states");
        if ("county".equals(view.get("level"))) {
            view.put("zoom", Stream.of("TX", "FL", "VT", "GA").toList().get(chance.nextInt(4)));
        }
        return view;
    }

    private static void put(Map<String, String> view, String name, Random chance, String... words) {
        String word = words[chance.nextInt(words.length)];
        if (!word.isEmpty()) {
            view.put(name, word);
        }
    }

    private static void check(String asked, ViewExport export, ClassifiedMap map) throws IOException {
        Map<String, String> table = ofTable(export);
        MapImage image = new MapImage(export, map, Ground.of(map, atlas.boundaries()));
        byte[] csv = DataFormat.CSV.write(export);

        assertThat(ofText(export.rows().list(), export.rows().columns()))
                .as(asked)
                .isEqualTo(table);
        assertThat(csv).as(asked).isEqualTo(text(CsvTable.of(export.rows())));
        assertThat(ofSheet(export)).as(asked).isEqualTo(table);
        assertThat(ofJson(export)).as(asked).isEqualTo(table);
        assertThat(unzipped(export, "data.csv")).as(asked).isEqualTo(csv);
        assertThat(ofImage(image.write("png", FigureForm.USUAL))).as(asked).isEqualTo(table);
        checkDrawing(asked, export.table(), new String(image.write("svg", FigureForm.USUAL), StandardCharsets.UTF_8));
        assertThat(export.citation().sentence())
                .as(asked)
                .contains(Wording.value(export.table(), export.table().nation()));
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    /** The printed numbers of the table itself, by codes of areas; empty for what is absent. */
    private static Map<String, String> ofTable(ViewExport export) {
        MeasureTable table = export.table();
        TableWording wording = new TableWording(table);
        Map<String, String> numbers = new LinkedHashMap<>();
        for (AreaValue area : export.rows().areas()) {
            numbers.put(area.id().code(), area.value() instanceof Value.Observed seen ? wording.plain(seen) : "");
        }
        return numbers;
    }

    private static Map<String, String> ofText(List<List<String>> rows, List<String> columns) {
        Map<String, String> numbers = new LinkedHashMap<>();
        rows.forEach(row -> numbers.put(row.get(columns.indexOf("geo_id")), row.get(columns.indexOf("value"))));
        return numbers;
    }

    private static Map<String, String> ofSheet(ViewExport export) throws IOException {
        List<String> columns = export.rows().columns();
        Map<String, String> numbers = new LinkedHashMap<>();
        try (ReadableWorkbook book = new ReadableWorkbook(
                new ByteArrayInputStream(DataFormat.XLSX.write(export)), new ReadingOptions(true, false))) {
            List<Row> rows = book.getSheet(0).orElseThrow().read();
            for (Row row : rows.subList(export.table().provenance().synthetic() ? 2 : 1, rows.size())) {
                numbers.put(
                        row.getCellText(columns.indexOf("geo_id")),
                        row.getOptionalCell(columns.indexOf("value"))
                                .map(SameNumbersTest::number)
                                .orElse(""));
            }
        }
        return numbers;
    }

    private static String number(Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText();
        }
        String format = String.valueOf(cell.getDataFormatString());
        int point = format.indexOf('.');
        return cell.asNumber()
                .setScale(point < 0 ? 0 : format.length() - point - 1)
                .toPlainString();
    }

    private static Map<String, String> ofJson(ViewExport export) {
        Map<String, String> numbers = new LinkedHashMap<>();
        JsonNode rows = JSON.readTree(new String(DataFormat.JSON.write(export), StandardCharsets.UTF_8))
                .get("rows");
        rows.forEach(row -> numbers.put(
                row.get("geo_id").asString(),
                row.get("value").isNull() ? "" : row.get("value").decimalValue().toPlainString()));
        return numbers;
    }

    private static byte[] unzipped(ViewExport export, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(DataFormat.ZIP.write(export)))) {
            while (!zip.getNextEntry().getName().equals(name)) {
                zip.closeEntry();
            }
            return zip.readAllBytes();
        }
    }

    private static Map<String, String> ofImage(byte[] png) throws IOException {
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
            Map<String, String> numbers = new LinkedHashMap<>();
            notes.getOrDefault("Values", "").lines().skip(1).forEach(line -> {
                String[] cells = line.replaceAll("\"[^\"]*\"", "name").split(",", -1);
                numbers.put(cells[0], cells[2]);
            });
            return numbers;
        } finally {
            reader.dispose();
        }
    }

    /** What each area of the drawing says when it is pointed at. */
    private static void checkDrawing(String asked, MeasureTable table, String svg) {
        List<String> wrong = new ArrayList<>();
        Matcher areas = AREA.matcher(svg);
        int drawn = 0;
        while (areas.find()) {
            drawn++;
            AreaValue area = table.areas().stream()
                    .filter(one -> one.id().code().equals(areas.group(1)))
                    .findFirst()
                    .orElseThrow();
            if (!areas.group(2).contains(Wording.value(table, area))) {
                wrong.add(areas.group());
            }
        }
        assertThat(drawn).as(asked).isPositive();
        assertThat(wrong).as(asked).isEmpty();
    }
}
