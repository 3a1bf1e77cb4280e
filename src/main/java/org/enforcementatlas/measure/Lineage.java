package org.enforcementatlas.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.enforcementatlas.model.AreaLevel;
import org.jspecify.annotations.Nullable;

/** How one number was made, so that anyone can make it again from its rows and a pocket calculator. */
public final class Lineage {

    /** Enough digits to see every rounding. */
    private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);

    private final RowsBehind behind;
    private final MeasureTable table;

    private Lineage(RowsBehind behind) {
        this.behind = behind;
        this.table = behind.table();
    }

    /** What the number rests on, each under its name, in the order of the making. */
    public static Map<String, String> of(RowsBehind behind) {
        return new Lineage(behind).entries();
    }

    private Map<String, String> entries() {
        Provenance from = table.provenance();
        Map<String, String> told = new LinkedHashMap<>();
        told.put("Figure", figure());
        told.put("Snapshot", snapshot(from));
        told.put("File", from.fileName());
        told.put("SHA-256", from.sha256());
        told.put("Source", from.source());
        told.put("Period", Wording.when(table));
        told.put("Counted", counted());
        told.put("Rows", rows());
        told.put("Corrections", corrections());
        Value.Observed seen = observed();
        if (seen != null && !seen.isCount()) {
            told.put("Denominator", denominator(seen));
        }
        told.put("Formula", formula());
        if (!from.note().isEmpty()) {
            told.put("Note", from.note());
        }
        return told;
    }

    private Value.@Nullable Observed observed() {
        return behind.area() != null && behind.area().value() instanceof Value.Observed seen ? seen : null;
    }

    private String figure() {
        AreaValue area = behind.area();
        if (area == null) {
            return "On no area: " + behind.counts().words(behind.counted());
        }
        return (table.provenance().synthetic() ? "SYNTHETIC. " : "") + behind.place() + ": "
                + Wording.amount(table, area);
    }

    private static String snapshot(Provenance from) {
        return from.snapshot() + ", data as of " + Wording.day(from.asOf()) + ", imported "
                + Wording.day(from.imported().atZone(ZoneOffset.UTC).toLocalDate());
    }

    private String counted() {
        MeasureQuery query = table.query();
        StringJoiner words = new StringJoiner("; ");
        words.add(query.level() == AreaLevel.COUNTY ? "by county or equivalent" : "by state");
        if (table.measure().dataset().holdsAgreements()) {
            words.add(query.findModel()
                    .map(model -> "only agreements of the " + Wording.modelName(model))
                    .orElse("all models"));
            words.add(
                    query.clock() == ListClock.SIGNED
                            ? "signed by the date and on this list"
                            : "on the list of this date");
            words.add(query.scope().flagged() ? "possible duplicates counted" : "possible duplicates left out");
        }
        if (query.reach() != Reach.COUNTY) {
            words.add(query.reach().words());
        }
        if (query.span() != Span.AS_COUNTED) {
            words.add(query.span().title().toLowerCase(Locale.ROOT));
        }
        words.add(query.scope().territories() ? "all 56 jurisdictions" : "50 states and DC");
        return words.toString();
    }

    private String rows() {
        String all =
                Wording.count(behind.size()) + " of the snapshot's " + Wording.count(behind.snapshotRows()) + " rows";
        return switch (behind.counts()) {
            case AGREEMENTS -> all + ", each one agreement";
            case AGENCIES, COUNTIES, PLACES -> all + ", of " + behind.counts().words(behind.counted());
            case FIGURES -> all + ", as the source counted them";
        };
    }

    private String corrections() {
        long rows = behind.correctedRows();
        return rows == 0 ? "none of these rows" : rows + " of these rows, each with its reason below";
    }

    private String denominator(Value.Observed seen) {
        String source = table.provenance().denominatorSource();
        boolean average = table.query().span().isAverage();
        if (source != null && average) {
            boolean rate = seen.scale() > 1;
            return (rate ? Wording.count(seen.denominator()) + " " + table.below() + " × months: " : "") + source;
        }
        String number = estimate(seen);
        if (source != null) {
            String over = behind.isNation() ? ", the sum over areas with a rate" : "";
            String unit = table.below().isEmpty() ? "residents" : table.below();
            return number + " " + unit + over + ": " + source;
        }
        return number + " " + ofShare();
    }

    /** What it is divided by, with its margin of error where that is known. */
    private String estimate(Value.Observed seen) {
        AreaValue area = behind.area();
        Margin margin = area == null ? null : area.margin();
        return margin == null ? Wording.count(seen.denominator()) : margin.words() + " (margin of error, 90 %)";
    }

    private String ofShare() {
        if (table.measure().id().equals(Catalogue.COUNTY_SHARE)) {
            return "counties and equivalents, Census boundaries of 2023";
        }
        return table.measure().id().equals(Catalogue.RESIDENT_SHARE)
                ? "residents of all counties and equivalents"
                : "votes in all, from the same file";
    }

    private String formula() {
        AreaValue area = behind.area();
        if (area == null) {
            return Wording.count(behind.counted()) + ", counted";
        }
        if (!(area.value() instanceof Value.Observed seen)) {
            String reason = Wording.reason(table, area);
            return "No number: " + Wording.value(table, area) + (reason.isEmpty() ? "" : ", " + reason);
        }
        String numerator = Wording.count(seen.numerator());
        String printed = Wording.value(table, area);
        if (seen.isCount()) {
            return numerator + ", " + (behind.counts() == RowsBehind.Thing.FIGURES ? "added up" : "counted");
        }
        BigDecimal exact = BigDecimal.valueOf(seen.numerator())
                .multiply(BigDecimal.valueOf(seen.scale()))
                .divide(BigDecimal.valueOf(seen.denominator()), DIGITS)
                .stripTrailingZeros();
        return numerator + " × " + Wording.count(seen.scale()) + " ÷ " + Wording.count(seen.denominator()) + " = "
                + exact.toPlainString() + ", printed " + printed;
    }
}
