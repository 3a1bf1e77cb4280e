package org.enforcementatlas.ingest.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.enforcementatlas.ingest.review.Alarm.Weight;
import org.enforcementatlas.model.Agreement;
import org.jspecify.annotations.Nullable;

/**
 * Signed dates that cannot be or are unlikely, and files whose latest event is old. A doubtful date that the published list
 * already held with the same signed date and address is told but needs no second yes, or every later list would need one.
 */
final class DateAlarms {

    /** How much older than the file its latest event may be. */
    private static final long DAYS_BEHIND = 7;

    private final LocalDate asOf;
    private final List<Alarm> alarms = new ArrayList<>();

    private DateAlarms(LocalDate asOf) {
        this.asOf = asOf;
    }

    static List<Alarm> check(Release candidate, Optional<Release> published, AgencyNames names) {
        DateAlarms found = new DateAlarms(candidate.snapshot().asOf());
        found.checkLatest(candidate);
        List<ListedAgreement> now = ListedAgreement.identify(candidate.agreements(), names);
        Map<AgreementIdentity, Agreement> before = new HashMap<>();
        published.ifPresent(release -> ListedAgreement.identify(release.agreements(), names)
                .forEach(listed -> before.put(listed.id(), listed.row())));
        for (DateRule rule : List.of(DateRule.FUTURE, DateRule.BEFORE_PROGRAM, DateRule.AGAINST_FILE)) {
            found.apply(rule, now, before);
        }
        published.ifPresent(
                release -> found.apply(DateRule.LONG_BEFORE_LISTED, firstSeen(release, candidate, names), Map.of()));
        return found.alarms;
    }

    /** The agreements that are new and no proposed rename: a rename brings its old date along. */
    private static List<ListedAgreement> firstSeen(Release before, Release after, AgencyNames names) {
        AgreementDifference difference = AgreementDifference.between(before.agreements(), after.agreements(), names);
        Set<AgreementIdentity> renamed = new HashSet<>();
        difference.possibleRenames().forEach(pair -> renamed.add(pair.after().id()));
        return difference.added().stream()
                .filter(added -> !renamed.contains(added.id()))
                .toList();
    }

    private void apply(DateRule rule, List<ListedAgreement> rows, Map<AgreementIdentity, Agreement> before) {
        List<Agreement> fresh = new ArrayList<>();
        List<Agreement> known = new ArrayList<>();
        for (ListedAgreement listed : rows) {
            if (rule.isBroken(listed.row(), asOf)) {
                (isKnown(before.get(listed.id()), listed.row()) ? known : fresh).add(listed.row());
            }
        }
        tell(rule, Weight.SECOND_YES, fresh, "");
        tell(rule, Weight.WORTH_KNOWING, known, ", as the published list already held");
    }

    private static boolean isKnown(@Nullable Agreement before, Agreement row) {
        return before != null
                && before.findSigned().equals(row.findSigned())
                && AgreementFile.findKey(before).equals(AgreementFile.findKey(row));
    }

    private void tell(DateRule rule, Weight weight, List<Agreement> rows, String rest) {
        if (!rows.isEmpty()) {
            String examples = Sentences.name(rows.stream().map(rule::example).toList());
            String sentence =
                    Sentences.count(rows.size(), "agreement") + " " + rule.words() + rest + ": " + examples + ".";
            alarms.add(Alarm.ofRows(
                    rule.rule(),
                    weight,
                    sentence,
                    rows.stream().map(Agreement::row).toList()));
        }
    }

    /** A list is expected to be of its date; figures end with a period, often long before they are published. */
    private void checkLatest(Release candidate) {
        Stream<LocalDate> signed = candidate.agreements().stream().flatMap(row -> row.findSigned().stream());
        Stream<LocalDate> counted =
                candidate.figures().stream().map(figure -> figure.period().end());
        Optional<LocalDate> latest = Stream.concat(signed, counted)
                .filter(date -> !date.isAfter(asOf))
                .max(LocalDate::compareTo);
        long behind = latest.map(date -> ChronoUnit.DAYS.between(date, asOf)).orElse(0L);
        if (behind > DAYS_BEHIND) {
            String sentence = "The latest event is of " + latest.orElseThrow() + ", " + Sentences.count(behind, "day")
                    + " before the file's date " + asOf + ".";
            Weight weight = candidate.agreements().isEmpty() ? Weight.WORTH_KNOWING : Weight.SECOND_YES;
            alarms.add(Alarm.ofList(AlarmRule.LATEST_EVENT_OLD, weight, sentence));
        }
    }
}
