package org.enforcementatlas.export;

import java.util.List;
import java.util.stream.Collectors;

/** The README of a Data Package, section by section. */
public final class PackageText {

    private PackageText() {}

    /** A headed list of what is to be known. */
    public static String section(String title, List<Note> notes) {
        return "## " + title + "\n\n" + notes.stream().map(PackageText::line).collect(Collectors.joining()) + "\n";
    }

    /** A headed list of columns. */
    public static String columns(String title, List<FileColumn> columns) {
        return section(
                title,
                columns.stream()
                        .map(column -> new Note(
                                "`" + column.name() + "`", column.meaning().words()))
                        .toList());
    }

    private static String line(Note note) {
        return note.words().contains("\n")
                ? "- **" + note.name() + "**\n\n```\n" + note.words() + "\n```\n\n"
                : "- **" + note.name() + "**: " + note.words() + "\n";
    }
}
