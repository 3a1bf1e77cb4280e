package org.enforcementatlas.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.Map;
import org.enforcementatlas.choropleth.ViewCodec;
import org.enforcementatlas.choropleth.ViewLinks;
import org.enforcementatlas.choropleth.ViewState;
import org.enforcementatlas.measure.MeasureQuery;

/** A view state as the address of a page or of the interface. */
public final class Address {

    private Address() {}

    static ViewState read(Location location) {
        return ViewCodec.fromParameters(parameters(location));
    }

    /** The parameters of a page's address; of those that stand there more than once the first. */
    public static Map<String, String> parameters(Location location) {
        Map<String, String> parameters = new HashMap<>();
        location.getQueryParameters()
                .getParameters()
                .forEach((name, values) -> parameters.put(name, values.isEmpty() ? "" : values.getFirst()));
        return parameters;
    }

    static QueryParameters write(ViewState state) {
        return QueryParameters.simple(ViewCodec.toParameters(state));
    }

    /** A view as the query of a page's address. */
    public static String query(ViewState state) {
        return ViewLinks.query(state);
    }

    /** The page with the rows behind a place's number. */
    public static String ofRows(MeasureQuery query, String place) {
        ViewState state = ViewCodec.fromParameters(Map.of()).withQuery(query);
        return "rows" + query(state) + (query(state).length() > 1 ? "&" : "") + "area=" + place;
    }

    /** The rows behind a place's number as a file of the interface: {@code rows.csv}. */
    public static String ofRows(MeasureQuery query, String place, String file) {
        Map<String, String> parameters =
                ViewCodec.toParameters(ViewCodec.fromParameters(Map.of()).withQuery(query));
        parameters.remove("measure");
        parameters.put("area", place);
        return "api/v1/measures/" + query.measure() + "/" + file + "?" + ViewLinks.encoded(parameters);
    }
}
