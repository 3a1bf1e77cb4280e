package org.enforcementatlas.geo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.enforcementatlas.model.GeoId;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.Filter;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;

/**
 * A condition on areas, written in the text form of the OGC's filters (ECQL), bounded in length and nesting, over known fields
 * and a few functions only. A missing value fulfils no comparison; {@code value IS NULL} finds it. A condition that calculates finds
 * only areas that have every field it names, since the parser would take what is missing for zero.
 */
public final class AreaFilter {

    private final Filter filter;
    private final Set<String> needed;

    private AreaFilter(Filter filter, Set<String> needed) {
        this.filter = filter;
        this.needed = needed;
    }

    /**
     * One area with the fields that conditions may name.
     *
     * @param id its code
     * @param values numbers and words by field; a missing one is absent
     */
    public record Row(GeoId id, Map<String, Object> values) {}

    /**
     * Reads a condition.
     *
     * @param fields the fields there are, each with the type of its values: {@code Double} or {@code String}
     * @throws IllegalArgumentException if it cannot be read; the sentence says where and what to write
     */
    public static AreaFilter parse(String text, Map<String, Class<?>> fields) {
        Set<String> needed = new FilterText(text, fields.keySet()).check();
        try {
            return new AreaFilter(ECQL.toFilter(text), needed);
        } catch (CQLException malformed) {
            String detail =
                    String.valueOf(malformed.getMessage()).lines().findFirst().orElse("");
            throw new IllegalArgumentException(
                    "filter cannot be read: " + detail + " Write it like per_residents > 5 AND state_name LIKE 'N%'.",
                    malformed);
        }
    }

    /** The areas that fulfil the condition. */
    public Set<GeoId> matching(Map<String, Class<?>> fields, List<Row> rows) {
        SimpleFeatureTypeBuilder schema = new SimpleFeatureTypeBuilder();
        schema.setName("areas");
        List<String> names = new ArrayList<>(fields.keySet());
        names.forEach(name -> schema.add(name, fields.get(name)));
        SimpleFeatureType type = schema.buildFeatureType();
        SimpleFeatureBuilder builder = new SimpleFeatureBuilder(type);
        Set<GeoId> matching = new HashSet<>();
        for (Row row : rows) {
            names.forEach(name -> builder.add(row.values().get(name)));
            boolean whole = row.values().keySet().containsAll(needed);
            if (filter.evaluate(builder.buildFeature(row.id().code())) && whole) {
                matching.add(row.id());
            }
        }
        return matching;
    }
}
