package org.enforcementatlas.eoir;

import java.util.List;
import org.enforcementatlas.eoir.text.Cell;
import org.enforcementatlas.eoir.text.Row;
import org.enforcementatlas.eoir.text.TableColumns;
import org.enforcementatlas.eoir.text.UnreadableRelease;

/**
 * Where the columns of the proceeding table stand.
 *
 * @param id the case's number
 * @param number the proceeding's number
 * @param court the court's base city
 * @param decision the judge's decision
 * @param other the completion without a decision
 * @param completed the day of completion
 * @param absentia whether the respondent was absent
 * @param custody whether the respondent was detained
 * @param type the case's type
 */
record ProceedingColumns(
        int id, int number, int court, int decision, int other, int completed, int absentia, int custody, int type) {

    static ProceedingColumns in(TableColumns columns) throws UnreadableRelease {
        String table = "B_TblProceeding";
        return new ProceedingColumns(
                columns.require(table, "IDNCASE"),
                columns.require(table, "IDNPROCEEDING"),
                columns.require(table, "BASE_CITY_CODE"),
                columns.require(table, "DEC_CODE"),
                columns.require(table, "OTHER_COMP"),
                columns.require(table, "COMP_DATE"),
                columns.require(table, "ABSENTIA"),
                columns.require(table, "CUSTODY"),
                columns.require(table, "CASE_TYPE"));
    }

    /** The columns that must be certain: all of them. */
    List<Integer> needed() {
        return List.of(id, number, court, decision, other, completed, absentia, custody, type);
    }

    /** The code in a column of a row. */
    long code(Row row, int column) {
        return Cell.code(row.bytes(), row.from(column), row.to(column));
    }
}
