package org.enforcementatlas.export;

import java.util.List;
import org.enforcementatlas.table.Sheet;
import org.enforcementatlas.table.SheetColumn;

/** Sheets of a spreadsheet: figures with typed cells, and what is to be known of them in sentences. */
public final class FigureSheet {

    private FigureSheet() {}

    /** What is to be known, one thing a row. */
    public static Sheet of(String name, String stamp, List<Note> notes) {
        return new Sheet(
                name,
                stamp,
                List.of(
                        new SheetColumn("about", SheetColumn.Kind.PROSE),
                        new SheetColumn("words", SheetColumn.Kind.PROSE)),
                notes.stream().map(note -> List.of(note.name(), note.words())).toList());
    }

    /** Figures; each column is typed by its meaning. */
    public static Sheet of(String name, String stamp, List<FileColumn> columns, List<List<String>> rows) {
        return new Sheet(
                name,
                stamp,
                columns.stream()
                        .map(column -> new SheetColumn(
                                column.name(), column.meaning().kind().cells()))
                        .toList(),
                rows);
    }
}
