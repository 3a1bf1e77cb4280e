package org.enforcementatlas.ui.compare;

import com.vaadin.flow.router.Location;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.enforcementatlas.measure.compare.ComparisonCodec;
import org.enforcementatlas.measure.compare.ComparisonQuery;

/** A comparison as the address of the page or of a file; commas and colons stand as they are, so that it can be read. */
final class CompareAddress {

    private CompareAddress() {}

    static ComparisonQuery read(Location location) {
        return ComparisonCodec.fromParameters(location.getQueryParameters().getParameters());
    }

    /** The page: {@code compare?states=TN,GA}. */
    static String ofPage(ComparisonQuery query) {
        return joined("compare", encoded(query));
    }

    /** A file of the interface: {@code compare.csv}; more parameters may follow, like {@code form=wide}. */
    static String ofFile(ComparisonQuery query, String ending, String more) {
        String asked = encoded(query);
        String both = asked.isEmpty() || more.isEmpty() ? asked + more : asked + "&" + more;
        return joined("api/v1/compare." + ending, both);
    }

    private static String joined(String path, String query) {
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String encoded(ComparisonQuery query) {
        return ComparisonCodec.toParameters(query).entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> entry.getKey() + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8)
                .replace("%2C", ",")
                .replace("%3A", ":");
    }
}
