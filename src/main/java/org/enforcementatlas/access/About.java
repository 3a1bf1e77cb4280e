package org.enforcementatlas.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who runs an installation, in the operator's own words. It is a file of plain text, {@value #FILE} in the home: a line {@code
 * Operator:}, a line {@code Contact:}, and paragraphs after an empty line.
 *
 * @param operator who runs it
 * @param contact how they are reached
 * @param paragraphs what else they want to say; at least one
 */
public record About(String operator, String contact, List<String> paragraphs) {

    /** The name of the file. */
    public static final String FILE = "about.txt";

    private static final String OPERATOR = "Operator:";
    private static final String CONTACT = "Contact:";

    /** Copies the paragraphs. */
    public About {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * What the operator wrote; empty where there is no file.
     *
     * @throws RefusedAct if the file lacks something or cannot be read; the sentence says what to write
     */
    public static Optional<About> read(Path home) {
        Path file = home.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse(Files.readString(file), file));
        } catch (IOException unreadable) {
            throw new RefusedAct(file + " cannot be read as text in UTF-8; write it anew.", unreadable);
        }
    }

    private static About parse(String text, Path file) {
        String operator = "";
        String contact = "";
        List<String> paragraphs = new ArrayList<>();
        String lines = text.replace("\r\n", "\n").replace('\r', '\n').strip();
        for (String block : lines.split("\\n\\s*\\n", -1)) {
            List<String> rest = new ArrayList<>();
            for (String line : block.strip().split("\n", -1)) {
                if (line.startsWith(OPERATOR)) {
                    operator = line.substring(OPERATOR.length()).strip();
                } else if (line.startsWith(CONTACT)) {
                    contact = line.substring(CONTACT.length()).strip();
                } else if (!line.isBlank()) {
                    rest.add(line.strip());
                }
            }
            if (!rest.isEmpty()) {
                paragraphs.add(String.join(" ", rest));
            }
        }
        if (operator.isEmpty() || contact.isEmpty() || paragraphs.isEmpty()) {
            throw new RefusedAct(
                    file + " needs a line \"Operator: …\", a line \"Contact: …\" and, after an empty line, at least"
                            + " one paragraph on who runs this site and why.");
        }
        return new About(operator, contact, paragraphs);
    }
}
