package org.enforcementatlas.export;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.model.GeoId;

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

    /**
     * A table in this format.
     *
     * @param layer columns that stand after those of the long form
     * @param only the areas that are wanted, or none for all
     */
    public String write(MeasureTable table, LayerColumns layer, Set<GeoId> only) {
        LongRows rows = new LongRows(table, layer, only);
        return this == CSV ? CsvTable.of(rows) : JsonTable.of(table, rows);
    }

    /** A table of the values themselves in this format. */
    public String write(MeasureTable table, Set<GeoId> only) {
        return write(table, LayerColumns.NONE, only);
    }

    /** A name that says what, where and when: {@code pending-cases_state_2025-05-31.csv}. */
    public String fileName(MeasureTable table) {
        return fileName(table, word());
    }

    /** The same for a file of another ending. */
    public static String fileName(MeasureTable table, String ending) {
        String stamp = table.provenance().synthetic() ? "SYNTHETIC_" : "";
        return stamp + table.measure().id() + "_" + table.query().level().word() + "_" + table.asOf() + "." + ending;
    }
}
