package org.enforcementatlas.export.pdf;

import java.util.Locale;
import java.util.stream.Stream;
import org.enforcementatlas.measure.UnanswerableQuery;

/** The paper that a document is set for. */
public enum Paper {
    /** 210 × 297 mm. */
    A4("A4"),
    /** 8.5 × 11 inches. */
    LETTER("letter");

    private final String css;

    Paper(String css) {
        this.css = css;
    }

    /**
     * The paper that is asked for; A4 for nothing.
     *
     * @throws UnanswerableQuery if there is none of this name
     */
    public static Paper parse(String word) {
        return word.isBlank()
                ? A4
                : Stream.of(values())
                        .filter(paper -> paper.word().equals(word.strip().toLowerCase(Locale.ROOT)))
                        .findFirst()
                        .orElseThrow(() -> new UnanswerableQuery("paper is a4 or letter, not \"" + word + "\"."));
    }

    /** The word used in addresses, commands and names of files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its name in a style sheet. */
    String css() {
        return css;
    }
}
