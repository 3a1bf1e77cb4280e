package org.enforcementatlas.eoir;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What is told of a release beside its figures.
 *
 * @param asOf its date
 * @param tables how the rows of each table ended
 * @param totals counts of the nation
 * @param controlTotals how removal orders stand against published totals
 * @param codes codes that have no meaning or place, by what they are codes of, each with its count
 * @param remarks what must be known
 */
public record ReleaseReport(
        LocalDate asOf,
        List<TableLines> tables,
        Map<String, Long> totals,
        List<String> controlTotals,
        Map<String, Map<String, Long>> codes,
        List<String> remarks) {

    /**
     * How the rows of a table ended.
     *
     * @param table the table
     * @param bytes how many bytes it has
     * @param expected the rows that Count.txt tells
     * @param found the rows that were found
     * @param counted the rows that count
     * @param repaired rows that count after a repair, by what was repaired
     * @param lost rows that do not count, by the reason, with the first line of each
     */
    public record TableLines(
            String table,
            long bytes,
            OptionalLong expected,
            long found,
            long counted,
            Map<String, Long> repaired,
            Map<String, Long> lost) {}
}
