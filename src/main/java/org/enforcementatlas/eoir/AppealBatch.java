package org.enforcementatlas.eoir;

import java.util.Arrays;
import java.util.List;
import org.enforcementatlas.eoir.text.Batch;
import org.enforcementatlas.eoir.text.Cell;
import org.enforcementatlas.eoir.text.Loss;
import org.enforcementatlas.eoir.text.Row;
import org.enforcementatlas.eoir.text.TableColumns;
import org.enforcementatlas.eoir.text.UnreadableRelease;
import org.jspecify.annotations.Nullable;

/** Rows of the appeal table: when the board first decided an appeal of the judge's decision in a case. */
final class AppealBatch implements Batch {

    private static final byte[] CASE_APPEAL = {'C', 'A', 'S', 'E', ' ', 'A', 'P', 'P', 'E', 'A', 'L'};

    /**
     * Where the columns stand.
     *
     * @param id the case's number
     * @param decided the day of the board's decision
     * @param kind the type of appeal, -1 where the table has none
     */
    record Where(int id, int decided, int kind) {

        static Where in(TableColumns columns) throws UnreadableRelease {
            String table = "tblAppeal";
            return new Where(
                    columns.require(table, "IDNCASE"),
                    columns.require(table, "DATBIADECISION"),
                    columns.find("strAppealType"));
        }

        /** The columns that must be certain. */
        List<Integer> needed() {
            return kind < 0 ? List.of(id, decided) : List.of(id, decided, kind);
        }
    }

    private final Where where;
    private final CaseMemory cases;
    private int[] ids = new int[1 << 13];
    private char[] days = new char[1 << 13];
    private int count;

    AppealBatch(Where where, CaseMemory cases) {
        this.where = where;
        this.cases = cases;
    }

    @Override
    public @Nullable Loss take(Row row) {
        byte[] bytes = row.bytes();
        int id = Cell.number(bytes, row.from(where.id()), row.to(where.id()));
        if (id == Cell.NO_NUMBER) {
            return Loss.NO_CASE_NUMBER;
        }
        int day = Cell.day(bytes, row.from(where.decided()), row.to(where.decided()));
        if (day == Cell.BAD_DAY) {
            return Loss.UNREADABLE_DATE;
        }
        if (day != Cell.NO_DAY && (where.kind() < 0 || isCaseAppeal(row))) {
            add(id, (char) day);
        }
        return null;
    }

    @Override
    public void apply() {
        for (int i = 0; i < count; i++) {
            CasePage page = cases.page(ids[i]);
            int at = CaseMemory.at(ids[i]);
            if (page.board[at] == 0 || days[i] < page.board[at]) {
                page.board[at] = days[i];
            }
        }
    }

    @Override
    public void clear() {
        count = 0;
    }

    private boolean isCaseAppeal(Row row) {
        int from = Cell.start(row.bytes(), row.from(where.kind()), row.to(where.kind()));
        int to = Cell.end(row.bytes(), from, row.to(where.kind()));
        if (to - from != CASE_APPEAL.length) {
            return false;
        }
        for (int i = 0; i < CASE_APPEAL.length; i++) {
            byte letter = row.bytes()[from + i];
            if ((letter >= 'a' ? letter - 32 : letter) != CASE_APPEAL[i]) {
                return false;
            }
        }
        return true;
    }

    private void add(int id, char day) {
        if (count == ids.length) {
            ids = Arrays.copyOf(ids, count * 2);
            days = Arrays.copyOf(days, count * 2);
        }
        ids[count] = id;
        days[count++] = day;
    }
}
