package org.enforcementatlas.ui.compare;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Paragraph;

/** A frame around a box that may be wider than its window: where it is, words say so and the edge is seen. */
@Tag("atlas-wide")
@JsModule("./atlas-wide.ts")
final class WideFrame extends Component implements HasComponents {

    private static final long serialVersionUID = 1L;

    private final Paragraph cue = new Paragraph();

    /** A frame around a region that scrolls. */
    WideFrame(Component region) {
        addClassName("atlas-compare-frame");
        cue.addClassName("atlas-scroll-cue");
        add(cue, region);
    }

    /** Says how many columns there are to see. */
    void tell(int columns) {
        cue.setText("Scroll the table sideways to see all " + columns + " columns; the places stay.");
    }
}
