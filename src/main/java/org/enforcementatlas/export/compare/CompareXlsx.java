package org.enforcementatlas.export.compare;

import java.util.ArrayList;
import java.util.List;
import org.enforcementatlas.export.FigureSheet;
import org.enforcementatlas.export.FileColumn;
import org.enforcementatlas.export.Note;
import org.enforcementatlas.table.Sheet;
import org.enforcementatlas.table.XlsxText;

/**
 * A comparison as a spreadsheet: the table as the page has it, with the numbers of its notes; the notes; the sources; and the
 * long form, which has numerators and denominators.
 */
final class CompareXlsx {

    private CompareXlsx() {}

    static byte[] of(CompareExport export) {
        String stamp = export.stamp();
        List<FileColumn> cells =
                CompareRows.COLUMNS.stream().map(FileColumn::of).toList();
        List<Note> notes = new ArrayList<>(CompareNotes.meaning(export));
        cells.forEach(column -> notes.add(column.note()));
        return XlsxText.of(
                List.of(
                        data(export),
                        FigureSheet.of("Notes", stamp, notes),
                        FigureSheet.of("Sources", stamp, CompareNotes.sources(export)),
                        FigureSheet.of("Long", stamp, cells, export.longRows())),
                export.made());
    }

    private static Sheet data(CompareExport export) {
        CompareWide wide = new CompareWide(export.comparison()).withNotes(export.notes());
        return FigureSheet.of("Data", export.stamp(), wide.fileColumns(), wide.list());
    }
}
