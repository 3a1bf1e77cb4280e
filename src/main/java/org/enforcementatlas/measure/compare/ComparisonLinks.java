package org.enforcementatlas.measure.compare;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** A comparison as the query of an address; commas and colons stand as they are, so that it can be read. */
public final class ComparisonLinks {

    private ComparisonLinks() {}

    /** The page: {@code compare?states=TN,GA}; without a slash before it. */
    public static String page(ComparisonQuery query) {
        return joined("compare", parameters(query));
    }

    /** A file of the interface: {@code api/v1/compare.csv}; more parameters may follow, like {@code form=wide}. */
    public static String file(ComparisonQuery query, String ending, String more) {
        String asked = parameters(query);
        String both = asked.isEmpty() || more.isEmpty() ? asked + more : asked + "&" + more;
        return joined("api/v1/compare." + ending, both);
    }

    private static String joined(String path, String query) {
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String parameters(ComparisonQuery query) {
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
