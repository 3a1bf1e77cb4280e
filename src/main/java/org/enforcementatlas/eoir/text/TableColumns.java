package org.enforcementatlas.eoir.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The columns of a table by the names in its first line, whatever their order and case. */
public final class TableColumns {

    private final List<String> names;
    private final ColumnKind[] kinds;

    private TableColumns(List<String> names) {
        this.names = List.copyOf(names);
        this.kinds = names.stream().map(ColumnKind::of).toArray(ColumnKind[]::new);
    }

    /** The columns of a header line, without its end. */
    public static TableColumns of(byte[] line, int from, int to) {
        String text = new String(line, from, to - from, StandardCharsets.ISO_8859_1);
        if (text.startsWith("ï»¿")) {
            text = text.substring(3);
        }
        List<String> names = new ArrayList<>(Arrays.asList(text.split("\t", -1)));
        names.replaceAll(name -> name.replaceAll("\\p{Cntrl}", "").strip());
        while (names.size() > 1 && names.getLast().isEmpty()) {
            names.removeLast();
        }
        return new TableColumns(names);
    }

    /** How many there are. */
    public int count() {
        return kinds.length;
    }

    /** The names as printed. */
    public List<String> names() {
        return names;
    }

    /** Where the first of these names stands, -1 where none does. */
    public int find(String... wanted) {
        for (String name : wanted) {
            for (int column = 0; column < names.size(); column++) {
                if (names.get(column).equalsIgnoreCase(name)) {
                    return column;
                }
            }
        }
        return -1;
    }

    /**
     * Where a name stands.
     *
     * @throws UnreadableRelease if the table has no such column
     */
    public int require(String table, String name) throws UnreadableRelease {
        int column = find(name);
        if (column < 0) {
            throw new UnreadableRelease(
                    table + " has no column " + name.toUpperCase(Locale.ROOT)
                            + ", so it cannot be counted; check that it is the table as EOIR distributes it, separated by tabs.");
        }
        return column;
    }

    ColumnKind kind(int column) {
        return kinds[column];
    }
}
