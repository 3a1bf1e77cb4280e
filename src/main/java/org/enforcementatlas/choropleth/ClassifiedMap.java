package org.enforcementatlas.choropleth;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.enforcementatlas.measure.AreaValue;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.ViewSentence;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.Jurisdiction;
import org.enforcementatlas.model.Jurisdictions;
import org.jspecify.annotations.Nullable;

/**
 * A table cut into classes: what every drawing of it shows.
 *
 * @param table the values
 * @param options how it was asked to be drawn
 * @param layout how it is drawn, settled
 * @param symbols whether values are circles, rather than shades
 * @param legend the classes and looks in use, with how many areas each has
 * @param areas one for every area of the table, in its order
 * @param stamps what must be printed with it
 * @param hotSpots how values lie among their neighbours, where that is what the classes tell; else {@code null}
 */
public record ClassifiedMap(
        MeasureTable table,
        MapOptions options,
        MapLayout layout,
        boolean symbols,
        Legend legend,
        List<ClassifiedArea> areas,
        Set<MapStamp> stamps,
        @Nullable HotSpots hotSpots) {

    /**
     * One area in its class.
     *
     * @param value the area and its value
     * @param look how it looks
     * @param classIndex the index of its class in the legend for {@link AreaLook#CLASS}, else −1
     * @param radius the radius of its symbol in units of the drawing plane where symbols are drawn, else 0
     * @param color its colour where it has a class, else empty
     */
    public record ClassifiedArea(AreaValue value, AreaLook look, int classIndex, double radius, String color) {}

    /** What the map shows: the table's title, and the state where one is drawn alone. */
    public String title() {
        GeoId zoom = options.zoom();
        String state = zoom == null
                ? ""
                : Jurisdictions.find(zoom).map(Jurisdiction::name).orElse("");
        return (hotSpots == null ? "" : "Hot spots: ") + Wording.title(table) + (state.isEmpty() ? "" : " in " + state);
    }

    /** The areas that are drawn and told of: all, or those of the state that is drawn alone. */
    public List<ClassifiedArea> shown() {
        GeoId zoom = options.zoom();
        return zoom == null
                ? areas
                : areas.stream()
                        .filter(area -> area.value().id().state().equals(zoom))
                        .toList();
    }

    /** The view in sentences, for those who copy it and those who do not see the map. */
    public String sentence() {
        return (hotSpots == null ? "" : HotSpotWords.sentence(table, hotSpots) + " ")
                + ViewSentence.of(table, options.zoom());
    }

    /** What must be said of how the map was made, each in sentences of its own; mostly nothing. */
    public List<String> notes() {
        return hotSpots == null
                ? List.of()
                : List.of(HotSpotWords.meaning(table), HotSpotWords.method(table, hotSpots));
    }

    /** The stamps in words, each with what it means. */
    public List<String> stampLines() {
        Simulation eye = options.simulate();
        return Stream.of(MapStamp.values())
                .filter(stamps::contains)
                .map(stamp ->
                        stamp.title() + (stamp == MapStamp.SIMULATED && eye != null ? " (" + eye.title() + ")" : "")
                                + ": " + stamp.reason())
                .toList();
    }

    /** Whether a count is shaded, which mostly shows population. */
    public boolean rawCountWarning() {
        return stamps.contains(MapStamp.RAW_COUNT);
    }
}
