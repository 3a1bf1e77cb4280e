package org.enforcementatlas.eoir.text;

/** A release that cannot be understood. The message is one sentence that says what to do. */
public final class UnreadableRelease extends Exception {

    private static final long serialVersionUID = 1L;

    /** Refuses with a sentence. */
    public UnreadableRelease(String sentence) {
        super(sentence);
    }

    /** Refuses with a sentence and what brought it about. */
    public UnreadableRelease(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
