package org.enforcementatlas.eoir;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.enforcementatlas.eoir.text.TableColumns;

/** A small table of the release: rows of text, found by column name. Lines that do not fit the header are left out. */
final class LookupTable {

    private static final int LARGEST = 1 << 24;

    private final TableColumns columns;
    private final List<String[]> rows;

    private LookupTable(TableColumns columns, List<String[]> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /** Reads it whole; what lies beyond 16 MB is left out. */
    static LookupTable read(ReleaseFiles.Table table) throws IOException {
        byte[] bytes;
        try (InputStream in = table.opener().open()) {
            bytes = in.readNBytes(LARGEST);
        }
        String[] lines =
                new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", "").split("\r?\n", -1);
        byte[] header = lines[0].getBytes(StandardCharsets.ISO_8859_1);
        TableColumns columns = TableColumns.of(header, 0, header.length);
        List<String[]> rows = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) {
            String[] cells = lines[i].split("\t", -1);
            if (cells.length >= Math.min(2, columns.count()) && !lines[i].isBlank()) {
                rows.add(cells);
            }
        }
        return new LookupTable(columns, rows);
    }

    int size() {
        return rows.size();
    }

    /** Whether it has one of these columns. */
    boolean has(String... names) {
        return columns.find(names) >= 0;
    }

    /** The cell of a row in the first of these columns that there is, in upper case; empty where there is none. */
    String cell(int row, String... names) {
        int column = columns.find(names);
        String[] cells = rows.get(row);
        return column < 0 || column >= cells.length
                ? ""
                : cells[column].replaceAll("\\p{Cntrl}", "").strip().toUpperCase(Locale.ROOT);
    }
}
