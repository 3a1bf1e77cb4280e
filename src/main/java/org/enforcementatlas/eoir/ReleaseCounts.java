package org.enforcementatlas.eoir;

import org.enforcementatlas.eoir.text.Days;

/** What the cases of a release come to: by respondent's address, by court, and what is pending. */
final class ReleaseCounts {

    private final MonthlyCounts byAddress;
    private final MonthlyCounts byCourt;
    private final long[] pending;
    private final long[] pendingRepresented;
    private final long[] pendingByCourt;
    private final int lastDay;
    private long cases;
    private long inactive;
    private long moved;
    private long withoutProceeding;

    private ReleaseCounts(int places, int lastDay) {
        this.byAddress = new MonthlyCounts(places);
        this.byCourt = new MonthlyCounts(Slots.STATE_SLOTS);
        this.pending = new long[places];
        this.pendingRepresented = new long[places];
        this.pendingByCourt = new long[Slots.STATE_SLOTS];
        this.lastDay = lastDay;
    }

    /** Counts the cases that are remembered. */
    static ReleaseCounts of(ReleaseContext context) {
        ReleaseCounts counts = new ReleaseCounts(context.places().count(), Days.of(context.asOf()));
        context.cases().forEach(page -> {
            for (int at = 0; at < CasePage.SIZE; at++) {
                counts.add(page, at);
            }
        });
        return counts;
    }

    MonthlyCounts byAddress() {
        return byAddress;
    }

    MonthlyCounts byCourt() {
        return byCourt;
    }

    /** Cases on the active docket on the day of the release, by the slot of the address. */
    long pending(int place) {
        return pending[place];
    }

    /** Those of them in which an attorney has appeared. */
    long pendingRepresented(int place) {
        return pendingRepresented[place];
    }

    /** Cases on the active docket, by the slot of the court's state. */
    long pendingByCourt(int state) {
        return pendingByCourt[state];
    }

    /** Cases of the case table. */
    long cases() {
        return cases;
    }

    /** Cases whose last proceeding was closed administratively. */
    long inactive() {
        return inactive;
    }

    /** Cases whose last proceeding went elsewhere and that have no further one. */
    long moved() {
        return moved;
    }

    /** Cases without any proceeding. */
    long withoutProceeding() {
        return withoutProceeding;
    }

    private void add(CasePage page, int at) {
        int facts = page.facts[at];
        cases += CaseFacts.isKnown(facts) ? 1 : 0;
        int place = CaseFacts.place(facts);
        if (page.first[at] != 0) {
            complete(page.first[at], place);
        }
        if (page.later[at] != 0 && Completion.outcome(page.later[at]) == Outcome.REMOVAL) {
            add(page.later[at], place, Series.AFTER_BOARD);
        }
        stand(page.last[at], facts, place);
    }

    private void complete(int completion, int place) {
        add(completion, place, Series.COMPLETED);
        Outcome outcome = Completion.outcome(completion);
        if (outcome == Outcome.VOLUNTARY_DEPARTURE) {
            add(completion, place, Series.DEPARTURES);
        }
        if (outcome != Outcome.REMOVAL) {
            return;
        }
        add(completion, place, Series.ORDERS);
        if (Completion.isInAbsentia(completion)) {
            add(completion, place, Series.IN_ABSENTIA);
        }
        if (Completion.isDetained(completion)) {
            add(completion, place, Series.DETAINED);
        }
        if (Completion.isRepresented(completion)) {
            add(completion, place, Series.REPRESENTED);
        }
    }

    private void add(int completion, int place, Series series) {
        int month = Days.month(Completion.day(completion));
        byAddress.add(month, place, series);
        byCourt.add(month, Completion.court(completion), series);
    }

    private void stand(long last, int facts, int place) {
        if (last == 0) {
            withoutProceeding += CaseFacts.isKnown(facts) ? 1 : 0;
            return;
        }
        if (!LastProceeding.counts(last)) {
            return;
        }
        switch (LastProceeding.status(last)) {
            case OPEN -> {
                pending[place]++;
                pendingRepresented[place] += CaseFacts.isRepresented(facts, lastDay) ? 1 : 0;
                pendingByCourt[LastProceeding.court(last)]++;
            }
            case CLOSED -> inactive++;
            case MOVED -> moved++;
            case ENDED -> {}
        }
    }
}
