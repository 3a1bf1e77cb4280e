package org.enforcementatlas.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.enforcementatlas.notice.Notice;
import org.enforcementatlas.table.DelimitedText;

/** What was found in imported files, as a table. */
public final class NoticeReport {

    private static final List<String> COLUMNS =
            List.of("file", "row", "column", "raw_value", "rule", "severity", "message", "suggestion");

    private final List<List<String>> rows = new ArrayList<>();

    /** Adds the notices of a file. */
    public void add(String file, List<Notice> notices) {
        for (Notice notice : notices) {
            rows.add(List.of(
                    file,
                    Integer.toString(notice.row()),
                    notice.column(),
                    notice.raw(),
                    notice.rule(),
                    notice.severity().name().toLowerCase(Locale.ROOT),
                    notice.message(),
                    notice.suggestion()));
        }
    }

    /** The report as comma-separated text, formulas made inert. */
    public String csv() {
        return DelimitedText.of(COLUMNS, CsvTable.inert(rows));
    }
}
