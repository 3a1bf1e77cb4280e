package org.enforcementatlas.choropleth;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.enforcementatlas.geo.AreaFilter;
import org.enforcementatlas.measure.AreaValue;
import org.enforcementatlas.measure.Denominator;
import org.enforcementatlas.measure.Measure;
import org.enforcementatlas.measure.MeasureKind;
import org.enforcementatlas.measure.MeasureQuery;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Measures;
import org.enforcementatlas.measure.Per;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.measure.Value;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.Jurisdiction;
import org.enforcementatlas.model.Jurisdictions;
import org.jspecify.annotations.Nullable;

/** Finds the areas that fulfil a reader's condition over a table and what is joined to it: both units, residents, names. */
public final class AreaConditions {

    /** The fields that a condition may name, with the type of their values. */
    private static final Map<String, Class<?>> FIELDS = fields();

    private final Measures measures;

    /** Conditions over the answers of these measures. */
    AreaConditions(Measures measures) {
        this.measures = measures;
    }

    /** The names of the fields, in the order in which they are told. */
    public static List<String> listFields() {
        return List.copyOf(FIELDS.keySet());
    }

    /**
     * The areas of a table that fulfil a condition.
     *
     * @throws UnanswerableQuery if the condition cannot be read; the sentence says where
     */
    Set<GeoId> matching(MeasureTable table, String condition) {
        try {
            AreaFilter filter = AreaFilter.parse(condition, FIELDS);
            MeasureTable values =
                    table.change() == null ? table : table.change().after();
            MeasureTable counts = answer(values, Per.COUNT);
            MeasureTable rates = answer(values, Per.RESIDENTS);
            int months = values.query().span().isAverage() ? values.period().months() : 1;
            List<AreaFilter.Row> rows = table.areas().stream()
                    .map(area -> row(area, find(counts, area.id()), find(rates, area.id()), months))
                    .toList();
            return filter.matching(FIELDS, rows);
        } catch (IllegalArgumentException malformed) {
            throw new UnanswerableQuery(String.valueOf(malformed.getMessage()));
        }
    }

    /** The same question as a count or per residents, if the measure has that; whatever else the table is set against. */
    private @Nullable MeasureTable answer(MeasureTable table, Per per) {
        Measure measure = table.measure();
        if (measure.kind() == MeasureKind.SHARE || (per == Per.RESIDENTS && !measure.hasRate())) {
            return null;
        }
        MeasureQuery plain = table.query().below().measure() == null
                ? table.query()
                : table.query().withBelow(Denominator.RESIDENTS);
        MeasureQuery wanted = Denominator.ask(plain, per.word());
        return wanted.equals(table.query()) ? table : measures.answer(wanted);
    }

    private static Value.@Nullable Observed find(@Nullable MeasureTable table, GeoId id) {
        return table != null && table.find(id).map(AreaValue::value).orElse(null) instanceof Value.Observed observed
                ? observed
                : null;
    }

    private static AreaFilter.Row row(
            AreaValue area, Value.@Nullable Observed count, Value.@Nullable Observed rate, int months) {
        Map<String, Object> row = new HashMap<>();
        if (area.value() instanceof Value.Observed observed) {
            row.put("value", observed.number());
        }
        if (count != null) {
            row.put("count", count.number());
        }
        if (rate != null) {
            row.put("per_residents", rate.number());
            row.put("residents", (double) rate.denominator() / months);
        }
        area.rank().ifPresent(rank -> row.put("rank", (double) rank));
        row.put("name", area.area().name());
        row.put("code", area.id().code());
        Jurisdictions.find(area.id().state()).ifPresent(state -> put(row, state));
        return new AreaFilter.Row(area.id(), row);
    }

    private static void put(Map<String, Object> row, Jurisdiction state) {
        row.put("state", state.usps());
        row.put("state_name", state.name());
    }

    private static Map<String, Class<?>> fields() {
        Map<String, Class<?>> fields = new LinkedHashMap<>();
        for (String number : List.of("value", "count", "per_residents", "residents", "rank")) {
            fields.put(number, Double.class);
        }
        for (String words : List.of("name", "code", "state", "state_name")) {
            fields.put(words, String.class);
        }
        return java.util.Collections.unmodifiableMap(fields);
    }
}
