package org.enforcementatlas.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.enforcementatlas.model.Absence;
import org.enforcementatlas.model.AgreementModel;
import org.enforcementatlas.model.Area;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.Jurisdiction;
import org.enforcementatlas.model.Jurisdictions;
import org.enforcementatlas.model.Period;

/** Every number, date and title is put into words here, once, so that map, table, tooltip and file say the same. */
public final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.US);

    /** What marks a rate that rests on few events. */
    private static final String FEW = "unstable: fewer than 20 counted";

    /** What marks practice figures. */
    static final String SYNTHETIC = "SYNTHETIC";

    private static final char MINUS = '\u2212';

    private Wording() {}

    /** What the view shows, without its date: "Pending immigration-court cases per 100,000 residents". */
    public static String title(MeasureTable table) {
        String model = table.query().findModel().map(Wording::modelName).orElse("");
        String reach = table.query().reach().words();
        String measure =
                table.measure().title() + (reach.isEmpty() ? "" : ", " + reach) + (model.isEmpty() ? "" : ", " + model);
        String title = TableWording.isPerResidents(table) ? measure + " per 100,000 " + table.below() : measure;
        return table.change() == null ? title : ChangeWording.title(table.change(), title);
    }

    /** Unit, date or period, and level: what stands under the title. */
    public static String subtitle(MeasureTable table) {
        String unit = capitalised(table.unit());
        String by = table.query().level() == AreaLevel.COUNTY ? "by county or equivalent" : "by state";
        String scope = table.query().scope().territories() ? "" : ", without territories";
        return unit + ", " + by + scope + ", " + when(table);
    }

    /** "as of 28 May 2025" for a stock, "1 Jan 2025 – 31 Jul 2026" for a flow. */
    public static String when(MeasureTable table) {
        if (table.change() != null) {
            return "change from " + ChangeWording.dates(table.change());
        }
        Period period = table.period();
        String signed = table.query().clock() == ListClock.SIGNED
                        && table.measure().dataset().equals(DatasetId.AGREEMENTS)
                ? "signed by " + day(table.asOf()) + " and still listed on "
                        + day(table.provenance().asOf())
                : "";
        if (!signed.isEmpty()) {
            return signed;
        }
        Span span = table.query().span();
        return period.isDay() ? "as of " + day(period.end()) : PeriodWords.told(period, span, table.provisional());
    }

    /** The day of a stock, the span of a flow: what stands over a column of a table's values. */
    public static String moment(MeasureTable table) {
        return ChangeWording.moment(table);
    }

    /** A day as "28 May 2025". */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A count with its thousands separated: "3,475,298". */
    public static String count(long count) {
        return grouped(BigDecimal.valueOf(count), 0);
    }

    /** A number of the table's unit that is no area's value: the bound of a class, the size of a circle. */
    public static String number(MeasureTable table, double number) {
        String digits = grouped(BigDecimal.valueOf(number), decimals(table));
        String sign = TableWording.isDifference(table) && number > 0 && !digits.matches("[0.]+") ? "+" : "";
        return sign + digits + (TableWording.isPercent(table) ? "%" : "");
    }

    /** An area's value as shown, or the name of its absence. */
    public static String value(MeasureTable table, AreaValue area) {
        return new TableWording(table).value(area);
    }

    /** A value with its unit, once: "387 agreements", "78.3% of counties"; what is absent has no unit. */
    public static String amount(MeasureTable table, AreaValue area) {
        String value = value(table, area);
        if (!(area.value() instanceof Value.Observed)) {
            return value;
        }
        String unit = table.unit();
        return value.endsWith("%") && unit.startsWith("percent ")
                ? value + unit.substring("percent".length())
                : value + " " + unit;
    }

    /** The name of an absence: "no data", "suppressed", "not applicable". */
    public static String absence(Absence reason) {
        return reason.word().replace('_', ' ');
    }

    /** "6 of 51", or "not ranked". */
    public static String rank(MeasureTable table, AreaValue area) {
        return area.rank().isPresent() ? area.rank().getAsInt() + " of " + table.rankOf() : "not ranked";
    }

    /** Why a measure has no meaning in some places. */
    public static String whyNotApplicable(Measure measure) {
        return Catalogue.isOfCounties(measure.id())
                ? "Connecticut, Rhode Island, the District of Columbia and the territories have no county governments."
                : "The measure has no meaning in this place.";
    }

    /** Why an area has no value where that has a reason of its own: "no county governments here"; empty for others. */
    public static String reason(MeasureTable table, AreaValue area) {
        boolean none = area.value() instanceof Value.Absent absent && absent.reason() == Absence.NOT_APPLICABLE;
        if (!none || table.change() != null) {
            return "";
        }
        if (Catalogue.isOfCounties(table.measure().id())) {
            return "no county governments here";
        }
        return CourtFileMeasures.holds(table.measure()) && table.measure().kind() == MeasureKind.SHARE
                ? "nothing here to take a share of"
                : "";
    }

    /** All that is known of one area in one line: what tooltip, title element and reading aloud say. */
    public static String sentence(MeasureTable table, AreaValue area) {
        return new TableWording(table).sentence(area);
    }

    /** A place's name; a county's with its state, since many share a name: "Autauga County, Alabama". */
    public static String placeName(AreaValue area) {
        return placeName(area.area());
    }

    /** The same of a place that has no value. */
    public static String placeName(Area place) {
        return place.name() + TableWording.after(place.id());
    }

    /** A state's name; its code where nobody has named it. */
    public static String placeName(GeoId state) {
        return Jurisdictions.find(state).map(Jurisdiction::name).orElse(state.code());
    }

    /** The flags of an area in words: "unstable: fewer than 20 events", "SYNTHETIC". */
    public static List<String> flags(MeasureTable table, AreaValue area) {
        List<String> flags = new ArrayList<>();
        String reason = reason(table, area);
        if (!reason.isEmpty()) {
            flags.add(reason);
        }
        if (area.unstable()) {
            flags.add(unstable(area));
        }
        if (area.corrected() > 0) {
            flags.add(corrected(area.corrected()));
        }
        if (table.provenance().synthetic()) {
            flags.add(SYNTHETIC);
        }
        return flags;
    }

    /** What a value is divided by: "5,000", with its margin of error where there is one: "5,000 ± 1,234". */
    public static String denominator(AreaValue area, Value.Observed value) {
        Margin margin = area.margin();
        return margin != null && margin.estimate() == value.denominator() ? margin.words() : count(value.denominator());
    }

    /** Why a value is unstable: "unstable: set against an uncertain estimate, 5,000 ± 3,000". */
    public static String unstable(AreaValue area) {
        Margin margin = area.margin();
        return margin != null && margin.isWide()
                ? "unstable: set against an uncertain estimate, " + margin.words()
                : FEW;
    }

    /** Words as a sentence: with a capital letter and a full stop. */
    public static String sentenceOf(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }

    /** "✎ 1 row corrected": how many rows behind a value carry a correction. */
    public static String corrected(int rows) {
        return "\u270e " + count(rows) + (rows == 1 ? " row corrected" : " rows corrected");
    }

    /** Publisher, file, dates, snapshot and denominator in one line. */
    public static String source(MeasureTable table) {
        Provenance from = table.provenance();
        String denominator = from.denominatorSource();
        String imported = day(from.imported().atZone(ZoneOffset.UTC).toLocalDate());
        return (from.synthetic() ? "SYNTHETIC practice figures, not real: " : "Source: ") + from.source() + "; file "
                + from.fileName() + ", data as of " + day(from.asOf()) + ", imported " + imported + ", snapshot "
                + from.snapshot() + ChangeWording.base(table)
                + (denominator == null ? "." : ". Denominator: " + denominator + ".");
    }

    /** How many decimals numbers of this table have, everywhere. */
    public static int decimals(MeasureTable table) {
        return new TableWording(table).decimals();
    }

    /** The name of a model in full. */
    public static String modelName(AgreementModel model) {
        return switch (model) {
            case JEM -> "Jail Enforcement Model";
            case TFM -> "Task Force Model";
            case WSO -> "Warrant Service Officer model";
            case OTHER -> "other models";
        };
    }

    private static String grouped(BigDecimal number, int decimals) {
        BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP);
        String plain = rounded.abs().toPlainString();
        int point = plain.indexOf('.');
        int whole = point < 0 ? plain.length() : point;
        StringBuilder digits = new StringBuilder(plain.length() + 8);
        if (rounded.signum() < 0) {
            digits.append(MINUS);
        }
        for (int i = 0; i < plain.length(); i++) {
            if (i > 0 && i < whole && (whole - i) % 3 == 0) {
                digits.append(',');
            }
            digits.append(plain.charAt(i));
        }
        return digits.toString();
    }

    private static String capitalised(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
