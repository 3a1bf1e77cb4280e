package org.enforcementatlas.pattern;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Figures that {@code patterns/reference.py} computed, which shares no line with the atlas. */
public final class ReferenceFigures {

    private static final Path FOLDER = Path.of("src/test/resources/patterns");

    private ReferenceFigures() {}

    /** The rows of a file, each by the names of its columns. */
    public static List<Map<String, String>> read(String name) {
        try {
            List<String> lines = Files.readAllLines(FOLDER.resolve(name));
            List<String> columns = Arrays.asList(lines.getFirst().split(",", -1));
            return lines.subList(1, lines.size()).stream()
                    .map(line -> row(columns, line.split(",", -1)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> row(List<String> columns, String... cells) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < cells.length; i++) {
            row.put(columns.get(i), cells[i]);
        }
        return row;
    }
}
