package org.enforcementatlas.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
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
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.enforcementatlas.choropleth.ClassifiedMap;
import org.enforcementatlas.choropleth.ClassifiedMaps;
import org.enforcementatlas.choropleth.ViewCodec;
import org.enforcementatlas.measure.Measure;
import org.enforcementatlas.measure.MeasureKind;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Measures;
import org.enforcementatlas.measure.Reach;
import org.enforcementatlas.measure.Span;
import org.enforcementatlas.measure.TableWording;
import org.enforcementatlas.measure.Value;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.wiring.Atlas;
import org.enforcementatlas.wiring.FilledHome;
import org.enforcementatlas.wiring.Home;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fifty random views, each asked for as a table, as a spreadsheet, as JSON, as a drawing with its tooltips, as an image with what it
 * carries, and in a sentence: every one says the same number of every place.
 */
class OneNumberTest {

    private static final int VIEWS = 50;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final Pattern TITLE = Pattern.compile("<title>([^<]*)</title>");
    private static final Pattern NUMBER = Pattern.compile("^([+\u2212]?[0-9,]+(?:\\.[0-9]+)?)%?(?![0-9])");

    @TempDir
    static Path home;

    private static Atlas atlas;
    private static Measures measures;
    private static ClassifiedMaps maps;
    private static MockMvc web;

    @BeforeAll
    static void load() {
        atlas = Atlas.open(Home.of(FilledHome.at(home), Map.of()), Clock.systemUTC(), line -> {});
        atlas.loadPractice();
        measures = atlas.measures();
        maps = new ClassifiedMaps(measures);
        web = MockMvcBuilders.standaloneSetup(new MeasureController(maps, atlas.boundaries()))
                .build();
    }

    @AfterAll
    static void close() {
        atlas.close();
    }

    @Test
    void everyFormSaysTheSameNumberOfEveryPlace() throws Exception {
        Random random = new Random(20_261_125);
        for (int i = 0; i < VIEWS; i++) {
            Map<String, String> view = view(random);
            Map<String, String> table = ofTable(view);
            assertThat(ofCsv(view)).as("text of %s", view).isEqualTo(table);
            assertThat(ofPackage(view)).as("package of %s", view).isEqualTo(table);
            assertThat(ofSheet(view)).as("spreadsheet of %s", view).isEqualTo(table);
            assertThat(ofJson(view)).as("JSON of %s", view).isEqualTo(table);
            assertThat(ofImage(view)).as("image of %s", view).isEqualTo(table);
            Map<String, String> drawn = ofDrawing(view, table);
            assertThat(table).as("tooltips of %s", view).containsAllEntriesOf(drawn);
            assertThat(drawn).as("tooltips of %s", view).hasSizeGreaterThan(40);
            assertSentence(view, table);
        }
    }

    private static Map<String, String> view(Random random) {
        List<Measure> all = measures.list().stream()
                .filter(one -> !measures.listDates(one.id()).isEmpty())
                .toList();
        Measure measure = all.get(random.nextInt(all.size()));
        List<Span> spans = measures.listSpans(measure.id());
        Span span = spans.get(random.nextInt(spans.size()));
        List<LocalDate> dates = measures.listDates(measure.id(), span);
        LocalDate day = dates.get(random.nextInt(dates.size()));
        Map<String, String> view =
                new LinkedHashMap<>(Map.of("measure", measure.id().name(), "as_of", day.toString()));
        if (span != Span.AS_COUNTED) {
            view.put("span", span.word());
        }
        if (measure.levels().contains(AreaLevel.COUNTY) && random.nextInt(5) == 0) {
            view.put("level", "county");
        }
        boolean rated =
                measure.kind() != MeasureKind.SHARE && !measure.id().name().equals("population");
        if (rated) {
            view.put("per", random.nextBoolean() ? "residents" : "count");
        }
        if (measure.dataset().holdsAgreements() && random.nextBoolean()) {
            view.put("model", "TFM");
        }
        if (measure.hasReach()) {
            view.put("reach", List.of(Reach.values()).get(random.nextInt(3)).word());
        }
        LocalDate first = dates.getFirst();
        if (first.isBefore(day) && !span.isYear() && random.nextInt(4) == 0) {
            view.put("change", "absolute");
            view.put("from", first.toString());
        }
        return view;
    }

    private static byte[] ask(Map<String, String> view, String file) throws Exception {
        var request = get("/api/v1/measures/" + view.get("measure") + "/" + file);
        view.forEach((name, value) -> {
            if (!name.equals("measure")) {
                request.param(name, value);
            }
        });
        var answer = web.perform(request).andReturn().getResponse();
        assertThat(answer.getStatus())
                .as("%s of %s: %s", file, view, answer.getErrorMessage())
                .isEqualTo(200);
        return answer.getContentAsByteArray();
    }

    /** What the page's table prints, or the reason why it prints none. */
    private static Map<String, String> ofTable(Map<String, String> view) {
        MeasureTable table = maps.answer(ViewCodec.fromParameters(view));
        TableWording wording = new TableWording(table);
        Map<String, String> found = new HashMap<>();
        Stream.concat(table.areas().stream(), Stream.of(table.nation()))
                .forEach(area -> found.put(
                        area.id().code(),
                        switch (area.value()) {
                            case Value.Observed seen -> said(wording.plain(seen), "");
                            case Value.Absent absent -> absent.reason().word();
                        }));
        return found;
    }

    private static Map<String, String> ofPackage(Map<String, String> view) throws Exception {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(ask(view, "data.zip")))) {
            while (!zip.getNextEntry().getName().equals("data.csv")) {
                zip.closeEntry();
            }
            return ofText(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Value or flag of each place by its code. */
    private static Map<String, String> ofCsv(Map<String, String> view) throws Exception {
        return ofText(new String(ask(view, "data.csv"), StandardCharsets.UTF_8));
    }

    private static Map<String, String> ofText(String csv) throws IOException {
        Map<String, String> found = new HashMap<>();
        try (var records = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv.startsWith("\ufeff") ? csv.substring(1) : csv))) {
            records.forEach(row -> found.put(row.get("geo_id"), said(row.get("value"), row.get("value_flag"))));
        }
        return found;
    }

    /** The number without the zeros that end it, or the reason why there is none. */
    private static String said(String value, String flag) {
        return value.isEmpty()
                ? flag
                : new BigDecimal(value).stripTrailingZeros().toPlainString();
    }

    private static Map<String, String> ofSheet(Map<String, String> view) throws Exception {
        Map<String, String> found = new HashMap<>();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(ask(view, "data.xlsx")))) {
            List<Row> rows = book.getFirstSheet().read();
            int head = 0;
            while (!texts(rows.get(head)).contains("geo_id")) {
                head++;
            }
            List<String> names = texts(rows.get(head));
            for (Row row : rows.subList(head + 1, rows.size())) {
                List<String> cells = texts(row);
                found.put(
                        cell(cells, names, "geo_id"),
                        said(cell(cells, names, "value"), cell(cells, names, "value_flag")));
            }
        }
        return found;
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        row.forEach(cell -> texts.add(cell == null ? "" : cell.getText()));
        return texts;
    }

    private static String cell(List<String> cells, List<String> names, String name) {
        int place = names.indexOf(name);
        return place < cells.size() ? cells.get(place) : "";
    }

    private static Map<String, String> ofJson(Map<String, String> view) throws Exception {
        Map<String, String> found = new HashMap<>();
        JsonNode rows = JSON.readTree(ask(view, "data.json")).path("rows");
        assertThat(rows.isArray()).isTrue();
        for (JsonNode row : rows) {
            found.put(
                    row.path("geo_id").asString(""),
                    said(row.path("value").asString(""), row.path("value_flag").asString("")));
        }
        return found;
    }

    /** What an image carries in its own texts, read by the JDK. */
    private static Map<String, String> ofImage(Map<String, String> view) throws Exception {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(ask(view, "map.png")))) {
            reader.setInput(in);
            Element root = (Element) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
            NodeList entries = root.getElementsByTagName("iTXtEntry");
            for (int i = 0; i < entries.getLength(); i++) {
                Element entry = (Element) entries.item(i);
                if (entry.getAttribute("keyword").equals("Values")) {
                    return ofText(entry.getAttribute("text"));
                }
            }
        } finally {
            reader.dispose();
        }
        throw new AssertionError("The image carries no values.");
    }

    /** What the tooltips of the drawing say; of what is absent, what the table says if the words agree. */
    private static Map<String, String> ofDrawing(Map<String, String> view, Map<String, String> table) throws Exception {
        String svg = new String(ask(view, "map.svg"), StandardCharsets.UTF_8);
        Map<String, String> byName = new HashMap<>();
        Matcher titles = TITLE.matcher(svg);
        while (titles.find()) {
            String words =
                    titles.group(1).replace("&amp;", "&").replace("&#39;", "'").replace("&apos;", "'");
            int colon = words.indexOf(": ");
            if (colon > 0) {
                byName.put(words.substring(0, colon), words.substring(colon + 2));
            }
        }
        Map<String, String> found = new HashMap<>();
        ClassifiedMap map = maps.draw(ViewCodec.fromParameters(view));
        map.table().areas().forEach(area -> {
            String words = byName.get(Wording.placeName(area));
            if (words != null) {
                found.put(
                        area.id().code(),
                        number(words, table.getOrDefault(area.id().code(), "absent from the table")));
            }
        });
        return found;
    }

    private static String number(String words, String said) {
        Matcher number = NUMBER.matcher(words);
        if (number.find()) {
            String digits =
                    number.group(1).replace(",", "").replace('\u2212', '-').replace("+", "");
            return new BigDecimal(digits).stripTrailingZeros().toPlainString();
        }
        return words.startsWith(said.replace('_', ' ')) ? said : words;
    }

    /** The sentence of a view names the nation's value as the table has it. */
    private static void assertSentence(Map<String, String> view, Map<String, String> table) {
        ClassifiedMap map = maps.draw(ViewCodec.fromParameters(view));
        String nation = table.getOrDefault(GeoId.US.code(), "");
        String printed = Wording.value(map.table(), map.table().nation());
        assertThat(map.sentence()).as("sentence of %s", view).contains(printed);
        assertThat(number(printed, nation)).as("nation of %s", view).isEqualTo(nation);
    }
}
