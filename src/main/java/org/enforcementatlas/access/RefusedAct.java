package org.enforcementatlas.access;

/** Something was not done, and nothing was changed. The message is one sentence that says what to do. */
public final class RefusedAct extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Refuses with this sentence. */
    public RefusedAct(String sentence) {
        super(sentence);
    }

    /** Refuses with this sentence; the cause is what went wrong underneath. */
    public RefusedAct(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
