package org.enforcementatlas.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.enforcementatlas.choropleth.ClassifiedMap;
import org.enforcementatlas.choropleth.ClassifiedMaps;
import org.enforcementatlas.choropleth.MapOptions;
import org.enforcementatlas.choropleth.ViewLinks;
import org.enforcementatlas.choropleth.ViewState;
import org.enforcementatlas.geo.Boundaries;
import org.enforcementatlas.geo.PreparedMap;
import org.enforcementatlas.measure.Measures;
import org.enforcementatlas.render.AreaForms;
import org.enforcementatlas.render.Ground;
import org.enforcementatlas.render.MapSvg;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * A map in parts, for a page that has its shapes: how the areas look, what they say, and numbers that many maps share. The first
 * refers to the second and this to the third by addresses of pinned figures, so that a page asks for each once. Another page asks
 * again, and moves nothing if they are the same: figures are pinned for ever, but words and shapes may change with the program.
 */
@RestController
final class PaintController {

    private final ClassifiedMaps maps;
    private final Measures measures;
    private final Boundaries boundaries;

    PaintController(ClassifiedMaps maps, Measures measures, Boundaries boundaries) {
        this.maps = maps;
        this.measures = measures;
        this.boundaries = boundaries;
    }

    /** The drawing, with where its shapes and its words are. */
    @GetMapping("/api/v1/measures/{measure}/paint.svg")
    ResponseEntity<byte[]> paint(
            @PathVariable("measure") String measure, @RequestParam Map<String, String> parameters) {
        ViewState state = MeasureController.state(measure, parameters);
        ClassifiedMap map = maps.draw(state);
        PreparedMap ground = Ground.of(map, boundaries);
        String words = ViewLinks.ofFile(ViewLinks.pinned(map.table(), unclassed(state)), "words.json");
        String svg = MapSvg.apart(map, ground, ShapesController.address(map, ground), words);
        byte[] body = svg.getBytes(StandardCharsets.UTF_8);
        return MeasureController.answer(map.table(), body, "image/svg+xml", "paint.svg");
    }

    /** What the areas of a map say, whatever their class. */
    @GetMapping("/api/v1/measures/{measure}/words.json")
    ResponseEntity<byte[]> words(
            @PathVariable("measure") String measure, @RequestParam Map<String, String> parameters) {
        ClassifiedMap map = maps.draw(MeasureController.state(measure, parameters));
        SharedNumbers shared = SharedNumbers.of(map, measures);
        String json = AreaForms.json(map, Ground.of(map, boundaries), shared.byPlace(), shared.address());
        return answer(json);
    }

    /** The values of a map as printed, in the order of its shapes; empty where there is none. */
    @GetMapping("/api/v1/measures/{measure}/numbers.json")
    ResponseEntity<byte[]> numbers(
            @PathVariable("measure") String measure, @RequestParam Map<String, String> parameters) {
        ClassifiedMap map = maps.draw(MeasureController.state(measure, parameters));
        Map<?, String> printed = SharedNumbers.printed(map.table());
        List<String> inOrder = Ground.of(map, boundaries).areas().stream()
                .map(area -> printed.getOrDefault(area.id(), ""))
                .toList();
        String json = JsonMapper.shared().writeValueAsString(inOrder);
        return answer(json);
    }

    /** The same without what decides about colours only. */
    private static ViewState unclassed(ViewState state) {
        MapOptions plain = MapOptions.DEFAULT
                .withLayout(state.map().layout())
                .withAroundNation(state.map().aroundNation())
                .withZoom(state.map().zoom());
        return state.withMap(plain).withFilter("").withSelected(null);
    }

    private static ResponseEntity<byte[]> answer(String json) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .contentType(MediaType.APPLICATION_JSON)
                .body(json.getBytes(StandardCharsets.UTF_8));
    }
}
