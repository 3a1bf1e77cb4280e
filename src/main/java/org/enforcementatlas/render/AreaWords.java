package org.enforcementatlas.render;

import java.util.Locale;
import org.enforcementatlas.choropleth.AreaLook;
import org.enforcementatlas.choropleth.ClassifiedMap;
import org.enforcementatlas.choropleth.ClassifiedMap.ClassifiedArea;
import org.enforcementatlas.choropleth.HotSpotWords;
import org.enforcementatlas.choropleth.HotSpots;
import org.enforcementatlas.measure.TableWording;
import org.enforcementatlas.measure.Value;
import org.enforcementatlas.measure.Wording;

/** What each area of a map says of itself: the sentence of its value, and what the map adds to it. */
final class AreaWords implements MapWords {

    private final ClassifiedMap map;
    private final TableWording wording;
    private final boolean escaped;

    /** The words of a map, escaped for SVG. */
    AreaWords(ClassifiedMap map) {
        this(map, true);
    }

    /**
     * The words of a map.
     *
     * @param escaped whether they are escaped for SVG
     */
    AreaWords(ClassifiedMap map, boolean escaped) {
        this.map = map;
        this.escaped = escaped;
        this.wording = escaped ? new TableWording(map.table(), SvgText::escape) : new TableWording(map.table());
    }

    @Override
    public void append(StringBuilder text, ClassifiedArea area) {
        wording.appendSentence(text, area.value());
        HotSpots spots = map.hotSpots();
        if (spots != null) {
            spots.find(area.value().id())
                    .map(HotSpotWords::of)
                    .ifPresent(words -> text.append("; ").append(escaped ? SvgText.escape(words) : words));
            return;
        }
        if (map.options().aroundNation()
                && area.look() != AreaLook.ZERO
                && area.value().value() instanceof Value.Observed observed
                && map.table().nation().value() instanceof Value.Observed nation) {
            text.append(String.format(Locale.ROOT, "; %.2f× the US value", observed.number() / nation.number()));
        }
    }

    @Override
    public String ofClass(ClassifiedArea area) {
        boolean classed =
                area.classIndex() >= 0 && !map.symbols() && map.legend().ramp() == null;
        return classed && map.hotSpots() == null
                ? "; class " + (area.classIndex() + 1) + " of "
                        + map.legend().classes().size()
                : "";
    }

    @Override
    public String inTile(ClassifiedArea area) {
        return area.value().value() instanceof Value.Observed ? Wording.value(map.table(), area.value()) : "";
    }
}
