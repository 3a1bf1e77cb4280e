package org.enforcementatlas.export;

import java.util.ArrayList;
import java.util.List;
import org.enforcementatlas.table.XlsxText;

/** A view as a spreadsheet: the rows of the long form, what they mean, and where they come from. */
final class XlsxTable {

    private XlsxTable() {}

    static byte[] of(ViewExport export) {
        String stamp = ViewNotes.stamp(export.table());
        LongRows rows = export.rows();
        List<FileColumn> columns = rows.columns().stream().map(FileColumn::of).toList();
        List<Note> meaning = new ArrayList<>(ViewNotes.meaning(export));
        columns.forEach(column -> meaning.add(column.note()));
        return XlsxText.of(
                List.of(
                        FigureSheet.of("Data", stamp, columns, rows.list()),
                        FigureSheet.of("Notes", stamp, meaning),
                        FigureSheet.of("Sources", stamp, ViewNotes.sources(export))),
                export.table().provenance().imported());
    }
}
