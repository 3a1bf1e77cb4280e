package org.enforcementatlas.dataset;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * How the dates of a column are written.
 *
 * @param form how
 * @param ambiguous whether day and month could be taken for each other, since no day above 12 decides
 * @param dates how many cells are dates of this form
 * @param cells how many cells of the sample are not blank
 */
public record DateStyle(Form form, boolean ambiguous, int dates, int cells) {

    /** The ways in which dates are written. */
    public enum Form {
        /** A spreadsheet's day number, shown as a date. */
        EXCEL_SERIAL("Excel serial"),
        /** {@code 2025-05-28}. */
        ISO("ISO 8601"),
        /** {@code 5/28/2025}. */
        MONTH_FIRST("M/D/YYYY"),
        /** {@code 28/5/2025}, which the readers do not read. */
        DAY_FIRST("D/M/YYYY"),
        /** {@code 28.5.2025}. */
        DOTS("D.M.YYYY"),
        /** Several of these. */
        MIXED("mixed");

        private final String words;

        Form(String words) {
            this.words = words;
        }
    }

    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}([T ].*)?");
    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/\\d{4}( .*)?");
    private static final Pattern DOTS = Pattern.compile("\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?\\d{4}");

    /**
     * The style of a column's cells, if at least half of those that are not blank are dates.
     *
     * @param serial whether a workbook keeps them as serial dates
     */
    static Optional<DateStyle> of(List<String> cells, boolean serial) {
        Tally tally = new Tally();
        cells.forEach(tally::add);
        int dates = tally.iso + tally.slashes + tally.dots;
        if (dates == 0 || dates * 2 < cells.size()) {
            return Optional.empty();
        }
        return Optional.of(new DateStyle(
                tally.isMixed() ? Form.MIXED : tally.form(serial), tally.isAmbiguous(), dates, cells.size()));
    }

    /** The style in words: "M/D/YYYY, 48 of 50 cells". */
    public String words() {
        String count = dates == cells ? "" : ", " + dates + " of " + cells + " cells";
        return form.words + count + (ambiguous ? "; no day above 12 tells it from D/M/YYYY" : "");
    }

    private static final class Tally {
        private int iso;
        private int slashes;
        private int dots;
        private boolean firstAbove12;
        private boolean secondAbove12;

        private void add(String cell) {
            String text = ColumnNames.clean(cell);
            Matcher matcher = SLASHES.matcher(text);
            if (matcher.matches()) {
                slashes++;
                firstAbove12 |= Integer.parseInt(matcher.group(1)) > 12;
                secondAbove12 |= Integer.parseInt(matcher.group(2)) > 12;
            } else if (ISO.matcher(text).matches()) {
                iso++;
            } else if (DOTS.matcher(text).matches()) {
                dots++;
            }
        }

        private boolean isMixed() {
            long forms =
                    IntStream.of(iso, slashes, dots).filter(count -> count > 0).count();
            return forms > 1 || (firstAbove12 && secondAbove12);
        }

        private boolean isAmbiguous() {
            return slashes > 0 && !firstAbove12 && !secondAbove12;
        }

        private Form form(boolean serial) {
            if (iso > 0) {
                return serial ? Form.EXCEL_SERIAL : Form.ISO;
            }
            return dots > 0 ? Form.DOTS : firstAbove12 ? Form.DAY_FIRST : Form.MONTH_FIRST;
        }
    }
}
