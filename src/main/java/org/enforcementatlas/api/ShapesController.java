package org.enforcementatlas.api;

import java.time.Duration;
import java.util.List;
import org.enforcementatlas.choropleth.ClassifiedMap;
import org.enforcementatlas.choropleth.MapLayout;
import org.enforcementatlas.geo.Boundaries;
import org.enforcementatlas.geo.PreparedMap;
import org.enforcementatlas.geo.TileGrid;
import org.enforcementatlas.measure.CountingScope;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.Gazetteer;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.render.Ground;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The shapes of areas, apart from any figure: a page asks for them once and keeps them. */
@RestController
final class ShapesController {

    private static final String WITHOUT = "-without-territories";

    private final Boundaries boundaries;
    private final Gazetteer gazetteer;

    ShapesController(Boundaries boundaries, Gazetteer gazetteer) {
        this.boundaries = boundaries;
        this.gazetteer = gazetteer;
    }

    /**
     * The shapes of a map, areas in code order.
     *
     * @param x where each area's circle stands
     * @param borders the lines over the areas
     */
    record Shapes(
            List<String> codes, List<String> names, List<String> paths, List<Float> x, List<Float> y, String borders) {}

    /** Where the shapes of a drawing are; the address changes when they do. */
    static String address(ClassifiedMap map, PreparedMap drawn) {
        GeoId state = map.options().zoom();
        String name = map.layout() == MapLayout.TILES
                ? "tiles"
                : drawn.level().word() + (state == null ? "" : "-" + state.code());
        String counted = map.table().query().scope().territories() ? "" : WITHOUT;
        return "api/v1/boundaries/" + drawn.vintage().year() + "/" + drawn.version() + "/" + name + counted + ".json";
    }

    @GetMapping("/api/v1/boundaries/{vintage}/{version}/{name}.json")
    ResponseEntity<Shapes> shapes(@PathVariable("version") String version, @PathVariable("name") String name) {
        PreparedMap map = Ground.within(
                find(name.replace(WITHOUT, "")), CountingScope.ALL.withTerritories(!name.endsWith(WITHOUT)));
        boolean same = map.version().equals(version);
        Shapes shapes = new Shapes(
                map.areas().stream().map(area -> area.id().code()).toList(),
                map.areas().stream()
                        .map(area -> Wording.placeName(gazetteer.find(area.id()).orElseThrow()))
                        .toList(),
                map.areas().stream().map(PreparedMap.PreparedArea::path).toList(),
                map.areas().stream().map(PreparedMap.PreparedArea::x).toList(),
                map.areas().stream().map(PreparedMap.PreparedArea::y).toList(),
                map.borders());
        return ResponseEntity.ok()
                .cacheControl(
                        same
                                ? CacheControl.maxAge(Duration.ofDays(365))
                                        .cachePublic()
                                        .immutable()
                                : CacheControl.noCache())
                .body(shapes);
    }

    private PreparedMap find(String name) {
        if (name.equals("tiles")) {
            return TileGrid.states();
        }
        for (AreaLevel level : List.of(AreaLevel.STATE, AreaLevel.COUNTY)) {
            if (name.equals(level.word())) {
                return boundaries.get(level);
            }
            if (name.matches(level.word() + "-\\d\\d")) {
                return boundaries.getState(level, new GeoId(name.substring(name.length() - 2)));
            }
        }
        throw new UnanswerableQuery(
                "There is no map \"" + name + "\"; there are state, county, tiles, and like county-48.");
    }
}
