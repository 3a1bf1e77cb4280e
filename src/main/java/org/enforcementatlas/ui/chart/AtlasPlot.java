package org.enforcementatlas.ui.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.function.Consumer;
import org.enforcementatlas.model.GeoId;
import org.jspecify.annotations.Nullable;

/** A chart in the browser whose points are areas. The library that draws it is fetched only where one is shown. */
@Tag("atlas-plot")
@JsModule("./atlas-plot.ts")
@NpmPackage(value = "@observablehq/plot", version = "0.6.17")
public final class AtlasPlot extends Component {

    private static final long serialVersionUID = 1L;

    /** An area was chosen, or its choice taken back. */
    @DomEvent("area-selected")
    public static final class AreaSelected extends ComponentEvent<AtlasPlot> {

        private static final long serialVersionUID = 1L;

        private final String code;

        /** Made by the browser's event. */
        public AreaSelected(AtlasPlot source, boolean fromClient, @EventData("event.detail.code") String code) {
            super(source, fromClient);
            this.code = code;
        }
    }

    /**
     * A chart.
     *
     * @param chosen is told the area that was chosen, {@code null} where its choice was taken back
     */
    public AtlasPlot(Consumer<@Nullable GeoId> chosen) {
        addListener(AreaSelected.class, event -> chosen.accept(event.code.isEmpty() ? null : new GeoId(event.code)));
    }

    /**
     * Shows a chart.
     *
     * @param label what it shows, for those who do not see it
     * @param selected the selected area; {@code null} for none
     */
    public void show(Chart chart, String label, @Nullable GeoId selected) {
        getElement().setPropertyJson("chart", chart.toJson());
        getElement().setProperty("label", label);
        getElement().setProperty("selected", selected == null ? "" : selected.code());
    }

    /** Lets the areas of a class stand out; empty for none. */
    public void pin(String key) {
        getElement().setProperty("pinned", key);
    }
}
