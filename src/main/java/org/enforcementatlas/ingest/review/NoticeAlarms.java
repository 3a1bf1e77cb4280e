package org.enforcementatlas.ingest.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.enforcementatlas.ingest.review.Alarm.Weight;
import org.enforcementatlas.notice.Notice;
import org.enforcementatlas.notice.RowCounts;
import org.enforcementatlas.notice.Severity;

/** What reading the file has found: rows kept aside, counties that are not found, totals that disagree. */
final class NoticeAlarms {

    private NoticeAlarms() {}

    static List<Alarm> check(Release candidate) {
        List<Alarm> alarms = new ArrayList<>();
        keptAside(candidate, alarms);
        List<Notice> counties = candidate.notices().stream()
                .filter(notice ->
                        notice.rule().equals("unknown-county") || notice.rule().equals("refused-county"))
                .toList();
        if (!counties.isEmpty()) {
            String sentence =
                    "Printed counties are not found, so that the agreements count in the state and in no county ("
                            + Sentences.count(counties.size(), "row") + "): " + causes(counties) + ".";
            alarms.add(Alarm.ofRows(AlarmRule.COUNTIES_UNKNOWN, Weight.WORTH_KNOWING, sentence, rows(counties)));
        }
        for (Notice notice : candidate.notices()) {
            if (notice.severity() != Severity.INFO && notice.rule().equals("total-row")) {
                alarms.add(
                        Alarm.ofRows(AlarmRule.TOTAL_ROW, Weight.SECOND_YES, notice.message(), List.of(notice.row())));
            } else if (notice.rule().equals("control-total")) {
                Weight weight = notice.severity() == Severity.INFO ? Weight.WORTH_KNOWING : Weight.SECOND_YES;
                alarms.add(Alarm.ofList(AlarmRule.CONTROL_TOTAL, weight, notice.message()));
            }
        }
        return alarms;
    }

    /** The account of rows decides, not the notices: a row may have several. */
    private static void keptAside(Release candidate, List<Alarm> alarms) {
        RowCounts counts = candidate.snapshot().counts();
        if (counts.quarantined() + counts.rejected() == 0) {
            return;
        }
        List<Notice> errors = candidate.notices().stream()
                .filter(notice -> notice.severity() == Severity.ERROR)
                .toList();
        String sentence = Sentences.number(counts.quarantined()) + " quarantined and "
                + Sentences.number(counts.rejected()) + " rejected of "
                + Sentences.count(counts.dataRows(), "data row") + " do not count"
                + (errors.isEmpty() ? "" : ": " + causes(errors)) + ".";
        alarms.add(Alarm.ofRows(AlarmRule.ROWS_KEPT_ASIDE, Weight.SECOND_YES, sentence, rows(errors)));
    }

    /** Each rule and raw value once, with the number of its rows and what is proposed. */
    private static String causes(List<Notice> notices) {
        Map<String, Integer> causes = new LinkedHashMap<>();
        for (Notice notice : notices) {
            String proposal = notice.suggestion().isEmpty() ? "" : ", perhaps " + notice.suggestion();
            String raw =
                    notice.raw().isEmpty() ? notice.rule() : "\"" + notice.raw().strip() + "\"";
            causes.merge(raw + proposal, 1, Integer::sum);
        }
        return Sentences.name(causes.entrySet().stream()
                .map(cause -> cause.getKey() + (cause.getValue() == 1 ? "" : " (" + cause.getValue() + " rows)"))
                .toList());
    }

    private static List<Integer> rows(List<Notice> notices) {
        return notices.stream().map(Notice::row).distinct().toList();
    }
}
