package org.enforcementatlas.table;

/** A file that is no table. The message is one sentence that says what to do. */
public final class UnreadableTable extends Exception {

    /** Refuses with a sentence. */
    public UnreadableTable(String sentence) {
        super(sentence);
    }

    /** Refuses with a sentence and what brought it about. */
    public UnreadableTable(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
