package org.enforcementatlas.export.compare;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.enforcementatlas.export.pdf.Paper;
import org.enforcementatlas.measure.compare.CellNotes;
import org.enforcementatlas.measure.compare.Comparison;
import org.enforcementatlas.measure.compare.ComparisonLinks;

/**
 * What is taken away of a comparison, whatever the format.
 *
 * @param comparison the answer that is shown
 * @param notes the numbered notes of its cells
 * @param site what links begin with, without a slash at its end; empty for links within the atlas
 * @param paper what pages are set for
 */
public record CompareExport(Comparison comparison, CellNotes notes, String site, Paper paper) {

    /** A comparison with its notes. */
    public static CompareExport of(Comparison comparison, String site) {
        return of(comparison, site, Paper.A4);
    }

    /** The same for this paper. */
    public static CompareExport of(Comparison comparison, String site, Paper paper) {
        return new CompareExport(comparison, new CellNotes(comparison), site.replaceFirst("/+$", ""), paper);
    }

    /** How many rows the page and the wide form have, the benchmark's among them. */
    public int rowCount() {
        return comparison.rows().size();
    }

    /** How many rows the long form has: one for each cell. */
    public int cellCount() {
        return rowCount() * comparison.columns().size();
    }

    /** The address of the page with these figures for ever. */
    String link() {
        return site + "/" + ComparisonLinks.page(comparison.pinnedQuery());
    }

    /** What nobody may overlook; empty for real figures. */
    String stamp() {
        return comparison.synthetic() ? "SYNTHETIC practice figures among the columns, not real" : "";
    }

    /** When the latest of its figures were imported: a file is not older than that, and the same figures give the same moment. */
    Instant made() {
        return comparison.columns().stream()
                .map(column -> column.table().provenance().imported())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Its rows in the long form. */
    List<List<String>> longRows() {
        return new CompareRows(comparison).list();
    }

    /** A name that says what, against what and when: {@code comparison_6-places_to_US_2026-05-18.xlsx}. */
    String fileName(String ending) {
        String dates = comparison.columns().stream()
                .map(column -> column.table().asOf().toString())
                .distinct()
                .sorted()
                .collect(Collectors.joining("_"));
        String benchmark = comparison.benchmark().place().word().replaceAll("[^A-Za-z0-9-]+", "-");
        return (comparison.synthetic() ? "SYNTHETIC_" : "") + "comparison_" + rowCount() + "-places_to_" + benchmark
                + "_" + dates + ending;
    }
}
