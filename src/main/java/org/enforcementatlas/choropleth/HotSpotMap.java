package org.enforcementatlas.choropleth;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.enforcementatlas.measure.AreaValue;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.model.GeoId;

/** Puts the areas of a table into the classes of hot spots, whatever classes of values were asked for. */
final class HotSpotMap {

    private static final List<HotSpotKind> CLASSES =
            List.of(HotSpotKind.HIGH_HIGH, HotSpotKind.HIGH_LOW, HotSpotKind.LOW_HIGH, HotSpotKind.LOW_LOW);

    private HotSpotMap() {}

    /**
     * The map.
     *
     * @param shown the areas that are drawn; the others took their part all the same
     */
    static ClassifiedMap of(MeasureTable table, MapOptions options, HotSpots spots, Predicate<GeoId> shown) {
        List<ClassifiedMap.ClassifiedArea> areas = table.areas().stream()
                .map(area -> area(area, spots, shown.test(area.id())))
                .toList();
        Set<MapStamp> stamps = options.simulate() == null ? Set.of() : EnumSet.of(MapStamp.SIMULATED);
        return new ClassifiedMap(
                table,
                options,
                Classifier.layout(table, options),
                false,
                legend(Classifier.drawn(areas, options)),
                areas,
                stamps,
                spots);
    }

    private static ClassifiedMap.ClassifiedArea area(AreaValue area, HotSpots spots, boolean shown) {
        if (!shown) {
            return plain(area, AreaLook.FILTERED);
        }
        HotSpotKind kind = spots.find(area.id()).map(HotSpots.Spot::kind).orElse(null);
        return switch (kind) {
            case null -> plain(area, Classifier.lookOfAbsence(area.value()));
            case NO_NEIGHBOURS -> plain(area, AreaLook.NO_NEIGHBOURS);
            case NOT_SIGNIFICANT -> plain(area, AreaLook.NOT_SIGNIFICANT);
            case HIGH_HIGH, HIGH_LOW, LOW_HIGH, LOW_LOW ->
                new ClassifiedMap.ClassifiedArea(area, AreaLook.CLASS, CLASSES.indexOf(kind), 0, kind.color());
        };
    }

    private static ClassifiedMap.ClassifiedArea plain(AreaValue area, AreaLook look) {
        return new ClassifiedMap.ClassifiedArea(area, look, -1, 0, "");
    }

    private static Legend legend(List<ClassifiedMap.ClassifiedArea> drawn) {
        List<Legend.ClassKey> keys = new ArrayList<>();
        for (int i = 0; i < CLASSES.size(); i++) {
            int index = i;
            int count = (int)
                    drawn.stream().filter(area -> area.classIndex() == index).count();
            keys.add(new Legend.ClassKey(
                    i, i, CLASSES.get(i).title(), CLASSES.get(i).color(), count));
        }
        return new Legend(
                "Local Moran's I: an area's value among those of its neighbours",
                keys,
                LegendMaker.lookKeys(drawn, false, "0"),
                List.of(),
                null,
                null,
                Unstable.of(drawn));
    }
}
