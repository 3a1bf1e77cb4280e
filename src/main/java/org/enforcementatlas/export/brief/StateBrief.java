package org.enforcementatlas.export.brief;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.enforcementatlas.choropleth.ClassifiedMap;
import org.enforcementatlas.export.pdf.Paper;
import org.enforcementatlas.measure.CountedRow;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.MonthlyCourse;
import org.enforcementatlas.measure.StateProfile;
import org.enforcementatlas.model.Jurisdiction;
import org.jspecify.annotations.Nullable;

/**
 * What a brief tells.
 *
 * @param state the state
 * @param profile each measure
 * @param months its flows month by month
 * @param agreements its agreements
 * @param map its counties
 * @param site what links begin with
 */
record StateBrief(
        Jurisdiction state,
        StateProfile profile,
        List<MonthlyCourse> months,
        Agreements agreements,
        CountyMap map,
        String site) {

    /** Copies the months. */
    StateBrief {
        months = List.copyOf(months);
    }

    /**
     * The agreements on the latest list.
     *
     * @param rows the rows
     * @param lately what the last lists changed, the latest first
     * @param pending what waits on the latest pending list
     * @param day the date of the list; {@code null} where there is none
     */
    record Agreements(
            List<CountedRow> rows,
            List<ListChange> lately,
            List<String> pending,
            @Nullable LocalDate day) {

        /** Where no list is loaded. */
        static final Agreements NONE = new Agreements(List.of(), List.of(), List.of(), null);
    }

    /**
     * The counties that are covered.
     *
     * @param map their values, classed; {@code null} where no map is drawn
     * @param svg the drawing
     */
    record CountyMap(@Nullable ClassifiedMap map, String svg) {

        /** No map. */
        static final CountyMap NONE = new CountyMap(null, "");

        private static final Pattern WINDOW = Pattern.compile("viewBox=\"\\S+ \\S+ (\\S+) (\\S+)\"");

        /** A state so many times as wide as high needs half the height. */
        private static final double LOW = 2.2;

        /** Whether the state is much wider than high. */
        boolean isLow() {
            Matcher window = WINDOW.matcher(svg);
            return window.find() && Double.parseDouble(window.group(1)) > LOW * Double.parseDouble(window.group(2));
        }
    }

    /** Whether any measure shows practice figures. */
    boolean synthetic() {
        return profile.lines().stream()
                .anyMatch(line -> line.count().provenance().synthetic());
    }

    /** When the latest of its figures were imported. */
    Instant made() {
        return tables().map(table -> table.provenance().imported())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The latest date of any figure. */
    LocalDate latest() {
        return tables().map(MeasureTable::asOf).max(Comparator.naturalOrder()).orElseThrow();
    }

    private java.util.stream.Stream<MeasureTable> tables() {
        return profile.lines().stream().map(StateProfile.Line::count);
    }

    /** Its title, which says where practice figures are among its own. */
    String title() {
        return (synthetic() ? "SYNTHETIC: " : "") + state.name() + ": state brief";
    }

    /** The address of the state's page. */
    String page() {
        return site + "/state/" + state.usps();
    }

    /** A name that says what, where and when: {@code state-brief_TX_2026-07-31_a4.pdf}. */
    String fileName(Paper paper) {
        return (synthetic() ? "SYNTHETIC_" : "") + "state-brief_" + state.usps() + "_" + latest() + "_" + paper.word()
                + ".pdf";
    }
}
