package org.enforcementatlas.api;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.enforcementatlas.choropleth.relate.RelateCodec;
import org.enforcementatlas.choropleth.relate.RelateSentence;
import org.enforcementatlas.choropleth.relate.RelateState;
import org.enforcementatlas.choropleth.relate.RelateWording;
import org.enforcementatlas.choropleth.relate.Related;
import org.enforcementatlas.choropleth.relate.RelatedMaps;
import org.enforcementatlas.export.RelateRows;
import org.enforcementatlas.export.TableFormat;
import org.enforcementatlas.geo.Boundaries;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.render.FigureForm;
import org.enforcementatlas.render.MapPng;
import org.enforcementatlas.render.RelateSvg;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Two measures as a table and as a map, under the names of the page: {@code x=}, {@code y=}, {@code x_as_of=}. */
@RestController
final class RelateController {

    private final RelatedMaps maps;
    private final Boundaries boundaries;

    RelateController(RelatedMaps maps, Boundaries boundaries) {
        this.maps = maps;
        this.boundaries = boundaries;
    }

    @GetMapping("/api/v1/relate/data.{format}")
    ResponseEntity<byte[]> data(@PathVariable("format") String format, @RequestParam Map<String, String> parameters) {
        TableFormat wanted = TableFormat.find(format)
                .orElseThrow(() -> new UnanswerableQuery("Tables come as csv or json, not as " + format + "."));
        RelateState state = RelateCodec.fromParameters(parameters);
        Related related = maps.answer(state);
        RelateRows rows = new RelateRows(related);
        String text = wanted == TableFormat.CSV
                ? rows.csv()
                : rows.json(RelateWording.title(related), RelateSentence.of(related));
        return answer(related, text.getBytes(StandardCharsets.UTF_8), wanted.mediaType(), name(related, wanted.word()));
    }

    @GetMapping("/api/v1/relate/map.{format}")
    ResponseEntity<byte[]> map(@PathVariable("format") String format, @RequestParam Map<String, String> parameters) {
        RelateState state = RelateCodec.fromParameters(parameters);
        FigureForm form = FigureForm.fromParameters(parameters);
        Related related = maps.answer(state);
        String svg = RelateSvg.draw(related, boundaries, form.size(), form.backdrop());
        String name = name(related, format.toLowerCase(Locale.ROOT));
        return switch (format) {
            case "svg" -> answer(related, svg.getBytes(StandardCharsets.UTF_8), "image/svg+xml", name);
            case "png" -> answer(related, MapPng.draw(svg, form.scale(), form.backdrop()), "image/png", name);
            default -> throw new UnanswerableQuery("Maps come as svg or png, not as " + format + ".");
        };
    }

    /** The bare drawing that the page frames. */
    @GetMapping("/api/v1/relate/drawing.svg")
    ResponseEntity<byte[]> drawing(@RequestParam Map<String, String> parameters) {
        RelateState state = RelateCodec.fromParameters(parameters);
        Related related = maps.answer(state);
        String svg = RelateSvg.standalone(related, boundaries);
        return answer(related, svg.getBytes(StandardCharsets.UTF_8), "image/svg+xml", "drawing.svg");
    }

    private static String name(Related related, String ending) {
        return (related.synthetic() ? "SYNTHETIC_" : "")
                + related.x().measure().id() + "_" + related.x().asOf() + "_by_"
                + related.y().measure().id() + "_" + related.y().asOf() + "_"
                + related.x().query().level().word() + "." + ending;
    }

    /** Only where every measure is pinned does the answer never change. */
    private static ResponseEntity<byte[]> answer(Related related, byte[] body, String mediaType, String fileName) {
        boolean pinned = related.isPinned();
        return ResponseEntity.ok()
                .cacheControl(pinned ? CacheControl.maxAge(Duration.ofDays(365)).immutable() : CacheControl.noCache())
                .header(HttpHeaders.CONTENT_TYPE, mediaType)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(fileName).build().toString())
                .body(body);
    }
}
