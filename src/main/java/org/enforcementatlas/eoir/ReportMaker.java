package org.enforcementatlas.eoir;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.enforcementatlas.dataset.ControlTotals;
import org.enforcementatlas.eoir.text.Days;
import org.enforcementatlas.notice.Notice;

/** Puts together what is told of a release. */
final class ReportMaker {

    private final Release release;
    private final Map<String, Long> totals = new LinkedHashMap<>();
    private final Map<String, Map<String, Long>> codes = new LinkedHashMap<>();
    private final List<String> remarks = new ArrayList<>();

    private ReportMaker(Release release) {
        this.release = release;
    }

    static ReleaseReport of(Release release) {
        ReportMaker maker = new ReportMaker(release);
        maker.total();
        maker.code();
        maker.remark();
        return new ReleaseReport(
                release.asOf(),
                release.tables().stream().map(ReportMaker::lines).toList(),
                maker.totals,
                maker.controlTotals(),
                maker.codes,
                maker.remarks);
    }

    private static ReleaseReport.TableLines lines(TableAccount account) {
        Map<String, Long> repaired = new LinkedHashMap<>();
        account.tally().repaired().forEach((what, count) -> repaired.put(what.sentence(), count));
        Map<String, Long> lost = new LinkedHashMap<>();
        account.tally()
                .lost()
                .forEach((why, count) -> lost.put(
                        why.sentence() + ", first in line "
                                + (account.tally().firstLost().getOrDefault(why, 0L) + 1),
                        count));
        return new ReleaseReport.TableLines(
                account.table(),
                account.bytes(),
                account.expected(),
                account.tally().found(),
                account.tally().rows(),
                repaired,
                lost);
    }

    private void total() {
        ReleaseCounts counts = release.counts();
        totals.put("cases", counts.cases());
        for (Series series : Series.values()) {
            if (series != Series.AFTER_BOARD || release.tellsAppeals()) {
                totals.put(series.word(), sum(series));
            }
        }
        totals.put("pending", pending(0, release.places().count()));
        totals.put("closed administratively", counts.inactive());
        totals.put("moved without a further proceeding", counts.moved());
        totals.put("without any proceeding", counts.withoutProceeding());
        totals.put("orders, unknown address", placed(Slots.UNKNOWN));
        totals.put("orders, foreign address", placed(Slots.FOREIGN));
        Findings findings = release.findings();
        totals.put("rows that repeat a case", findings.repeatedCases);
        totals.put("rows that contradict a case (the first counts)", findings.contradictedCases);
        totals.put("proceedings without their case", findings.orphans);
        totals.put("decisions without a date", findings.undated);
        if (release.hasCounties()) {
            totals.put("ZIP codes with lost zeros", findings.lostZeros);
            totals.put("ZIP codes of another state", findings.zipsElsewhere);
            totals.put("ZIP codes without a county", findings.zipsUnknown);
        }
    }

    private void code() {
        Findings findings = release.findings();
        put("decisions without a meaning", decisions());
        put("completions without a meaning", completions());
        put("types of cases that cannot end in a removal order", findings.otherTypes.byCode());
        put("states not understood", findings.unknownStates.byCode());
        put("courts whose state is not known", findings.unknownCourts.byCode());
    }

    private Map<String, Long> decisions() {
        Map<String, Long> unknown = new LinkedHashMap<>();
        for (int type = CaseTypes.REMOVAL; type <= CaseTypes.EXCLUSION; type++) {
            for (int letter = 1; letter < Findings.LETTERS; letter++) {
                long count = release.findings().decisions[type][letter];
                if (count > 0 && DecisionCodes.decision(type, letter) == Outcome.UNKNOWN) {
                    unknown.put(CaseTypes.code(type) + " " + described(CaseTypes.code(type), letter), count);
                }
            }
        }
        return unknown;
    }

    private String described(String type, int letter) {
        String code = letter(letter);
        return code
                + release.lookups()
                        .find(type, code)
                        .map(text -> " (the release says: " + text + ")")
                        .orElse("");
    }

    private Map<String, Long> completions() {
        Map<String, Long> unknown = new LinkedHashMap<>();
        for (int letter = 0; letter < Findings.LETTERS; letter++) {
            long count = release.findings().completions[letter];
            if (count > 0 && !DecisionCodes.isKnownCompletion(letter)) {
                unknown.put(letter(letter), count);
            }
        }
        return unknown;
    }

    private static String letter(int letter) {
        return letter == Findings.NO_LETTER
                ? "(not one letter)"
                : letter == 0 ? "(blank)" : String.valueOf((char) letter);
    }

    private void remark() {
        long orders = sum(Series.ORDERS);
        long unplaced = placed(Slots.UNKNOWN) + placed(Slots.FOREIGN);
        remarks.add(String.format(
                Locale.ROOT,
                "%,d of %,d removal orders (%.2f %%) have no state: their address is unknown or foreign.",
                unplaced,
                orders,
                orders == 0 ? 0 : 100.0 * unplaced / orders));
        if (!release.hasAppeals()) {
            remarks.add("The release has no table tblAppeal, so orders after a decision of the board are not told.");
        } else if (!release.tellsAppeals()) {
            remarks.add(String.format(
                    Locale.ROOT,
                    "None of %,d decisions of the board is told to be on a case appeal (tbllookupAppealType), so orders after"
                            + " a decision of the board are not told.",
                    release.findings().otherAppeals));
        }
        if (!release.lookups().isTold()) {
            remarks.add("The release has no lookup of decisions; codes are read as EOIR's tblDecCode has them.");
        }
        if (!release.courtsFromRelease()) {
            remarks.add("The release has no tblLookupBaseCity; the courts' states are from the atlas's own table.");
        }
        release.tables().stream()
                .filter(table -> table.difference() != 0)
                .forEach(table -> remarks.add(String.format(
                        Locale.ROOT,
                        "%s has %,d rows more or fewer than Count.txt tells (%+,d).",
                        table.table(),
                        Math.abs(table.difference()),
                        table.difference())));
    }

    private List<String> controlTotals() {
        int first = release.counts().byAddress().first();
        if (first < 0) {
            return List.of();
        }
        ReleaseFigures figures = new ReleaseFigures(release, YearMonth.from(Days.firstOf(first)));
        return ControlTotals.load().compare(figures.byAddress(List.of(Series.ORDERS))).stream()
                .map(Notice::message)
                .toList();
    }

    private long sum(Series series) {
        long sum = 0;
        for (int month = 0; month < Days.MONTHS; month++) {
            sum += release.counts().byAddress().total(month, series);
        }
        return sum;
    }

    private long placed(int slot) {
        long sum = 0;
        for (int month = 0; month < Days.MONTHS; month++) {
            sum += release.counts().byAddress().get(month, slot, Series.ORDERS);
        }
        return sum;
    }

    private long pending(int from, int to) {
        long sum = 0;
        for (int slot = from; slot < to; slot++) {
            sum += release.counts().pending(slot);
        }
        return sum;
    }

    private void put(String what, Map<String, Long> counts) {
        if (!counts.isEmpty()) {
            codes.put(what, counts);
        }
    }
}
