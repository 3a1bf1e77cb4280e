package org.enforcementatlas.eoir;

import java.util.List;
import java.util.stream.Stream;
import org.enforcementatlas.eoir.text.Batch;
import org.enforcementatlas.eoir.text.Cell;
import org.enforcementatlas.eoir.text.Loss;
import org.enforcementatlas.eoir.text.Row;
import org.enforcementatlas.eoir.text.TableColumns;
import org.enforcementatlas.eoir.text.UnreadableRelease;
import org.jspecify.annotations.Nullable;

/** Rows of the case table: where the respondent lives, whether an attorney has appeared, what type the case is of. */
final class CaseBatch implements Batch {

    /**
     * Where the columns stand.
     *
     * @param id the case's number
     * @param state of the respondent's address
     * @param zip of the address, -1 where the table has none
     * @param appearance the day of the attorney's appearance (E-28), -1 where the table has none
     * @param type the case's type, -1 where the table has none
     */
    record Where(int id, int state, int zip, int appearance, int type) {

        static Where in(TableColumns columns) throws UnreadableRelease {
            String table = "A_TblCase";
            return new Where(
                    columns.require(table, "IDNCASE"),
                    columns.require(table, "ALIEN_STATE"),
                    columns.find("ALIEN_ZIPCODE"),
                    columns.require(table, "E_28_DATE"),
                    columns.find("CASE_TYPE"));
        }

        /** The columns that must be certain. */
        List<Integer> needed() {
            return Stream.of(id, state, zip, appearance, type)
                    .filter(column -> column >= 0)
                    .toList();
        }
    }

    private final Where where;
    private final ReleaseContext context;
    private final Findings findings = new Findings();
    private final CasePairs facts = new CasePairs();

    CaseBatch(Where where, ReleaseContext context) {
        this.where = where;
        this.context = context;
    }

    @Override
    public @Nullable Loss take(Row row) {
        byte[] bytes = row.bytes();
        int id = Cell.number(bytes, row.from(where.id()), row.to(where.id()));
        if (id == Cell.NO_NUMBER) {
            return Loss.NO_CASE_NUMBER;
        }
        int appearance = Cell.day(bytes, row.from(where.appearance()), row.to(where.appearance()));
        long type = where.type() < 0 ? 0 : Cell.code(bytes, row.from(where.type()), row.to(where.type()));
        facts.add(id, CaseFacts.of(CaseTypes.of(type), place(row), Math.max(appearance, 0)));
        return null;
    }

    @Override
    public void apply() {
        Findings all = context.findings();
        for (int i = 0; i < facts.count(); i++) {
            CasePage page = context.cases().page(facts.id(i));
            int at = CaseMemory.at(facts.id(i));
            if (!CaseFacts.isKnown(page.facts[at])) {
                page.facts[at] = facts.number(i);
            } else if (page.facts[at] == facts.number(i)) {
                all.repeatedCases++;
            } else {
                all.contradictedCases++;
            }
        }
        all.add(findings);
    }

    @Override
    public void clear() {
        facts.clear();
        findings.clear();
    }

    private int place(Row row) {
        long code = Cell.code(row.bytes(), row.from(where.state()), row.to(where.state()));
        int state = context.places().state(code);
        if (state == Slots.UNKNOWN) {
            findings.unknownStates.add(code);
        }
        ZipCounties zips = context.zips();
        return zips == null || where.zip() < 0 || state >= Slots.STATES ? state : county(row, zips, state);
    }

    /** The county of the address where its ZIP code tells it and it lies in the state; the state otherwise. */
    private int county(Row row, ZipCounties zips, int state) {
        int from = row.from(where.zip());
        int to = row.to(where.zip());
        int zip = ZipCode.of(row.bytes(), from, to);
        int county = zip == ZipCode.NONE ? 0 : zips.slot(zip);
        if (county == 0) {
            findings.zipsUnknown++;
            return state;
        }
        if (ZipCode.hasLostZeros(row.bytes(), from, to)) {
            findings.lostZeros++;
        }
        if (context.places().stateOf(county) != state) {
            findings.zipsElsewhere++;
            return state;
        }
        return county;
    }
}
