package org.enforcementatlas.dataset;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.enforcementatlas.table.TableRow;
import org.enforcementatlas.table.TableRows;

/** Comma-separated text as rows, held in memory: what the readers' tests feed them. */
final class MemoryRows implements TableRows {

    private final Iterator<TableRow> rows;

    private MemoryRows(String text) {
        List<TableRow> read = new ArrayList<>();
        CSVFormat format =
                CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(format)
                .get()) {
            for (CSVRecord record : parser) {
                read.add(new TableRow(read.size() + 1, List.of(record.values()), List.of()));
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        rows = read.iterator();
    }

    static MemoryRows of(String... lines) {
        return new MemoryRows(String.join("\n", lines));
    }

    static MemoryRows of(Path file, Charset charset) {
        try {
            return new MemoryRows(Files.readString(file, charset));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public String format() {
        return "CSV, in memory";
    }

    @Override
    public Optional<TableRow> next() {
        return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
