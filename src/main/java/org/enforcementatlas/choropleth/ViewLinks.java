package org.enforcementatlas.choropleth;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.enforcementatlas.measure.MeasureTable;

/** A view as links: to its latest figures, or to these for ever. */
public final class ViewLinks {

    private ViewLinks() {}

    /** The view without its date and snapshots. */
    public static ViewState latest(ViewState asked) {
        ViewState latest = asked.withQuery(asked.query().withAsOf(null).unpinned());
        return asked.layer() instanceof Layer.Change change
                ? latest.withLayer(new Layer.Change(change.kind(), change.from()))
                : latest;
    }

    /** The view of the figures that are shown, and no others. */
    public static ViewState pinned(MeasureTable table, ViewState shown) {
        ViewState pinned = shown.withQuery(table.pinned(shown.query()));
        return table.change() == null
                ? pinned
                : pinned.withLayer(new Layer.Change(
                        table.change().kind(),
                        table.change().before().asOf(),
                        table.change().before().provenance().snapshot()));
    }

    /** A view as the query of a page's address, with its question mark. */
    public static String query(ViewState view) {
        return "?" + encoded(ViewCodec.toParameters(view));
    }

    /** A file of the interface for a view: {@code api/v1/measures/agreements/paint.svg?level=county}. */
    public static String ofFile(ViewState view, String file) {
        Map<String, String> parameters = ViewCodec.toParameters(view);
        parameters.remove("measure");
        parameters.remove("selected");
        String query = encoded(parameters);
        return "api/v1/measures/" + view.query().measure() + "/" + file + (query.isEmpty() ? "" : "?" + query);
    }

    /** Parameters as they stand in an address. */
    public static String encoded(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
