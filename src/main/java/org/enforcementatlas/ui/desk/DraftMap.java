package org.enforcementatlas.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.enforcementatlas.ingest.Snapshot;

/** Draws the map that a draft would give, for those at the desk alone: the public pages do not know drafts. */
@FunctionalInterface
public interface DraftMap {

    /** The figure as SVG text. */
    String draw(Snapshot draft);

    /** The figure as a part of a page. */
    default Component of(Snapshot draft) {
        Div frame = new Div();
        frame.addClassName("atlas-draft-map");
        frame.getElement().setProperty("innerHTML", draw(draft));
        return frame;
    }
}
