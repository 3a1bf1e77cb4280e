package org.enforcementatlas.store;

import java.time.Instant;
import java.util.List;

/**
 * What a backup holds.
 *
 * @param format the form of the file itself
 * @param program the program that wrote it
 * @param schema the version of the schema that the tables have
 * @param created when
 * @param tables the tables, in the order in which they can be filled
 * @param originals the files of the home's folder {@code originals}
 */
record BackupManifest(
        int format, String program, String schema, Instant created, List<Table> tables, List<Original> originals) {

    /** Nothing may be missing. */
    BackupManifest {
        tables = List.copyOf(tables);
        originals = List.copyOf(originals);
        Integer.parseInt(schema);
    }

    /** The form that is written, and the only one there has been. */
    static final int FORMAT = 1;

    /** The manifest's place in the file. */
    static final String ENTRY = "manifest.json";

    /**
     * A table.
     *
     * @param name its name, in lower case
     * @param columns its columns, in lower case, in the order of the cells
     * @param rows how many rows
     * @param sha256 of the entry's bytes
     */
    record Table(String name, List<String> columns, long rows, String sha256) {

        Table {
            columns = List.copyOf(columns);
        }

        /** Its place in the file: one JSON array for each row. */
        String entry() {
            return "tables/" + name + ".jsonl";
        }
    }

    /**
     * A kept original file.
     *
     * @param path its place below {@code originals}, with slashes
     * @param bytes its size
     * @param sha256 of its bytes
     */
    record Original(String path, long bytes, String sha256) {

        /** Its place in the file. */
        String entry() {
            return "originals/" + path;
        }
    }
}
