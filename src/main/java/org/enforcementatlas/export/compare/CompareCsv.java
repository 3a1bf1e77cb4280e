package org.enforcementatlas.export.compare;

import org.enforcementatlas.export.CsvTable;
import org.enforcementatlas.table.DelimitedText;

/** A comparison as comma-separated text; cells that a spreadsheet would run as a formula are made inert. */
final class CompareCsv {

    private CompareCsv() {}

    static String ofLong(CompareExport export) {
        return DelimitedText.of(CompareRows.COLUMNS, CsvTable.inert(export.longRows()));
    }

    static String ofWide(CompareExport export) {
        CompareWide wide = new CompareWide(export.comparison());
        return DelimitedText.of(wide.columns(), CsvTable.inert(wide.list()));
    }
}
