package org.enforcementatlas.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.ingest.review.Coverage;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.model.Area;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.Jurisdiction;
import org.enforcementatlas.model.Jurisdictions;

/** How the rows of a snapshot meet the areas of the map, both ways, with the sum that must come out. */
public final class CoverageList extends Div {

    private static final long serialVersionUID = 1L;

    /** More names than this are folded away. */
    private static final int FEW = 12;

    /** The coverage of a snapshot at each of its levels. */
    public CoverageList(List<Coverage> levels, Snapshot snapshot) {
        for (Coverage level : levels) {
            add(new Paragraph(level.describe()));
            if (!level.areasWithout().isEmpty()) {
                add(without(level));
            }
        }
        int rows = snapshot.counts().counted();
        boolean adds = levels.stream().allMatch(level -> level.rows() == rows);
        Paragraph sum = new Paragraph(
                adds
                        ? "Every one of the " + Wording.count(rows) + " counted rows is told here once."
                        : "The rows told here are not the " + Wording.count(rows)
                                + " counted ones; this is a fault of the atlas.");
        sum.addClassName("atlas-note");
        add(sum);
    }

    private static Details without(Coverage level) {
        String names = level.areasWithout().stream().map(CoverageList::name).collect(Collectors.joining("; "));
        Details details = new Details(
                Wording.count(level.areasWithout().size()) + " areas without a row", new Paragraph(names + "."));
        details.setOpened(level.areasWithout().size() <= FEW);
        return details;
    }

    private static String name(Area area) {
        return area.id().level() == AreaLevel.COUNTY
                ? area.name()
                        + Jurisdictions.find(area.id().state())
                                .map(Jurisdiction::usps)
                                .map(usps -> ", " + usps)
                                .orElse("")
                : area.name();
    }
}
