package org.enforcementatlas.eoir;

/** Enters proceedings into the memory of their cases. */
final class ProceedingLedger {

    private final CaseMemory cases;
    private final Findings findings;

    ProceedingLedger(ReleaseContext context) {
        this.cases = context.cases();
        this.findings = context.findings();
    }

    /**
     * Enters one.
     *
     * @param facts of {@link ProceedingFacts}
     * @param decision the letter of the judge's decision, 0 where there is none
     * @param other the letter of the completion without a decision, 0 where there is none
     */
    void enter(int id, int number, int facts, byte decision, byte other) {
        CasePage page = cases.page(id);
        int at = CaseMemory.at(id);
        int known = page.facts[at];
        if (!CaseFacts.isKnown(known)) {
            findings.orphans++;
        }
        int type = ProceedingFacts.type(facts) == CaseTypes.BLANK ? CaseFacts.type(known) : ProceedingFacts.type(facts);
        boolean counts = CaseTypes.counts(type);
        page.last[at] = Math.max(page.last[at], LastProceeding.of(number, facts, counts));
        int day = ProceedingFacts.day(facts);
        if (counts && day != 0) {
            count(type, decision, other);
            if (ProceedingFacts.status(facts) == Status.ENDED) {
                complete(page, at, facts, decision == 0 ? Outcome.OTHER : DecisionCodes.decision(type, decision));
            }
        }
    }

    private void count(int type, byte decision, byte other) {
        if (decision != 0) {
            findings.decisions[type][decision]++;
        } else {
            findings.completions[other]++;
        }
    }

    private static void complete(CasePage page, int at, int facts, Outcome outcome) {
        int day = ProceedingFacts.day(facts);
        int completion = Completion.of(facts, outcome, CaseFacts.isRepresented(page.facts[at], day));
        if (page.first[at] == 0 || completion < page.first[at]) {
            page.first[at] = completion;
        }
        int board = page.board[at];
        if (board != 0 && day > board && (page.later[at] == 0 || completion < page.later[at])) {
            page.later[at] = completion;
        }
    }
}
