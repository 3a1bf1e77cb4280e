package org.enforcementatlas.eoir;

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
    private final AppealTypes types;
    private final ReleaseContext context;
    private final CasePairs decided = new CasePairs();
    private long others;

    AppealBatch(Where where, AppealTypes types, ReleaseContext context) {
        this.where = where;
        this.types = types;
        this.context = context;
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
        if (day != Cell.NO_DAY) {
            take(row, id, day);
        }
        return null;
    }

    @Override
    public void apply() {
        for (int i = 0; i < decided.count(); i++) {
            char day = (char) decided.number(i);
            CasePage page = context.cases().page(decided.id(i));
            int at = CaseMemory.at(decided.id(i));
            if (page.board[at] == 0 || day < page.board[at]) {
                page.board[at] = day;
            }
        }
        context.findings().caseAppeals += decided.count();
        context.findings().otherAppeals += others;
    }

    @Override
    public void clear() {
        decided.clear();
        others = 0;
    }

    private void take(Row row, int id, int day) {
        int kind = where.kind();
        if (kind < 0 || types.isOfCase(row.bytes(), row.from(kind), row.to(kind))) {
            decided.add(id, day);
        } else {
            others++;
        }
    }
}
