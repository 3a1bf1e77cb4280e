package org.enforcementatlas.render;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.enforcementatlas.choropleth.relate.RelateSentence;
import org.enforcementatlas.choropleth.relate.RelateWording;
import org.enforcementatlas.choropleth.relate.Related;
import org.enforcementatlas.geo.Boundaries;
import org.enforcementatlas.geo.PreparedMap;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Wording;

/** Draws two measures at once, with the drawing and the frame of every other map. */
public final class RelateSvg {

    private RelateSvg() {}

    /** The map as a document of its own, without title and legend. */
    public static String standalone(Related related, Boundaries boundaries) {
        return MapSvg.standalone(related.shapes(), ground(related, boundaries), new PairWords(related));
    }

    /** A figure of this size that stands alone, on white. */
    public static String draw(Related related, Boundaries boundaries, FigureSize size) {
        return draw(related, boundaries, size, Backdrop.WHITE);
    }

    /** A figure of this size that stands alone. */
    public static String draw(Related related, Boundaries boundaries, FigureSize size, Backdrop backdrop) {
        String foot = foot(related);
        FigureFrame.Words words = new FigureFrame.Words(
                RelateWording.title(related),
                RelateWording.subtitle(related),
                related.shapes().stampLines(),
                RelateSentence.of(related) + " " + foot,
                foot,
                related.synthetic());
        String drawing = MapSvg.draw(related.shapes(), ground(related, boundaries), new PairWords(related));
        FigureFrame.Key key = (width, scale) -> SquareSvg.draw(related.key(), width);
        return MapSvg.seen(related.shapes(), FigureFrame.draw(words, drawing, key, size, backdrop));
    }

    private static PreparedMap ground(Related related, Boundaries boundaries) {
        return Ground.of(related.shapes(), boundaries);
    }

    /** Both sources and their notes, each once. */
    private static String foot(Related related) {
        Set<String> parts = new LinkedHashSet<>();
        for (MeasureTable table : List.of(related.x(), related.y())) {
            parts.add(table.measure().title() + ": " + Wording.source(table));
            String without = table.noPlace().stream()
                    .map(bucket -> bucket.label() + " " + Wording.count(bucket.count()))
                    .collect(Collectors.joining("; "));
            parts.add(without.isEmpty() ? "" : "Not on the map: " + without + ".");
            String note = table.provenance().note();
            parts.add(note.isEmpty() ? "" : "Note: " + note);
        }
        parts.add("Boundaries: Census cartographic boundaries, 2023.");
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }
}
