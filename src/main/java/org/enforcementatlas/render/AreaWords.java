package org.enforcementatlas.render;

import java.util.Locale;
import org.enforcementatlas.choropleth.AreaLook;
import org.enforcementatlas.choropleth.ClassifiedMap;
import org.enforcementatlas.choropleth.ClassifiedMap.ClassifiedArea;
import org.enforcementatlas.measure.Value;
import org.enforcementatlas.measure.Wording;

/** What an area says of itself: the sentence of its value, and what this map adds to it. */
final class AreaWords {

    private AreaWords() {}

    static String of(ClassifiedMap map, ClassifiedArea area) {
        String sentence = Wording.sentence(map.table(), area.value());
        if (!map.options().aroundNation() || area.look() == AreaLook.ZERO) {
            return sentence;
        }
        return area.value().value() instanceof Value.Observed observed
                        && map.table().nation().value() instanceof Value.Observed nation
                ? sentence + String.format(Locale.ROOT, "; %.2f× the US value", observed.number() / nation.number())
                : sentence;
    }
}
