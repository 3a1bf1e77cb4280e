package org.enforcementatlas.table;

/**
 * How a file was found to be written.
 *
 * @param kind {@code XLSX} or {@code CSV}
 * @param sheet the sheet that is read; empty for text
 * @param encoding the encoding of text, judged by its first megabyte; empty for a workbook
 * @param byteOrderMark whether the text begins with a byte order mark
 * @param delimiter {@code comma}, {@code semicolon} or {@code tab}; empty for a workbook
 * @param lineEnds {@code LF}, {@code CR LF}, {@code CR}, {@code mixed} or {@code none}; empty for a workbook
 */
public record FileFormat(
        String kind, String sheet, String encoding, boolean byteOrderMark, String delimiter, String lineEnds) {

    static FileFormat workbook(String sheet) {
        return new FileFormat("XLSX", sheet, "", false, "", "");
    }

    /** The format in words. */
    public String words() {
        return sheet.isEmpty()
                ? kind + ", " + encoding + (byteOrderMark ? " with byte order mark" : "") + ", " + delimiter
                        + ", line ends " + lineEnds
                : kind + ", sheet \"" + sheet + "\"";
    }
}
