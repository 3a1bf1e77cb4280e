package org.enforcementatlas.eoir;

import java.util.Arrays;
import org.enforcementatlas.eoir.text.Batch;
import org.enforcementatlas.eoir.text.Cell;
import org.enforcementatlas.eoir.text.Days;
import org.enforcementatlas.eoir.text.Loss;
import org.enforcementatlas.eoir.text.Row;
import org.jspecify.annotations.Nullable;

/** Rows of the proceeding table: what a judge decided when, in which court, and how the case stands. */
final class ProceedingBatch implements Batch {

    private final ProceedingColumns where;
    private final ReleaseContext context;
    private final ProceedingLedger ledger;
    private final Findings findings = new Findings();
    private final int lastDay;
    private int[] ids = new int[1 << 13];
    private int[] numbers = new int[1 << 13];
    private int[] facts = new int[1 << 13];
    private byte[] decisions = new byte[1 << 13];
    private byte[] completions = new byte[1 << 13];
    private int count;

    ProceedingBatch(ProceedingColumns where, ReleaseContext context) {
        this.where = where;
        this.context = context;
        this.ledger = new ProceedingLedger(context);
        this.lastDay = Days.of(context.asOf());
    }

    @Override
    public @Nullable Loss take(Row row) {
        byte[] bytes = row.bytes();
        int id = Cell.number(bytes, row.from(where.id()), row.to(where.id()));
        if (id == Cell.NO_NUMBER) {
            return Loss.NO_CASE_NUMBER;
        }
        int number = Cell.number(bytes, row.from(where.number()), row.to(where.number()));
        if (number == Cell.NO_NUMBER) {
            return Loss.NO_PROCEEDING_NUMBER;
        }
        int day = Cell.day(bytes, row.from(where.completed()), row.to(where.completed()));
        if (day == Cell.BAD_DAY) {
            return Loss.UNREADABLE_DATE;
        }
        if (day > lastDay) {
            return Loss.LATER_THAN_RELEASE;
        }
        add(id, number, row, day);
        return null;
    }

    @Override
    public void apply() {
        for (int i = 0; i < count; i++) {
            ledger.enter(ids[i], numbers[i], facts[i], decisions[i], completions[i]);
        }
        context.findings().add(findings);
    }

    @Override
    public void clear() {
        count = 0;
        findings.clear();
    }

    private void add(int id, int number, Row row, int day) {
        grow();
        byte decision = letter(row, where.decision());
        byte completion = letter(row, where.other());
        if (decision != 0 && day == Cell.NO_DAY) {
            findings.undated++;
        }
        long type = where.code(row, where.type());
        int kind = CaseTypes.of(type);
        if (kind == CaseTypes.ANOTHER) {
            findings.otherTypes.add(type);
        }
        int fact = ProceedingFacts.of(day, status(day, decision, completion), court(row), kind);
        fact = isLetter(row, where.absentia(), 'Y') ? ProceedingFacts.inAbsentia(fact) : fact;
        fact = isLetter(row, where.custody(), 'D') ? ProceedingFacts.detained(fact) : fact;
        ids[count] = id;
        numbers[count] = number;
        decisions[count] = decision;
        completions[count] = completion;
        facts[count++] = fact;
    }

    private static Status status(int day, byte decision, byte completion) {
        if (decision != 0) {
            return Status.ENDED;
        }
        if (completion == 0) {
            return day == Cell.NO_DAY ? Status.OPEN : Status.ENDED;
        }
        return DecisionCodes.completion(completion);
    }

    private int court(Row row) {
        long code = where.code(row, where.court());
        int slot = context.courts().slot(code);
        if (slot == Slots.UNKNOWN) {
            findings.unknownCourts.add(code);
        }
        return slot;
    }

    /** The letter of a code, 0 where it is blank, {@link Findings#NO_LETTER} where it is not one ASCII letter. */
    private byte letter(Row row, int column) {
        long code = where.code(row, column);
        return code >= 0 && code < Findings.NO_LETTER ? (byte) code : Findings.NO_LETTER;
    }

    private static boolean isLetter(Row row, int column, char letter) {
        int from = row.from(column);
        int to = row.to(column);
        int start = Cell.start(row.bytes(), from, to);
        return start < to && (row.bytes()[start] & ~0x20) == letter && Cell.end(row.bytes(), start, to) == start + 1;
    }

    private void grow() {
        if (count == ids.length) {
            ids = Arrays.copyOf(ids, count * 2);
            numbers = Arrays.copyOf(numbers, count * 2);
            facts = Arrays.copyOf(facts, count * 2);
            decisions = Arrays.copyOf(decisions, count * 2);
            completions = Arrays.copyOf(completions, count * 2);
        }
    }
}
