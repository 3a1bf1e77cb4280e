package org.enforcementatlas.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.enforcementatlas.choropleth.ClassifiedMap;
import org.enforcementatlas.choropleth.ClassifiedMaps;
import org.enforcementatlas.choropleth.MapLayout;
import org.enforcementatlas.choropleth.ViewCodec;
import org.enforcementatlas.choropleth.ViewLinks;
import org.enforcementatlas.choropleth.ViewState;
import org.enforcementatlas.measure.Measures;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.model.AreaLevel;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * The map of an address as an image in the page that is sent first: it is seen while the program of the page is still coming,
 * by those who run no scripts, and where a link is previewed. The page takes its place.
 */
@Component
final class FirstMap implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private static final String STYLE = """
            .atlas-first { position: absolute; inset: 72px 0 auto; padding: 0 16px; pointer-events: none; }
            .atlas-first img { display: block; width: 100%; max-width: 1200px; height: auto; margin: 0 auto; }
            #outlet:has(h1) ~ .atlas-first { display: none; }
            @media (prefers-color-scheme: dark) { .atlas-first { display: none; } }
            """;

    private final transient Measures measures;
    private final transient ClassifiedMaps maps;

    FirstMap(Measures measures, ClassifiedMaps maps) {
        this.measures = measures;
        this.maps = maps;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::add);
    }

    private void add(IndexHtmlResponse response) {
        VaadinRequest request = response.getVaadinRequest();
        String path = request.getPathInfo();
        if (path == null || path.isEmpty() || path.equals("/")) {
            find(request).ifPresent(drawn -> add(response.getDocument(), request, drawn));
        }
    }

    /** The map that the address asks for; none where the page will have to say why there is none. */
    private Optional<Drawn> find(VaadinRequest request) {
        try {
            ViewState view = ViewCodec.fromParameters(parameters(request));
            return measures.listDates(view.query().measure()).isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Drawn(view, maps.draw(view)));
        } catch (IllegalArgumentException | UnanswerableQuery toldByThePage) {
            return Optional.empty();
        }
    }

    private static Map<String, String> parameters(VaadinRequest request) {
        Map<String, String> parameters = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, values.length == 0 ? "" : values[0]));
        return parameters;
    }

    private static void add(Document page, VaadinRequest request, Drawn drawn) {
        String title = drawn.map().title() + " – Enforcement Atlas";
        page.title(title);
        tell(page, "name", "description", drawn.map().sentence());
        tell(page, "property", "og:title", title);
        tell(page, "property", "og:description", drawn.map().sentence());
        tell(page, "property", "og:image", base(request) + sized(drawn.view(), "map.png", "1200x675"));
        tell(page, "property", "og:image:alt", drawn.map().sentence());
        if (drawn.isLight()) {
            show(page, drawn);
        }
    }

    private static void show(Document page, Drawn drawn) {
        page.head().appendElement("style").appendText(STYLE);
        Element picture = page.body().appendElement("picture").addClass("atlas-first");
        picture.appendElement("source")
                .attr("media", "(max-width: 479px)")
                .attr("width", "1080")
                .attr("height", "1350")
                .attr("srcset", sized(drawn.narrow(), "map.svg", "1080x1350"));
        picture.appendElement("img")
                .attr("src", sized(drawn.view(), "map.svg", "1200x675"))
                .attr("width", "1200")
                .attr("height", "675")
                .attr("loading", "lazy")
                .attr("alt", drawn.map().sentence());
    }

    private static void tell(Document page, String kind, String name, String content) {
        page.head().appendElement("meta").attr(kind, name).attr("content", content);
    }

    private static String sized(ViewState view, String file, String size) {
        String address = ViewLinks.ofFile(view, file);
        return address + (address.contains("?") ? "&" : "?") + "size=" + size;
    }

    private static String base(VaadinRequest request) {
        String url = ((VaadinServletRequest) request).getRequestURL().toString();
        return url.endsWith("/") ? url : url + "/";
    }

    /**
     * A view and its map.
     *
     * @param view the view as the address has it
     * @param map its map on a wide window
     */
    private record Drawn(ViewState view, ClassifiedMap map) {

        /** All counties are a quarter of a megabyte, for which the page itself would have to wait. */
        boolean isLight() {
            return view.query().level() == AreaLevel.STATE || view.map().zoom() != null;
        }

        /** On a narrow window states are squares, as the page has them. */
        ViewState narrow() {
            boolean open = view.map().layout() == null && view.query().level() == AreaLevel.STATE;
            return open ? view.withMap(view.map().withLayout(MapLayout.TILES)) : view;
        }
    }
}
