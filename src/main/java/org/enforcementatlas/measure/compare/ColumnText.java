package org.enforcementatlas.measure.compare;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.enforcementatlas.measure.Denominator;
import org.enforcementatlas.measure.ListClock;
import org.enforcementatlas.measure.MeasureQuery;
import org.enforcementatlas.measure.Per;
import org.enforcementatlas.measure.Pins;
import org.enforcementatlas.measure.Reach;
import org.enforcementatlas.measure.Span;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.model.AgreementModel;
import org.enforcementatlas.model.MeasureId;

/**
 * A column as one word of an address: the measure, then what is not usual, each told by its form: {@code
 * agreements:TFM:2025-05-28}, {@code pending-cases:residents}, {@code agreements:signed:2025-05-28:snapshot-12}.
 */
public final class ColumnText {

    private static final String SNAPSHOT = "snapshot-";
    private static final String PER = "per-";

    private ColumnText() {}

    /** The word of a column. */
    public static String write(MeasureQuery column) {
        StringBuilder text = new StringBuilder(column.measure().name());
        MeasureId other = column.below().measure();
        if (other == null) {
            column.findPer().ifPresent(per -> text.append(':').append(per.word()));
        } else {
            text.append(':').append(PER).append(other);
        }
        column.findModel().ifPresent(model -> text.append(':').append(model.name()));
        if (column.clock() != ListClock.LISTED) {
            text.append(':').append(column.clock().word());
        }
        if (column.span() != Span.AS_COUNTED) {
            text.append(':').append(column.span().word());
        }
        if (column.reach() != Reach.COUNTY) {
            text.append(':').append(column.reach().word());
        }
        column.findAsOf().ifPresent(day -> text.append(':').append(day));
        column.findSnapshot().ifPresent(id -> text.append(':').append(SNAPSHOT).append(Pins.write(column, "-")));
        return text.toString();
    }

    /**
     * The column of a word.
     *
     * @throws UnanswerableQuery if a part is not understood; the sentence says what to write
     */
    public static MeasureQuery read(String text) {
        String[] parts = text.strip().split(":", -1);
        MeasureQuery column = MeasureQuery.of(measure(parts[0]));
        for (int i = 1; i < parts.length; i++) {
            column = with(column, parts[i].strip());
        }
        return column;
    }

    private static MeasureId measure(String name) {
        try {
            return new MeasureId(name);
        } catch (IllegalArgumentException malformed) {
            throw new UnanswerableQuery(
                    "columns is a list of measures like agreements,pending-cases:residents, not \"" + name + "\".");
        }
    }

    private static MeasureQuery with(MeasureQuery column, String part) {
        Optional<Per> per = find(Per.values(), part);
        if (per.isPresent()) {
            return column.withPer(per.get());
        }
        Optional<AgreementModel> model = find(AgreementModel.values(), part);
        if (model.isPresent()) {
            return column.withModel(model.get());
        }
        Optional<Reach> reach = find(Reach.values(), part);
        if (reach.isPresent()) {
            return column.withReach(reach.get());
        }
        Optional<Span> span = find(Span.values(), part.replace('-', '_'));
        if (span.isPresent()) {
            return column.withSpan(span.get());
        }
        Optional<ListClock> clock = find(ListClock.values(), part);
        if (clock.isPresent()) {
            return column.withClock(clock.get());
        }
        if (part.toLowerCase(Locale.ROOT).matches(SNAPSHOT + "[1-9][0-9]{0,17}(-[1-9][0-9]{0,17})*")) {
            return Pins.read(column, part.substring(SNAPSHOT.length()), "-");
        }
        if (part.startsWith(PER)) {
            return Denominator.ask(column, measure(part.substring(PER.length())).name());
        }
        return column.withAsOf(day(column, part));
    }

    private static LocalDate day(MeasureQuery column, String part) {
        try {
            return LocalDate.parse(part);
        } catch (DateTimeException malformed) {
            throw new UnanswerableQuery("After " + column.measure()
                    + ": a column says count, residents or per- and a declared stock, JEM, TFM, WSO or OTHER, listed or signed, fiscal-year or"
                    + " another span, municipal or statewide, a date like"
                    + " 2025-05-28 or a snapshot like snapshot-12, not \"" + part + "\".");
        }
    }

    private static <T extends Enum<T>> Optional<T> find(T[] values, String word) {
        return Stream.of(values)
                .filter(value -> value.name().equalsIgnoreCase(word))
                .findFirst();
    }
}
