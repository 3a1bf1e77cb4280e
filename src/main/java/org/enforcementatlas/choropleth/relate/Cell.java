package org.enforcementatlas.choropleth.relate;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * One of the nine classes of a bivariate map.
 *
 * @param column the class of the first measure: 0 low, 1 middle, 2 high
 * @param row the class of the second measure: 0 low, 1 middle, 2 high
 */
public record Cell(int column, int row) {

    /** How many classes each measure has. */
    public static final int SIDE = 3;

    private static final List<String> WORDS = List.of("low", "middle", "high");
    private static final List<Cell> ALL = IntStream.range(0, SIDE * SIDE)
            .mapToObj(index -> new Cell(index % SIDE, index / SIDE))
            .toList();

    /** Checks that both classes are there. */
    public Cell {
        if (column < 0 || column >= SIDE || row < 0 || row >= SIDE) {
            throw new IllegalArgumentException("A cell's classes are 0 to 2, not " + column + " and " + row + ".");
        }
    }

    /** All nine, low and low first, along the first measure. */
    public static List<Cell> list() {
        return ALL;
    }

    /**
     * The cell of two words with a hyphen between, the first measure's first: {@code high-low}.
     *
     * @throws IllegalArgumentException if it is not written so
     */
    public static Cell parse(String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(cell -> cell.word().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    /** Its place among the nine. */
    public int index() {
        return row * SIDE + column;
    }

    /** The word used in addresses: {@code high-low}. */
    public String word() {
        return WORDS.get(column) + "-" + WORDS.get(row);
    }

    /** The class of the first measure in a word. */
    public String columnWord() {
        return WORDS.get(column);
    }

    /** The class of the second measure in a word. */
    public String rowWord() {
        return WORDS.get(row);
    }
}
