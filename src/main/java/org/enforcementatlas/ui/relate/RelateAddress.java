package org.enforcementatlas.ui.relate;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.enforcementatlas.choropleth.relate.RelateCodec;
import org.enforcementatlas.choropleth.relate.RelateState;

/** A state of two measures as the address of the page or of a file. */
final class RelateAddress {

    /** What a file does not depend on. */
    private static final Set<String> OF_THE_PAGE = Set.of("selected", "cell", "log", "line", "show");

    private RelateAddress() {}

    static RelateState read(Location location) {
        Map<String, String> parameters = new HashMap<>();
        location.getQueryParameters()
                .getParameters()
                .forEach((name, values) -> parameters.put(name, values.isEmpty() ? "" : values.getFirst()));
        return RelateCodec.fromParameters(parameters);
    }

    static QueryParameters write(RelateState state) {
        return QueryParameters.simple(RelateCodec.toParameters(state));
    }

    /** The same as a file of the interface: {@code data.csv}, {@code map.svg}. */
    static String ofFile(RelateState state, String file) {
        String query = RelateCodec.toParameters(state).entrySet().stream()
                .filter(entry -> !OF_THE_PAGE.contains(entry.getKey()))
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return "api/v1/relate/" + file + (query.isEmpty() ? "" : "?" + query);
    }
}
