package org.enforcementatlas.export.compare;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.enforcementatlas.measure.UnanswerableQuery;

/** The files in which a comparison can be taken away; page, interface and command all write them here. */
public enum CompareFormat {
    /** Comma-separated text, one row for each cell. */
    CSV("text/csv; charset=utf-8"),
    /** A spreadsheet with notes and sources. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** JSON. */
    JSON("application/json"),
    /** A Data Package: both forms as text, their description for programs and for people, and their licence. */
    ZIP("application/zip"),
    /** Pages for paper, tagged for reading aloud. */
    PDF("application/pdf"),
    /** Comma-separated text, one row for each place, as the page has it. */
    WIDE("text/csv; charset=utf-8");

    private final String mediaType;

    CompareFormat(String mediaType) {
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
     * @param form {@code long} or {@code wide}, of a csv; empty for long
     * @throws UnanswerableQuery if there is none
     */
    public static CompareFormat parse(String ending, String form) {
        CompareFormat found = Stream.of(values())
                .filter(format -> format != WIDE && format.ending().equals(ending.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new UnanswerableQuery(
                        "Comparisons come as csv, xlsx, json, zip or pdf, not as \"" + ending + "\"."));
        return switch (form.toLowerCase(Locale.ROOT)) {
            case "", "long" -> found;
            case "wide" -> found == CSV ? WIDE : refuseWide(found);
            default -> throw new UnanswerableQuery("form is long or wide, not \"" + form + "\".");
        };
    }

    private static CompareFormat refuseWide(CompareFormat found) {
        throw new UnanswerableQuery("The wide form alone comes as csv, not as " + found.ending() + ".");
    }

    /** The ending of the file's name, without the dot. */
    public String ending() {
        return this == WIDE ? CSV.ending() : name().toLowerCase(Locale.ROOT);
    }

    /** The file's name. */
    public String fileName(CompareExport export) {
        return export.fileName((this == WIDE ? "_wide." : ".") + ending());
    }

    /** The file. The same figures give the same bytes. */
    public byte[] write(CompareExport export) {
        return switch (this) {
            case CSV -> text(CompareCsv.ofLong(export));
            case XLSX -> CompareXlsx.of(export);
            case JSON -> text(CompareJson.of(export.comparison()));
            case ZIP -> ComparePackage.of(export);
            case PDF -> CompareBrief.of(export);
            case WIDE -> text(CompareCsv.ofWide(export));
        };
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
