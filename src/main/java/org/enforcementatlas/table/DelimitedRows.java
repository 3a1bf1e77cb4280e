package org.enforcementatlas.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Delimited text as rows. A row's number is its place among all records, blank ones included, as a spreadsheet shows it; a
 * line break within quotes does not begin a row.
 */
final class DelimitedRows implements TableRows {

    /** The longest cell that is believed; a spreadsheet allows 32,767 characters. */
    static final int LONGEST_CELL = 100_000;
    /** The longest row that is believed. Beyond it a quotation mark was most likely never closed. */
    private static final int LONGEST_ROW = 2_000_000;

    /** How many bytes a preview judges the encoding by. */
    private static final long HEAD = 1 << 20;

    private static final Map<Character, String> DELIMITERS = Map.of(',', "comma", ';', "semicolon", '\t', "tab");

    private final String format;
    private final String delimiter;
    private final RationedReader reader;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private int number;

    private DelimitedRows(TextEncoding encoding, String delimiter, RationedReader reader, CSVParser parser) {
        this.format = "CSV, " + encoding.words() + ", " + delimiter;
        this.delimiter = delimiter;
        this.reader = reader;
        this.parser = parser;
        this.records = parser.iterator();
    }

    static DelimitedRows open(Path file) throws IOException, UnreadableTable {
        return open(file, TextEncoding.of(file));
    }

    private static DelimitedRows open(Path file, TextEncoding encoding) throws IOException {
        char delimiter;
        try (Reader text = decode(file, encoding)) {
            delimiter = Delimiter.sniff(text);
        }
        RationedReader reader = new RationedReader(decode(file, encoding), LONGEST_ROW);
        CSVFormat csv = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
        CSVParser parser = CSVParser.builder().setReader(reader).setFormat(csv).get();
        return new DelimitedRows(encoding, DELIMITERS.getOrDefault(delimiter, "comma"), reader, parser);
    }

    /** The first rows, without a look at the rest of the file. */
    static FilePreview preview(Path file) throws IOException, UnreadableTable {
        TextEncoding encoding = TextEncoding.of(file, HEAD);
        String lineEnds;
        try (Reader text = decode(file, encoding)) {
            lineEnds = LineEnds.sniff(text);
        }
        try (DelimitedRows rows = open(file, encoding)) {
            FileFormat format = new FileFormat(
                    "CSV",
                    "",
                    encoding.words().replace(" with byte order mark", ""),
                    encoding.markLength() > 0,
                    rows.delimiter,
                    lineEnds);
            List<TableRow> sample = new ArrayList<>();
            Optional<TableRow> next = rows.next();
            for (; next.isPresent() && sample.size() < FilePreview.SAMPLED; next = rows.next()) {
                sample.add(next.get());
            }
            return new FilePreview(format, sample, Set.of(), next.isPresent());
        }
    }

    private static Reader decode(Path file, TextEncoding encoding) throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(encoding.markLength());
        return new BufferedReader(new InputStreamReader(in, encoding.charset()), 1 << 16);
    }

    @Override
    public String format() {
        return format;
    }

    @Override
    public Optional<TableRow> next() throws UnreadableTable {
        try {
            if (!records.hasNext()) {
                return Optional.empty();
            }
            reader.renew();
            number++;
            List<String> cells = List.of(records.next().values());
            for (String cell : cells) {
                refuseHugeCell(cell, number);
            }
            return Optional.of(new TableRow(number, cells, List.of()));
        } catch (UncheckedIOException | IllegalStateException damaged) {
            throw new UnreadableTable(
                    "The text breaks off after row " + number
                            + ": a quotation mark there is not closed, or text follows a closed one; correct it and try again.",
                    damaged);
        }
    }

    static void refuseHugeCell(String cell, int row) throws UnreadableTable {
        if (cell.length() > LONGEST_CELL) {
            throw new UnreadableTable("A cell in row " + row + " is longer than " + LONGEST_CELL
                    + " characters, so the file is no table that can be trusted.");
        }
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
