package org.enforcementatlas.dataset;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.enforcementatlas.model.Absence;
import org.enforcementatlas.model.Figure;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.Period;
import org.enforcementatlas.table.UnreadableTable;
import org.jspecify.annotations.Nullable;

/**
 * The atlas's own layout of figures, one figure a row. An empty {@code geo_id} is the bucket of what has no place; the count
 * is empty exactly where {@code value_flag} says why. Dates are ISO 8601.
 */
public final class TidyFigures {

    /** The columns, in order. */
    public static final List<String> COLUMNS = List.of(
            "geo_id", "series", "period_start", "period_end", "count", "value_flag", "place_note", "source_row");

    private TidyFigures() {}

    /** The header line, without its end. */
    public static String header() {
        return String.join(",", COLUMNS);
    }

    /** A figure as a line, without its end. The figure's own row becomes the source row. */
    public static String line(Figure figure) {
        GeoId place = figure.place();
        Absence absence = figure.absence();
        return String.join(
                ",",
                place == null ? "" : place.code(),
                figure.series(),
                figure.period().start().toString(),
                figure.period().end().toString(),
                figure.count() == null ? "" : figure.count().toString(),
                absence == null ? "" : absence.word(),
                quote(figure.placeNote()),
                Integer.toString(figure.row()));
    }

    static boolean matches(FigureColumns columns) {
        return columns.has(COLUMNS.toArray(String[]::new));
    }

    /** Looks at a row before it is read. */
    @FunctionalInterface
    interface RowCheck {

        /** Refuses the file if the row shows that it cannot be trusted. */
        void check(FigureRow row) throws UnreadableTable;
    }

    /** Reads the rest of a tidy file that may hold these series; a file of another series is refused. */
    static String read(FigureFile file, Set<String> series) throws UnreadableTable {
        return read(file, series, row -> {});
    }

    /** Reads as {@link #read(FigureFile, Set)}, with a further check of each row. */
    static String read(FigureFile file, Set<String> series, RowCheck further) throws UnreadableTable {
        for (Optional<FigureRow> next = file.next(); next.isPresent(); next = file.next()) {
            FigureRow row = next.get();
            further.check(row);
            if (!series.contains(row.text("series"))) {
                throw new UnreadableTable("Row " + row.number() + " has the series \"" + row.text("series")
                        + "\", which is not of this dataset; import the file as the dataset it belongs to.");
            }
            readRow(file, row);
            row.finish();
        }
        return "tidy figures";
    }

    private static void readRow(FigureFile file, FigureRow row) {
        Period period = period(row);
        GeoId place = place(file, row);
        if (!row.counts() || period == null) {
            return;
        }
        Figure figure = figure(row, place, period);
        if (figure == null) {
            row.reject("count", "malformed-count", "A tidy row has either a count of digits or a known value_flag.");
        } else {
            row.take(figure);
        }
    }

    private static @Nullable Figure figure(FigureRow row, @Nullable GeoId place, Period period) {
        String flag = row.text("value_flag");
        String count = row.text("count");
        String note = row.text("place_note");
        String series = row.text("series");
        if (flag.isEmpty() && count.matches("\\d{1,15}")) {
            return new Figure(row.number(), place, note, series, period, Long.valueOf(count), null, false, null);
        }
        return Arrays.stream(Absence.values())
                .filter(absence -> count.isEmpty() && absence.word().equals(flag))
                .map(absence -> new Figure(row.number(), place, note, series, period, null, absence, false, null))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable GeoId place(FigureFile file, FigureRow row) {
        String code = row.text("geo_id");
        if (code.isEmpty() && row.text("place_note").isEmpty()) {
            row.reject("geo_id", "unnamed-bucket", "A row without a place says in place_note why it has none.");
            return null;
        }
        if (code.isEmpty()) {
            return null;
        }
        boolean known = code.matches("\\d{2}|\\d{5}")
                && file.context().gazetteer().find(new GeoId(code)).isPresent();
        if (known) {
            return new GeoId(code);
        }
        if (code.matches("\\d{5}")) {
            return row.county("geo_id", code);
        }
        row.quarantine("geo_id", "unknown-place", "No state or county has the code \"" + code + "\".", "");
        return null;
    }

    private static @Nullable Period period(FigureRow row) {
        try {
            return new Period(LocalDate.parse(row.text("period_start")), LocalDate.parse(row.text("period_end")));
        } catch (DateTimeException | IllegalArgumentException malformed) {
            row.reject(
                    "period_end",
                    "malformed-period",
                    "The period is no pair of ISO dates in order: " + malformed.getMessage());
            return null;
        }
    }

    private static String quote(String text) {
        return text.contains(",") || text.contains("\"") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
