package org.enforcementatlas.api;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.enforcementatlas.choropleth.ClassifiedMap;
import org.enforcementatlas.choropleth.ClassifiedMaps;
import org.enforcementatlas.choropleth.ViewCodec;
import org.enforcementatlas.choropleth.ViewState;
import org.enforcementatlas.export.DataFormat;
import org.enforcementatlas.export.MapImage;
import org.enforcementatlas.export.ViewExport;
import org.enforcementatlas.geo.Boundaries;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.render.FigureForm;
import org.enforcementatlas.render.Ground;
import org.enforcementatlas.render.MapSvg;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A measure as a table and as a map: the same numbers as on the pages, from the same objects. */
@RestController
final class MeasureController {

    private final ClassifiedMaps maps;
    private final Boundaries boundaries;

    MeasureController(ClassifiedMaps maps, Boundaries boundaries) {
        this.maps = maps;
        this.boundaries = boundaries;
    }

    @GetMapping("/api/v1/measures/{measure}/data.{format}")
    ResponseEntity<byte[]> data(
            @PathVariable("measure") String measure,
            @PathVariable("format") String format,
            @RequestParam Map<String, String> parameters) {
        DataFormat wanted = DataFormat.parse(format, parameters.getOrDefault("form", ""));
        ViewState state = state(measure, parameters);
        ViewExport export = export(state, parameters);
        return answer(export.table(), wanted.write(export), wanted.mediaType(), wanted.fileName(export));
    }

    @GetMapping("/api/v1/measures/{measure}/map.{format}")
    ResponseEntity<byte[]> map(
            @PathVariable("measure") String measure,
            @PathVariable("format") String format,
            @RequestParam Map<String, String> parameters) {
        ViewState state = state(measure, parameters);
        FigureForm form = FigureForm.fromParameters(parameters);
        ClassifiedMap map = maps.draw(state);
        MapImage image = new MapImage(export(state, parameters), map, Ground.of(map, boundaries));
        return answer(map.table(), image.write(format, form), MapImage.mediaType(format), image.fileName(format));
    }

    /** The bare drawing that the map page frames. */
    @GetMapping("/api/v1/measures/{measure}/drawing.svg")
    ResponseEntity<byte[]> drawing(
            @PathVariable("measure") String measure, @RequestParam Map<String, String> parameters) {
        ViewState state = state(measure, parameters);
        ClassifiedMap map = maps.draw(state);
        String svg = MapSvg.standalone(map, Ground.of(map, boundaries));
        return answer(map.table(), svg.getBytes(StandardCharsets.UTF_8), "image/svg+xml", "drawing.svg");
    }

    private ViewExport export(ViewState state, Map<String, String> parameters) {
        String states = parameters.getOrDefault("states", parameters.getOrDefault("zoom", ""));
        String site = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        return ViewExport.of(maps, state, states, site);
    }

    /** The view that an address asks for. */
    static ViewState state(String measure, Map<String, String> parameters) {
        Map<String, String> all = new HashMap<>(parameters);
        all.put("measure", measure);
        return ViewCodec.fromParameters(all);
    }

    /** A pinned snapshot never changes and may be kept for a year; the latest is asked for again each time. */
    static ResponseEntity<byte[]> answer(MeasureTable table, byte[] body, String mediaType, String fileName) {
        boolean pinned = table.isPinned();
        return ResponseEntity.ok()
                .cacheControl(pinned ? CacheControl.maxAge(Duration.ofDays(365)).immutable() : CacheControl.noCache())
                .header(HttpHeaders.CONTENT_TYPE, mediaType)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(fileName).build().toString())
                .body(body);
    }
}
