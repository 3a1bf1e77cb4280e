package org.enforcementatlas.export;

/**
 * A column of a file of figures.
 *
 * @param name what stands in its head
 * @param meaning what its cells hold
 */
public record FileColumn(String name, ColumnMeaning meaning) {

    /** A column of the promised ones, which are explained in one place. */
    public static FileColumn of(String name) {
        return new FileColumn(name, ColumnMeaning.of(name));
    }

    /** The column for those who read: its name and what it holds. */
    public Note note() {
        return new Note(name, meaning.words());
    }
}
