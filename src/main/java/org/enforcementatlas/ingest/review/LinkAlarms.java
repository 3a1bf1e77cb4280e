package org.enforcementatlas.ingest.review;

import java.util.List;
import org.enforcementatlas.ingest.review.Alarm.Weight;
import org.enforcementatlas.model.Agreement;
import org.enforcementatlas.model.DatasetId;

/** Agreements without an address: what they say cannot be held against their document, nor their date against its name. */
final class LinkAlarms {

    private LinkAlarms() {}

    static List<Alarm> check(Release candidate) {
        List<Agreement> unheld = candidate.agreements().stream()
                .filter(row -> AgreementFile.findName(row).isEmpty())
                .toList();
        List<Integer> without = unheld.stream().map(Agreement::row).toList();
        long unread =
                unheld.stream().filter(row -> row.moa().startsWith("http")).count();
        if (without.isEmpty() || !candidate.snapshot().dataset().equals(DatasetId.AGREEMENTS)) {
            return List.of();
        }
        int all = candidate.agreements().size();
        String sentence = without.size() == all
                ? "No row has the address of its agreement; no signed date could be held against the date in a file's name."
                : "No address yet (\"link pending\") in " + Sentences.number(without.size() - unread) + " of "
                        + Sentences.count(all, "row")
                        + (unread == 0 ? "" : ", and one that cannot be read in " + Sentences.number(unread))
                        + "; their signed dates could not be held against the date in a file's name.";
        List<Integer> named = without.size() == all ? List.of() : without;
        return List.of(Alarm.ofRows(AlarmRule.LINKS_PENDING, Weight.WORTH_KNOWING, sentence, named));
    }
}
