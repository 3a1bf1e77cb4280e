package org.enforcementatlas.render;

import java.util.List;
import java.util.regex.Pattern;
import org.enforcementatlas.choropleth.AreaLook;
import org.enforcementatlas.choropleth.ClassifiedMap.ClassifiedArea;
import org.enforcementatlas.geo.PathBounds;
import org.enforcementatlas.geo.PreparedMap.PreparedArea;

/** Writes the names of a state's counties where there is room for them; every county says its name when it is pointed at. */
final class CountyNames {

    private static final double SIZE = 11;

    /** What maps of counties leave out, since all of them are. */
    private static final Pattern KIND = Pattern.compile(" (County|Parish|Municipio|Planning Region)$");

    private final StringBuilder svg;

    CountyNames(StringBuilder svg) {
        this.svg = svg;
    }

    void write(PreparedArea county, ClassifiedArea area) {
        String name = KIND.matcher(area.value().area().name()).replaceFirst("");
        double wide = SvgText.width(name, SIZE);
        PathBounds box = PathBounds.of(List.of(county));
        boolean fits = box.right() - box.left() > wide + 6 && box.bottom() - box.top() > SIZE + 6;
        boolean hatched = area.look() == AreaLook.NO_DATA || area.look() == AreaLook.SUPPRESSED;
        if (!fits || hatched) {
            return;
        }
        double below = area.radius() > 0 ? area.radius() + SIZE : SIZE / 3;
        svg.append("<text class=\"county-name\" pointer-events=\"none\" text-anchor=\"middle\" font-size=\"11\" x=\"");
        svg.append(SvgText.number(county.x())).append("\" y=\"").append(SvgText.number(county.y() + below));
        svg.append("\" fill=\"").append(Ink.on(Looks.fill(area))).append("\">");
        svg.append(SvgText.escape(name)).append("</text>");
    }
}
