package org.enforcementatlas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;

/** The frame of the map in the browser. The drawing comes from the interface; this only points at areas. */
@Tag("atlas-map")
@JsModule("./atlas-map.ts")
public final class AtlasMap extends Component {

    private static final long serialVersionUID = 1L;

    /** An area was chosen, or its choice taken back. */
    @DomEvent("area-selected")
    public static final class AreaSelected extends ComponentEvent<AtlasMap> {

        private static final long serialVersionUID = 1L;

        private final String code;

        /** Made by the browser's event. */
        public AreaSelected(AtlasMap source, boolean fromClient, @EventData("event.detail.code") String code) {
            super(source, fromClient);
            this.code = code;
        }

        /** The area's code; empty where the choice was taken back. */
        public String code() {
            return code;
        }
    }

    /** A closer view of a state was asked for, or the whole country again. */
    @DomEvent("zoom-asked")
    public static final class ZoomAsked extends ComponentEvent<AtlasMap> {

        private static final long serialVersionUID = 1L;

        private final String code;

        /** Made by the browser's event. */
        public ZoomAsked(AtlasMap source, boolean fromClient, @EventData("event.detail.code") String code) {
            super(source, fromClient);
            this.code = code;
        }

        /** The code of the state, or of a county in it; empty for the whole country. */
        String code() {
            return code;
        }
    }

    /** The same was asked for as a table. */
    @DomEvent("table-asked")
    public static final class TableAsked extends ComponentEvent<AtlasMap> {

        private static final long serialVersionUID = 1L;

        /** Made by the browser's event. */
        public TableAsked(AtlasMap source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    /**
     * Shows a drawing.
     *
     * @param address where it is
     * @param label what it shows, for those who do not see it
     * @param selected the code of the selected area; empty for none
     */
    public void show(String address, String label, String selected) {
        getElement().setProperty("src", address);
        getElement().setProperty("label", label);
        getElement().setProperty("selected", selected);
    }

    /** Lets the areas of a class stand out; empty for none. */
    public void pin(String key) {
        getElement().setProperty("pinned", key);
    }

    /** Shows the whole country only: no state can be drawn alone. */
    public void keepWhole() {
        getElement().setProperty("whole", true);
    }

    /** Tells which state is drawn alone; empty for none. */
    void showZoom(String state) {
        getElement().setProperty("zoomed", state);
    }

    Registration addTableAskedListener(ComponentEventListener<TableAsked> listener) {
        return addListener(TableAsked.class, listener);
    }

    Registration addZoomAskedListener(ComponentEventListener<ZoomAsked> listener) {
        return addListener(ZoomAsked.class, listener);
    }

    /** Tells when an area is chosen. */
    public Registration addAreaSelectedListener(ComponentEventListener<AreaSelected> listener) {
        return addListener(AreaSelected.class, listener);
    }
}
