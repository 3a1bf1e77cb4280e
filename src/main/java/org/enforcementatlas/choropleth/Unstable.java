package org.enforcementatlas.choropleth;

import java.util.List;
import org.enforcementatlas.measure.AreaValue;

/**
 * What carries the dotted outline.
 *
 * @param count how many of the areas that have a value
 * @param words what it says, and why
 */
public record Unstable(int count, String words) {

    /** Nothing does. */
    public static final Unstable NONE = new Unstable(0, "");

    /** Those among areas that are drawn in a class. */
    public static Unstable of(List<ClassifiedMap.ClassifiedArea> areas) {
        List<AreaValue> unstable = areas.stream()
                .filter(area -> area.look() == AreaLook.CLASS && area.value().unstable())
                .map(ClassifiedMap.ClassifiedArea::value)
                .toList();
        if (unstable.isEmpty()) {
            return NONE;
        }
        long wide = unstable.stream().filter(AreaValue::isUncertain).count();
        String why = wide == 0 ? "under 20" : wide == unstable.size() ? "uncertain estimate" : "under 20, or uncertain";
        return new Unstable(unstable.size(), "unstable (" + why + ")");
    }
}
