package org.enforcementatlas.render;

import org.enforcementatlas.choropleth.ClassifiedMap.ClassifiedArea;

/** What the areas of a map say of themselves. */
interface MapWords {

    /** Appends all that is known of an area, whatever its class, escaped for SVG. */
    void append(StringBuilder text, ClassifiedArea area);

    /** What its class adds to that, escaped too; empty for nothing. */
    default String ofClass(ClassifiedArea area) {
        return "";
    }

    /** What stands in an area's tile under its postal code; empty for nothing. */
    String inTile(ClassifiedArea area);
}
