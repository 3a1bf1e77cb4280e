package org.enforcementatlas.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.enforcementatlas.measure.AreaValue;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Provenance;
import org.enforcementatlas.measure.Wording;

/**
 * How figures are cited. The date is that of the figures: a pinned link never changes, so no date of retrieval is needed.
 *
 * @param sentence value, place, unit, period, source and link of one area
 * @param credit who published, processed and analysed
 * @param apa in the style of the American Psychological Association, 7th edition
 * @param chicago in the style of the Chicago Manual, notes and bibliography
 * @param bibtex as an entry for BibTeX
 */
public record Citation(String sentence, String credit, String apa, String chicago, String bibtex) {

    private static final DateTimeFormatter AMERICAN = DateTimeFormatter.ofPattern("uuuu, MMMM d", Locale.US);

    /**
     * The citation of a table.
     *
     * @param area the area that the sentence tells of
     * @param link the address of the view with these figures for ever
     */
    public static Citation of(MeasureTable table, AreaValue area, String link) {
        Provenance from = table.provenance();
        String title = title(table);
        String data = "Data set, snapshot " + from.snapshot();
        return new Citation(
                Wording.sentence(table, area) + ". Source: " + from.source() + "; Enforcement Atlas, snapshot "
                        + from.snapshot() + ", " + link,
                credit(from),
                from.source() + ". (" + AMERICAN.format(table.asOf()) + "). " + title + " [" + data
                        + "; processed by Enforcement Atlas]. " + link,
                from.source() + ". \"" + title + ".\" " + data + ". Processed by Enforcement Atlas. " + link + ".",
                bibtex(table, title, link));
    }

    private static String title(MeasureTable table) {
        String by = " by " + table.query().level().word() + ", ";
        String when = table.change() == null ? by + Wording.when(table) : by.substring(0, by.length() - 2);
        return (table.provenance().synthetic() ? "SYNTHETIC practice figures: " : "") + Wording.title(table) + when;
    }

    private static String credit(Provenance from) {
        return "Data by " + from.source() + ". Processed by Enforcement Atlas: rows read, placed and counted, rates and"
                + " ranks worked out. Analysed by whoever writes of it; the atlas draws no conclusions.";
    }

    private static String bibtex(MeasureTable table, String title, String link) {
        LocalDate day = table.asOf();
        Provenance from = table.provenance();
        String key = table.measure().id() + "-" + table.query().level().word() + "-" + day + "-s" + from.snapshot();
        return "@misc{" + key + ",\n"
                + "  author = {{" + escaped(from.source()) + "}},\n"
                + "  title = {{" + escaped(title) + "}},\n"
                + "  year = {" + day.getYear() + "},\n"
                + "  month = {" + day.getMonthValue() + "},\n"
                + "  note = {Data set, snapshot " + from.snapshot() + ", processed by Enforcement Atlas},\n"
                + "  url = {" + link + "}\n"
                + "}";
    }

    /** The marks of TeX as text. */
    static String escaped(String words) {
        StringBuilder text = new StringBuilder(words.length() + 8);
        for (int i = 0; i < words.length(); i++) {
            char mark = words.charAt(i);
            switch (mark) {
                case '\\' -> text.append("\\textbackslash{}");
                case '~' -> text.append("\\textasciitilde{}");
                case '^' -> text.append("\\textasciicircum{}");
                case '&', '%', '$', '#', '_', '{', '}' -> text.append('\\').append(mark);
                default -> text.append(mark);
            }
        }
        return text.toString();
    }
}
