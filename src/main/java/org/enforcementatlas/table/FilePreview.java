package org.enforcementatlas.table;

import java.util.List;
import java.util.Set;

/**
 * The beginning of a file, for a look before anything is written.
 *
 * @param format how it is written
 * @param sample its first rows, blank ones and the header included, at most {@link #SAMPLED}
 * @param dates the columns (from 0) whose cells a workbook keeps as Excel serial dates; they show as {@code yyyy-MM-dd}
 * @param more whether the file goes on after the sample
 */
public record FilePreview(FileFormat format, List<TableRow> sample, Set<Integer> dates, boolean more) {

    /** How many rows are shown. */
    public static final int SHOWN = 50;
    /** How many rows are looked at to recognise columns by their content. */
    public static final int SAMPLED = 200;

    /** Keeps the rows as they are. */
    public FilePreview {
        sample = List.copyOf(sample);
        dates = Set.copyOf(dates);
    }

    /** The rows to show: the first {@value #SHOWN}, with the numbers that a spreadsheet shows. */
    public List<TableRow> rows() {
        return sample.subList(0, Math.min(SHOWN, sample.size()));
    }
}
