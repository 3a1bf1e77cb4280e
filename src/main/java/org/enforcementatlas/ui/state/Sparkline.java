package org.enforcementatlas.ui.state;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.StateProfile;
import org.enforcementatlas.render.CourseSvg;

/** A value's course over real dates as a small line, told in words to those who do not see it. */
final class Sparkline extends Span {

    private static final long serialVersionUID = 1L;

    Sparkline(MeasureTable table, List<StateProfile.Step> course) {
        addClassName("atlas-sparkline");
        getElement().setProperty("innerHTML", CourseSvg.draw(course));
        String words = CourseSvg.words(table, course);
        getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", words)
                .setAttribute("title", words);
    }
}
