package org.enforcementatlas.table;

import java.util.regex.Pattern;

/** A file that is no table. The message is one sentence that says what to do, in one line whatever it quotes of the file. */
public final class UnreadableTable extends Exception {

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

    /** Refuses with a sentence. */
    public UnreadableTable(String sentence) {
        super(oneLine(sentence));
    }

    /** Refuses with a sentence and what brought it about. */
    public UnreadableTable(String sentence, Throwable cause) {
        super(oneLine(sentence), cause);
    }

    private static String oneLine(String sentence) {
        return CONTROLS.matcher(sentence).replaceAll(" ");
    }
}
