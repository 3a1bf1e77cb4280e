package org.enforcementatlas.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes rows as comma-separated text (RFC 4180): lines end in CR LF, cells are quoted where they must be. */
public final class DelimitedText {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180;

    private DelimitedText() {}

    /** The header and the rows as one text. */
    public static String of(List<String> header, List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            printer.printRecord(header);
            for (List<String> row : rows) {
                printer.printRecord(row);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
