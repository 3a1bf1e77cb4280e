package org.enforcementatlas.ingest.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.enforcementatlas.notice.Notice;
import org.enforcementatlas.notice.Severity;

/** The notices of a file that a person should see before publishing: one for each rule and raw value, with its rows. */
final class NoticeAlarms {

    private static final Set<String> WEIGHTY = Set.of("total-row", "control-total");

    private NoticeAlarms() {}

    static List<Notice> of(List<Notice> notices) {
        Map<String, Notice> first = new LinkedHashMap<>();
        Map<String, Integer> rows = new LinkedHashMap<>();
        for (Notice notice : notices) {
            boolean disagrees = WEIGHTY.contains(notice.rule())
                    && (notice.severity() != Severity.INFO || notice.rule().equals("control-total"));
            if (notice.severity() == Severity.ERROR || disagrees) {
                String key =
                        notice.rule() + "|" + (notice.rule().equals("control-total") ? notice.message() : notice.raw());
                first.putIfAbsent(key, notice);
                rows.merge(key, 1, Integer::sum);
            }
        }
        return first.entrySet().stream()
                .map(entry -> withRows(entry.getValue(), rows.getOrDefault(entry.getKey(), 1)))
                .toList();
    }

    private static Notice withRows(Notice first, int rows) {
        String message = rows == 1 ? first.message() : first.message() + " (" + rows + " rows)";
        return new Notice(
                first.row(), first.column(), first.raw(), first.rule(), first.severity(), message, first.suggestion());
    }
}
