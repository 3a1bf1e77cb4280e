package org.enforcementatlas.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.enforcementatlas.model.Absence;
import org.enforcementatlas.model.Figure;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.Period;
import org.enforcementatlas.notice.Notice;
import org.enforcementatlas.notice.RowFate;
import org.enforcementatlas.notice.Severity;
import org.enforcementatlas.table.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * One data row while it is judged. Its figures are held back until {@link #finish}, so that a row that is refused leaves
 * none, and it ends exactly once, in the worst way that was found.
 */
final class FigureRow {

    private static final String PROVISIONAL = "provisional";
    private static final Set<String> NO_MARGIN = Set.of("*****", "****", "***", "**", "-", "N", "(X)");
    private static final Set<String> YES = Set.of("yes", "true", "provisional", "1");
    private static final Set<String> NO = Set.of("", "no", "false", "final", "0");

    private final FigureFile file;
    private final TableRow row;
    private final List<Figure> figures = new ArrayList<>();
    private RowFate fate = RowFate.ACCEPTED;

    FigureRow(FigureFile file, TableRow row) {
        this.file = file;
        this.row = row;
        if (file.columns().isOverrunBy(row)) {
            reject(
                    "",
                    "row-too-long",
                    "The row has more cells than the header; a comma in a cell needs quotation marks.");
        }
    }

    int number() {
        return row.number();
    }

    /** How many cells the row has. */
    int width() {
        return row.cells().size();
    }

    String text(String column) {
        return file.columns().text(row, column);
    }

    /** Whether every cell but this one is blank. */
    boolean isAlone(String column) {
        return file.columns().printed().stream()
                .filter(other -> !ColumnNames.fold(other).equals(ColumnNames.fold(column)))
                .allMatch(other -> text(other).isEmpty());
    }

    /** Whether the row still counts. */
    boolean counts() {
        return fate == RowFate.ACCEPTED || fate == RowFate.CORRECTED;
    }

    /** The state a cell names; without one the row is set aside and {@code null} is given. */
    @Nullable
    GeoId state(String column) {
        return settle(column, file.context().places().state(text(column)));
    }

    /** The county a five-digit code means in this vintage; without one the row is set aside. */
    @Nullable
    GeoId county(String column, String code) {
        if (!code.matches("\\d{5}")) {
            reject(column, "malformed-code", "A county's code has five digits; this is \"" + code + "\".");
            return null;
        }
        GeoId id = new GeoId(code);
        if (file.context().gazetteer().find(id).isPresent()) {
            return id;
        }
        return settle(column, file.context().places().county(id.state(), code));
    }

    /** The place that was found for a column; without one the row is set aside. */
    @Nullable
    GeoId settle(String column, Places.Found found) {
        return switch (found) {
            case Places.Found.Place place -> {
                if (place.repaired()) {
                    correct(
                            column,
                            "place-alias",
                            "The place was found by a remembered alias.",
                            place.id().code());
                }
                yield place.id();
            }
            case Places.Found.Unplaced unplaced -> {
                quarantine(column, "unplaced-by-decision", unplaced.reason(), "");
                yield null;
            }
            case Places.Found.Refused refused -> {
                quarantine(column, "refused-place", refused.sentence(), "");
                yield null;
            }
            case Places.Found.Unknown unknown -> {
                String near = unknown.suggestion()
                        .flatMap(file.context().gazetteer()::find)
                        .map(area -> "Did you mean " + area.name() + " (" + area.id() + ")?")
                        .orElse("");
                String message = "No place of this name or code is known: \"" + text(column) + "\".";
                quarantine(column, "unknown-place", message, near);
                yield null;
            }
        };
    }

    /** Takes the count that a column holds; the row is refused if the cell is no count. */
    void take(@Nullable GeoId place, String placeNote, String series, Period period, String column) {
        Figure figure = switch (CountText.of(text(column))) {
            case CountText.Counted counted ->
                new Figure(number(), place, placeNote, series, period, counted.count(), null, false, null);
            case CountText.Missing missing ->
                new Figure(number(), place, placeNote, series, period, null, missing.absence(), false, null);
            case CountText.Malformed malformed -> null;
        };
        if (figure == null) {
            reject(column, "malformed-count", CountText.complaint(text(column)));
        } else {
            take(figure);
        }
    }

    /**
     * Takes the margin of error of the figure that was taken last from a column; a blank, and the marks by which the Census
     * Bureau says that there is none, leave it without one.
     */
    void takeMargin(String column) {
        String printed = column.isEmpty() ? "" : text(column).replaceFirst("^(±|\\+/-)\\s*", "");
        if (printed.isEmpty() || NO_MARGIN.contains(printed) || figures.isEmpty()) {
            return;
        }
        if (!(CountText.of(printed) instanceof CountText.Counted counted)) {
            reject(
                    column,
                    "malformed-margin",
                    "A margin of error is a whole number in the unit of the count, or empty; this is \"" + text(column)
                            + "\".");
        } else if (figures.getLast().count() != null) {
            figures.set(figures.size() - 1, figures.getLast().withMargin(counted.count()));
        }
    }

    /** Takes a figure of a place. */
    void take(GeoId place, String series, Period period, String column) {
        take(place, "", series, period, column);
    }

    /** Takes a figure; a second one of the same place, series and period refuses the row. */
    void take(Figure figure) {
        if (file.isFirst(figure)) {
            figures.add(figure.withProvisional(isProvisional()));
        } else {
            reject(
                    "",
                    "repeated-figure",
                    "The file gives this place's \"" + figure.series() + "\" for "
                            + figure.period().start() + " to " + figure.period().end() + " more than once.");
        }
    }

    /** Whether the row's column of that name says so; what is neither yes nor no refuses the row. */
    private boolean isProvisional() {
        String told = text(PROVISIONAL).toLowerCase(Locale.ROOT);
        if (!NO.contains(told) && !YES.contains(told)) {
            reject(PROVISIONAL, "malformed-flag", "provisional is yes, or no, or empty; this is \"" + told + "\".");
        }
        return YES.contains(told);
    }

    /** The count already taken for a series, or -1 where there is none. */
    long taken(String series) {
        return figures.stream()
                .filter(figure -> figure.series().equals(series))
                .mapToLong(figure -> figure.findCount().orElse(-1))
                .findFirst()
                .orElse(-1);
    }

    /** Whether every figure of the row is an observed zero. */
    boolean isAllZero() {
        return !figures.isEmpty()
                && figures.stream().allMatch(figure -> figure.findCount().orElse(-1) == 0);
    }

    /** Turns every figure of the row into an absence. */
    void makeAbsent(Absence absence) {
        figures.replaceAll(figure -> new Figure(
                figure.row(),
                figure.place(),
                figure.placeNote(),
                figure.series(),
                figure.period(),
                null,
                absence,
                figure.provisional(),
                null));
    }

    void correct(String column, String rule, String message, String suggestion) {
        note(column, rule, Severity.INFO, message, suggestion);
        worsen(RowFate.CORRECTED);
    }

    void quarantine(String column, String rule, String message, String suggestion) {
        note(column, rule, Severity.ERROR, message, suggestion);
        worsen(RowFate.QUARANTINED);
    }

    void reject(String column, String rule, String message) {
        note(column, rule, Severity.ERROR, message, "");
        worsen(RowFate.REJECTED);
    }

    /** The figures taken so far. */
    List<Figure> figures() {
        return List.copyOf(figures);
    }

    /** Passes on the figures of a row that counts and ends it. */
    void finish() {
        if (counts()) {
            figures.forEach(file.sink()::add);
        }
        file.sink().end(row, fate);
    }

    /** Ends a row of text below the table: no data, and kept as a notice. */
    void skipNote(String column) {
        note(column, "note-row", Severity.INFO, "A line of text below the table; it is no data row.", "");
        skip();
    }

    /** Ends a row that turns out to be no data: a total or a note. */
    void skip() {
        file.sink().notData();
    }

    private void note(String column, String rule, Severity severity, String message, String suggestion) {
        String raw = column.isEmpty() ? "" : text(column);
        file.sink().add(new Notice(number(), column, raw, rule, severity, message, suggestion));
    }

    private void worsen(RowFate to) {
        if (to.compareTo(fate) > 0) {
            fate = to;
        }
    }
}
