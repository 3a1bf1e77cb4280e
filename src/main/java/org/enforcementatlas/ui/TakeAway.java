package org.enforcementatlas.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinRequest;
import java.net.URL;
import java.util.Objects;
import org.enforcementatlas.choropleth.ClassifiedMap;
import org.enforcementatlas.choropleth.ClassifiedMaps;
import org.enforcementatlas.choropleth.ViewCodec;
import org.enforcementatlas.choropleth.ViewState;
import org.enforcementatlas.export.ViewExport;
import org.jspecify.annotations.Nullable;

/** What a reader takes away of a view: links, files, a citation. Files and citation are worked out when they are asked for. */
final class TakeAway extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ClassifiedMaps maps;
    private final ShareMenu share = new ShareMenu();
    private transient @Nullable ViewState view;

    TakeAway(ClassifiedMaps maps) {
        this.maps = maps;
        addClassName("atlas-take-away");
        Button download = new Button("Download…", click -> new DownloadDialog(shown(), export("")).open());
        Button cite = new Button("Cite…", click -> cite());
        add(share, download, cite);
    }

    /**
     * Offers a view.
     *
     * @param asked the view as its address has it
     * @param shown the view as it is drawn, its layout settled
     */
    void show(ClassifiedMap map, ViewState asked, ViewState shown) {
        view = shown;
        share.show(map.table(), asked, shown);
    }

    private void cite() {
        UI ui = getUI().orElseThrow();
        String context = VaadinRequest.getCurrent().getContextPath();
        ui.getPage().fetchCurrentURL(here -> new CiteDialog(export(site(here) + context)).open());
    }

    /** What the addresses of the atlas begin with, as the reader's browser knows it. */
    private static String site(URL here) {
        return here.getProtocol() + "://" + here.getAuthority();
    }

    private ViewState shown() {
        return Objects.requireNonNull(view);
    }

    private ViewExport export(String site) {
        String zoom = ViewCodec.toParameters(shown()).getOrDefault("zoom", "");
        return ViewExport.of(maps, shown(), zoom, site);
    }
}
