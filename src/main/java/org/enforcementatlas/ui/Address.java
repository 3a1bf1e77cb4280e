package org.enforcementatlas.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.Map;
import org.enforcementatlas.choropleth.ViewCodec;
import org.enforcementatlas.choropleth.ViewLinks;
import org.enforcementatlas.choropleth.ViewState;

/** A view state as the address of a page or of the interface. */
final class Address {

    private Address() {}

    static ViewState read(Location location) {
        Map<String, String> parameters = new HashMap<>();
        location.getQueryParameters()
                .getParameters()
                .forEach((name, values) -> parameters.put(name, values.isEmpty() ? "" : values.getFirst()));
        return ViewCodec.fromParameters(parameters);
    }

    static QueryParameters write(ViewState state) {
        return QueryParameters.simple(ViewCodec.toParameters(state));
    }

    /** The same view as a file of the interface: {@code data.csv}, {@code map.svg}. */
    static String ofFile(ViewState state, String file) {
        Map<String, String> parameters = ViewCodec.toParameters(state);
        parameters.remove("measure");
        parameters.remove("selected");
        String query = ViewLinks.encoded(parameters);
        return "api/v1/measures/" + state.query().measure() + "/" + file + (query.isEmpty() ? "" : "?" + query);
    }
}
