package org.enforcementatlas.export;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.enforcementatlas.measure.Change;
import org.enforcementatlas.measure.MeasureTable;

/** The formats in which a table can be taken away. */
public enum TableFormat {
    /** Comma-separated text. */
    CSV("text/csv; charset=utf-8"),
    /** JSON. */
    JSON("application/json");

    private final String mediaType;

    TableFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The media type, with its character set where it has one. */
    public String mediaType() {
        return mediaType;
    }

    /** The ending of a file's name, without the dot. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format with this ending. */
    public static Optional<TableFormat> find(String word) {
        return Stream.of(values())
                .filter(format -> format.word().equalsIgnoreCase(word))
                .findFirst();
    }

    /** A name that says what, where and when: {@code pending-cases_state_2025-05-31.csv}. */
    public static String fileName(MeasureTable table, String ending) {
        String stamp = table.provenance().synthetic() ? "SYNTHETIC_" : "";
        Change change = table.change();
        String kind = change == null
                ? ""
                : "_" + change.kind().word() + "-change-from_" + change.before().asOf();
        return stamp + table.measure().id() + "_" + table.query().level().word() + kind + "_" + table.asOf() + "."
                + ending;
    }
}
