package org.enforcementatlas.ui.table;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Paragraph;

/** A frame around a box that may be wider than its window: where it is, words say so and the edge is seen. */
@Tag("atlas-wide")
@JsModule("./atlas-wide.ts")
@CssImport("./atlas-wide.css")
public final class WideFrame extends Component implements HasComponents {

    private static final long serialVersionUID = 1L;

    private final Paragraph cue = new Paragraph();

    /**
     * A frame around a region that scrolls.
     *
     * @param region the box; its first child is the table
     */
    public WideFrame(Component region) {
        region.getElement().getClassList().add("atlas-wide-box");
        cue.addClassName("atlas-scroll-cue");
        add(cue, region);
    }

    /**
     * Says how much there is to see.
     *
     * @param columns how many columns the table has
     * @param fixed what stays in sight, "the places"
     */
    public void tell(int columns, String fixed) {
        cue.setText("Scroll the table sideways to see all " + columns + " columns; " + fixed + " stay.");
    }
}
