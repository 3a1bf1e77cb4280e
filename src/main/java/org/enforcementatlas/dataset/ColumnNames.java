package org.enforcementatlas.dataset;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.enforcementatlas.table.TableRow;

/** Names of columns, folded for comparison: case, blanks, hyphens and underscores make no difference. */
public final class ColumnNames {

    private static final int MOST_TOLD = 200;
    private static final Pattern SEPARATORS = Pattern.compile("[\\s_-]+");

    private ColumnNames() {}

    /** The folded name of a header cell; empty where the cell is. */
    public static String fold(String name) {
        return SEPARATORS.matcher(clean(name).toLowerCase(Locale.ROOT)).replaceAll("_");
    }

    /** Whether a row comes before the header: blank, or a comment that begins with #. */
    public static boolean isBlankOrComment(TableRow row) {
        return row.isBlank() || clean(row.cell(0)).startsWith("#");
    }

    /** Names as a sentence tells them: no more of them than can be read. */
    static String told(List<String> names) {
        String all = String.join(", ", names).strip();
        return all.length() > MOST_TOLD
                ? all.substring(0, all.offsetByCodePoints(0, all.codePointCount(0, MOST_TOLD))) + " \u2026"
                : all;
    }

    /** A cell without byte order mark, no-break and outer blanks. */
    static String clean(String cell) {
        return cell.replace('\u00a0', ' ').replace("\ufeff", "").strip();
    }
}
