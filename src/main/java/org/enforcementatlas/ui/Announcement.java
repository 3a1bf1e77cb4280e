package org.enforcementatlas.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.enforcementatlas.choropleth.ClassifiedMap;
import org.enforcementatlas.choropleth.ViewState;
import org.enforcementatlas.measure.AreaValue;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Says what a choice changed, for those who do not see it: the area that was selected, or what the view shows now and its
 * national value. Nothing is said of a page that has just been opened; its title is.
 */
final class Announcement extends Div {

    private static final long serialVersionUID = 1L;

    Announcement() {
        addClassName("atlas-unseen");
        getElement().setAttribute("role", "status");
    }

    /**
     * Tells of a change.
     *
     * @param before what was shown, {@code null} for nothing
     */
    void tell(@Nullable ViewState before, ViewState now, ClassifiedMap map) {
        if (before != null && !before.equals(now)) {
            boolean same = before.withSelected(null).equals(now.withSelected(null));
            setText(same ? selection(now, map.table()) : view(map));
        }
    }

    private static String selection(ViewState now, MeasureTable table) {
        AreaValue area =
                now.selected() == null ? null : table.find(now.selected()).orElse(null);
        return area == null ? "No area is selected." : "Selected: " + Wording.sentence(table, area);
    }

    private static String view(ClassifiedMap map) {
        MeasureTable table = map.table();
        return String.join(
                ". ",
                List.of(
                        map.title(),
                        Wording.subtitle(table),
                        "United States: " + Wording.value(table, table.nation()) + "."));
    }
}
