package org.enforcementatlas.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.enforcementatlas.model.Absence;
import org.enforcementatlas.model.AgreementModel;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.Jurisdiction;
import org.enforcementatlas.model.Jurisdictions;
import org.enforcementatlas.model.Period;
import org.jspecify.annotations.Nullable;

/** Every number, date and title is put into words here, once, so that map, table, tooltip and file say the same. */
public final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.US);

    private static final char MINUS = '\u2212';

    private Wording() {}

    /** What the view shows, without its date: "Pending immigration-court cases per 100,000 residents". */
    public static String title(MeasureTable table) {
        String model = table.query().findModel().map(Wording::modelName).orElse("");
        String title = table.measure().title() + (model.isEmpty() ? "" : ", " + model);
        return isRate(table) ? title + " per 100,000 residents" : title;
    }

    /** Unit, date or period, and level: what stands under the title. */
    public static String subtitle(MeasureTable table) {
        String unit = capitalised(table.unit());
        String by = table.query().level() == AreaLevel.COUNTY ? "by county or equivalent" : "by state";
        return unit + ", " + by + ", " + when(table);
    }

    /** "as of 28 May 2025" for a stock, "1 Jan 2025 – 31 Jul 2026" for a flow. */
    public static String when(MeasureTable table) {
        Period period = table.period();
        String signed = table.query().clock() == ListClock.SIGNED
                        && table.measure().dataset().equals(DatasetId.AGREEMENTS)
                ? "signed by " + day(table.asOf()) + " and still listed on "
                        + day(table.provenance().asOf())
                : "";
        if (!signed.isEmpty()) {
            return signed;
        }
        return period.isDay() ? "as of " + day(period.end()) : day(period.start()) + " – " + day(period.end());
    }

    /** A day as "28 May 2025". */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A count with its thousands separated: "3,475,298". */
    public static String count(long count) {
        return grouped(BigDecimal.valueOf(count), 0);
    }

    /** A number of the table's unit, as it is shown everywhere. */
    public static String number(MeasureTable table, double number) {
        String digits = grouped(BigDecimal.valueOf(number), decimals(table));
        String sign = isDifference(table) && number > 0 && !digits.matches("[0.]+") ? "+" : "";
        return sign + digits + (isPercent(table) ? "%" : "");
    }

    /** A number of the table's unit with the same digits, but plain: a point, an ASCII minus and nothing else. */
    public static String plain(MeasureTable table, double number) {
        return BigDecimal.valueOf(number)
                .setScale(decimals(table), RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** An area's value as shown, or the name of its absence. */
    public static String value(MeasureTable table, AreaValue area) {
        return switch (area.value()) {
            case Value.Observed observed -> number(table, observed.number());
            case Value.Absent absent -> absence(absent.reason());
        };
    }

    /** The name of an absence: "no data", "suppressed", "not applicable". */
    public static String absence(Absence reason) {
        return reason.word().replace('_', ' ');
    }

    /** "6 of 51", or "not ranked". */
    public static String rank(MeasureTable table, AreaValue area) {
        return area.rank().isPresent() ? area.rank().getAsInt() + " of " + table.rankOf() : "not ranked";
    }

    /** All that is known of one area in one line: what tooltip, title element and reading aloud say. */
    public static String sentence(MeasureTable table, AreaValue area) {
        List<String> parts = new ArrayList<>();
        parts.add(value(table, area) + valueUnit(table, area));
        quotient(table, area).forEach(parts::add);
        if (area.rank().isPresent()) {
            parts.add("rank " + rank(table, area));
        }
        parts.add(kept(table).when());
        flags(table, area).forEach(parts::add);
        return placeName(area) + ": " + String.join("; ", parts);
    }

    /** A place's name; a county's with its state, since many share a name: "Autauga County, Alabama". */
    public static String placeName(AreaValue area) {
        String name = area.area().name();
        return area.id().level() == AreaLevel.COUNTY
                ? name + ", "
                        + Jurisdictions.find(area.id().state())
                                .map(Jurisdiction::name)
                                .orElse(area.id().state().code())
                : name;
    }

    /** The flags of an area in words: "unstable: fewer than 20 events", "SYNTHETIC". */
    public static List<String> flags(MeasureTable table, AreaValue area) {
        List<String> flags = new ArrayList<>();
        if (area.unstable()) {
            flags.add("unstable: fewer than 20 counted");
        }
        if (table.provenance().synthetic()) {
            flags.add("SYNTHETIC");
        }
        return flags;
    }

    /** Publisher, file, dates, snapshot and denominator in one line. */
    public static String source(MeasureTable table) {
        Provenance from = table.provenance();
        String denominator = from.denominatorSource();
        String imported = day(from.imported().atZone(ZoneOffset.UTC).toLocalDate());
        return (from.synthetic() ? "SYNTHETIC practice figures, not real: " : "Source: ") + from.source() + "; file "
                + from.fileName() + ", data as of " + day(from.asOf()) + ", imported " + imported + ", snapshot "
                + from.snapshot() + (denominator == null ? "." : ". Denominator: " + denominator + ".");
    }

    /** How many decimals numbers of this table have, everywhere. */
    public static int decimals(MeasureTable table) {
        if (isPercent(table) || isDifference(table)) {
            return 1;
        }
        return isRate(table) ? kept(table).rateDecimals() : 0;
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

    private static Stream<String> quotient(MeasureTable table, AreaValue area) {
        if (!(area.value() instanceof Value.Observed observed) || observed.denominator() == 1) {
            return Stream.empty();
        }
        String of = isRate(table) ? " residents" : "";
        String counted = isRate(table) ? " " + table.measure().unit() : "";
        return Stream.of(count(observed.numerator()) + counted + " of " + count(observed.denominator()) + of);
    }

    private static String valueUnit(MeasureTable table, AreaValue area) {
        if (!(area.value() instanceof Value.Observed)) {
            return "";
        }
        if (isRate(table)) {
            return " per 100,000 residents";
        }
        if (isPercent(table)) {
            return "";
        }
        return " " + table.measure().unit();
    }

    /** What is the same for all numbers of the table that was asked for last, which is printed as thousands of them. */
    private record Kept(MeasureTable table, int rateDecimals, String when) {}

    private static volatile @Nullable Kept kept;

    @SuppressWarnings("ReferenceEquality") // the very same table, not an equal one
    private static Kept kept(MeasureTable table) {
        Kept last = kept;
        if (last == null || last.table() != table) {
            last = new Kept(table, countRateDecimals(table), when(table));
            kept = last;
        }
        return last;
    }

    private static int countRateDecimals(MeasureTable table) {
        double greatest = table.areas().stream()
                .map(AreaValue::value)
                .mapToDouble(value -> value instanceof Value.Observed observed ? Math.abs(observed.number()) : 0)
                .max()
                .orElse(0);
        return greatest >= 10 ? 1 : 2;
    }

    private static boolean isRate(MeasureTable table) {
        return table.measure().kind() != MeasureKind.SHARE
                && table.query().findPer().orElse(table.measure().defaultPer()) == Per.RESIDENTS;
    }

    private static boolean isPercent(MeasureTable table) {
        return table.measure().kind() == MeasureKind.SHARE && !isDifference(table);
    }

    private static boolean isDifference(MeasureTable table) {
        return table.measure().dataset().equals(DatasetId.VOTES);
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
