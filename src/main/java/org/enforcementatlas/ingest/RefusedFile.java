package org.enforcementatlas.ingest;

/** A file that cannot be understood: nothing was changed. The message is one sentence that says what to do. */
public final class RefusedFile extends Exception {

    /** Refuses with a sentence for the person who sent the file. */
    public RefusedFile(String sentence) {
        super(sentence);
    }

    /** Refuses with a sentence and what brought it about. */
    public RefusedFile(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
