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
    JSON("application/json"),
    /** GeoJSON: the same with the areas' shapes. */
    GEOJSON("application/geo+json"),
    /** A Data Package: text, its description for programs and for people, and its licence. */
    ZIP("application/zip"),
    /** Comma-separated text with a group of columns for each date. */
    WIDE("text/csv; charset=utf-8");

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
     * @param form {@code long} or {@code wide}; empty for long
     * @throws UnanswerableQuery if there is none
     */
    public static DataFormat parse(String ending, String form) {
        DataFormat found = Stream.of(values())
                .filter(format -> format != WIDE && format.ending().equals(ending.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new UnanswerableQuery(
                        "Tables come as csv, xlsx, json, geojson or zip, not as \"" + ending + "\"."));
        return switch (form) {
            case "", "long" -> found;
            case "wide" -> found == CSV ? WIDE : refuseWide(found);
            default -> throw new UnanswerableQuery("form is long or wide, not \"" + form + "\".");
        };
    }

    private static DataFormat refuseWide(DataFormat found) {
        throw new UnanswerableQuery("The wide form comes as csv, not as " + found.ending() + ".");
    }

    /** The ending of the file's name, without the dot. */
    public String ending() {
        return this == WIDE ? CSV.ending() : name().toLowerCase(Locale.ROOT);
    }

    /** The file's name. */
    public String fileName(ViewExport export) {
        return this == WIDE ? export.fileName(new WideRows(export)) : export.fileName(ending());
    }

    /** The file. The same view of the same snapshot gives the same bytes. */
    public byte[] write(ViewExport export) {
        return switch (this) {
            case CSV -> text(CsvTable.of(export.rows()));
            case XLSX -> XlsxTable.of(export);
            case JSON -> text(JsonTable.of(export));
            case GEOJSON -> text(GeoJsonTable.of(export));
            case ZIP -> DataPackage.of(export);
            case WIDE -> text(CsvTable.of(new WideRows(export)));
        };
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
