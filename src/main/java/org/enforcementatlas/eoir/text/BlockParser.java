package org.enforcementatlas.eoir.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rows of blocks: sound ones where they lie, others after a repair or not at all. Each thread has one. */
final class BlockParser {

    private final TableColumns columns;
    private final LineScan scan = new LineScan();
    private final LineScan cleanScan = new LineScan();
    private final Scratch clean = new Scratch();
    private final ShiftRepair shifts;
    private final LineJoin joins;
    private final Row row = new Row();
    private final Row cleaned = new Row();
    private RowTally tally = new RowTally();

    /**
     * A parser.
     *
     * @param needed the columns that must be certain for a repair
     */
    BlockParser(TableColumns columns, List<Integer> needed) {
        this.columns = columns;
        this.shifts = new ShiftRepair(columns, needed);
        this.joins = new LineJoin(columns);
    }

    /** Reads all rows of a guarded block into the taker. */
    RowTally parse(byte[] bytes, int length, RowTaker taker) {
        tally = new RowTally();
        int width = columns.count();
        int at = 0;
        while (at < length) {
            int end = scan.scan(bytes, at, row);
            if (row.count() == width && !scan.isDirty()) {
                tally.end(taker.take(row));
                tally.line(1);
                at = end + 1;
            } else {
                at = irregular(bytes, at, end, length, taker);
            }
        }
        return tally;
    }

    private int irregular(byte[] bytes, int from, int end, int length, RowTaker taker) {
        Row line = row;
        boolean dirty = scan.isDirty();
        if (dirty) {
            clean.clear();
            clean.addClean(bytes, from, end);
            clean.guard();
            cleanScan.scan(clean.bytes(), 0, cleaned);
            line = cleaned;
        }
        if (line.count() == 1 && line.isBlank()) {
            tally.blankLine();
        } else if (line.count() < columns.count()) {
            return joined(bytes, from, end, length, taker);
        } else if (line.count() > columns.count()) {
            end(taker, shifts.repair(line), dirty, Repair.STRAY_TAB, Loss.SHIFTED);
        } else {
            end(taker, line, true, null, Loss.SHIFTED);
        }
        tally.line(1);
        return end + 1;
    }

    private int joined(byte[] bytes, int from, int end, int length, RowTaker taker) {
        Row whole = joins.join(bytes, from, end, length);
        end(taker, whole, false, Repair.SPLIT_LINE, Loss.TOO_FEW_COLUMNS);
        if (whole == null) {
            tally.line(1);
            return end + 1;
        }
        tally.joined(joins.lines() - 1L);
        tally.line(joins.lines());
        return joins.end() + 1;
    }

    /** Ends a row that needed a repair, which is told where the row counts. */
    private void end(RowTaker taker, @Nullable Row repaired, boolean dirty, @Nullable Repair what, Loss otherwise) {
        Loss why = repaired == null ? otherwise : taker.take(repaired);
        tally.end(why);
        if (why == null && dirty) {
            tally.repaired(Repair.CONTROL_CHARACTERS);
        }
        if (why == null && what != null) {
            tally.repaired(what);
        }
    }
}
