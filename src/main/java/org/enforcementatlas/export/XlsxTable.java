package org.enforcementatlas.export;

import java.util.ArrayList;
import java.util.List;
import org.enforcementatlas.table.Sheet;
import org.enforcementatlas.table.SheetColumn;
import org.enforcementatlas.table.XlsxText;

/** A view as a spreadsheet: the rows of the long form, what they mean, and where they come from. */
final class XlsxTable {

    private XlsxTable() {}

    static byte[] of(ViewExport export) {
        String stamp = ViewNotes.stamp(export.table());
        LongRows rows = export.rows();
        List<SheetColumn> columns = rows.columns().stream()
                .map(name -> new SheetColumn(name, kind(ColumnMeaning.of(name))))
                .toList();
        List<Note> meaning = new ArrayList<>(ViewNotes.meaning(export));
        rows.columns()
                .forEach(name ->
                        meaning.add(new Note(name, ColumnMeaning.of(name).words())));
        return XlsxText.of(
                List.of(
                        new Sheet("Data", stamp, columns, rows.list()),
                        notes("Notes", stamp, meaning),
                        notes("Sources", stamp, ViewNotes.sources(export))),
                export.table().provenance().imported());
    }

    private static Sheet notes(String name, String stamp, List<Note> notes) {
        return new Sheet(
                name,
                stamp,
                List.of(
                        new SheetColumn("about", SheetColumn.Kind.PROSE),
                        new SheetColumn("words", SheetColumn.Kind.PROSE)),
                notes.stream().map(note -> List.of(note.name(), note.words())).toList());
    }

    private static SheetColumn.Kind kind(ColumnMeaning meaning) {
        return switch (meaning.kind()) {
            case TEXT -> SheetColumn.Kind.TEXT;
            case CODE -> SheetColumn.Kind.CODE;
            case WHOLE, NUMBER -> SheetColumn.Kind.NUMBER;
            case DAY -> SheetColumn.Kind.DAY;
        };
    }
}
