package org.enforcementatlas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.enforcementatlas.choropleth.ViewLinks;
import org.enforcementatlas.choropleth.ViewState;
import org.enforcementatlas.measure.MeasureTable;

/** Links to the view, to its latest figures or to these for ever. */
@Tag("atlas-share")
@JsModule("./atlas-share.ts")
final class ShareMenu extends Component {

    private static final long serialVersionUID = 1L;

    /**
     * Offers a view.
     *
     * @param asked the view as its address has it
     * @param shown the view as it is drawn, its layout settled
     */
    void show(MeasureTable table, ViewState asked, ViewState shown) {
        getElement().setProperty("latest", ViewLinks.query(ViewLinks.latest(asked)));
        getElement().setProperty("pinned", ViewLinks.query(ViewLinks.pinned(table, shown)));
        getElement().setProperty("snapshot", table.provenance().snapshot().toString());
    }
}
