package org.enforcementatlas.render;

import java.util.HashMap;
import java.util.Map;
import org.enforcementatlas.choropleth.ClassifiedMap.ClassifiedArea;
import org.enforcementatlas.choropleth.relate.Pair;
import org.enforcementatlas.choropleth.relate.RelateWording;
import org.enforcementatlas.choropleth.relate.Related;
import org.enforcementatlas.model.GeoId;

/** What each area of a map of two measures says of itself: both values. */
final class PairWords implements MapWords {

    private final RelateWording wording;
    private final Map<GeoId, Pair> pairs = new HashMap<>();

    /** The words of an answer, escaped for SVG. */
    PairWords(Related related) {
        this.wording = new RelateWording(related, SvgText::escape);
        related.pairs().forEach(pair -> pairs.put(pair.id(), pair));
    }

    @Override
    public void append(StringBuilder text, ClassifiedArea area) {
        Pair pair = pairs.get(area.value().id());
        if (pair == null) {
            throw new IllegalArgumentException("There is no pair of values, not even missing ones, for "
                    + area.value().id() + ".");
        }
        wording.append(text, pair);
    }

    /** Two values have no room in a tile. */
    @Override
    public String inTile(ClassifiedArea area) {
        return "";
    }
}
