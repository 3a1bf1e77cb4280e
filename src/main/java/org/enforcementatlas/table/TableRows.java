package org.enforcementatlas.table;

import java.util.Optional;

/** The rows of an open file, read one after the other. The header is the first row; it is a row like any other here. */
public interface TableRows extends AutoCloseable {

    /** How the file was found to be written: {@code CSV, UTF-8 with byte order mark, comma}, or {@code XLSX, sheet "Export"}. */
    String format();

    /**
     * The next row, or empty after the last.
     *
     * @throws UnreadableTable if the file breaks off or is damaged
     */
    Optional<TableRow> next() throws UnreadableTable;

    @Override
    void close();
}
