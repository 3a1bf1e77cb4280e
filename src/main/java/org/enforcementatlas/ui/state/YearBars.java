package org.enforcementatlas.ui.state;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.enforcementatlas.measure.StateProfile;
import org.enforcementatlas.render.YearsSvg;

/** A flow's fiscal years as bars with their names; a year in part is hatched and named. */
final class YearBars extends Span {

    private static final long serialVersionUID = 1L;

    YearBars(List<StateProfile.Year> years) {
        addClassName("atlas-year-bars");
        String words = YearsSvg.words(years);
        Span drawn = new Span();
        drawn.getElement().setProperty("innerHTML", YearsSvg.draw(years));
        drawn.getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", words)
                .setAttribute("title", words);
        Span names = new Span(YearsSvg.names(years));
        names.addClassName("atlas-year-names");
        add(drawn, names);
    }
}
