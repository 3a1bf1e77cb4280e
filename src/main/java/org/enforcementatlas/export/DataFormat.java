package org.enforcementatlas.export;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.enforcementatlas.measure.UnanswerableQuery;

/** The files in which the figures of a view can be taken away, the same rows in each. */
public enum DataFormat {
    /** Comma-separated text, one row for each area. */
    CSV("text/csv; charset=utf-8"),
    /** A spreadsheet with notes and sources. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** JSON. */
    JSON("application/json");

    private final String mediaType;

    DataFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The media type, with its character set where it has one. */
    public String mediaType() {
        return mediaType;
    }

    /**
     * The format that is asked for.
     *
     * @param ending the ending of a file's name, without the dot
     * @throws UnanswerableQuery if there is none
     */
    public static DataFormat parse(String ending) {
        return Stream.of(values())
                .filter(format -> format.ending().equals(ending.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(
                        () -> new UnanswerableQuery("Tables come as csv, xlsx or json, not as \"" + ending + "\"."));
    }

    /** The file's name. */
    public String fileName(ViewExport export) {
        return export.fileName(ending());
    }

    /** The file. The same view of the same snapshot gives the same bytes. */
    public byte[] write(ViewExport export) {
        return switch (this) {
            case CSV -> text(CsvTable.of(export.rows()));
            case XLSX -> XlsxTable.of(export);
            case JSON -> text(JsonTable.of(export));
        };
    }

    private String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
