package org.enforcementatlas.measure;

/** A question without an answer. The message is one sentence that says what to ask instead. */
public class UnanswerableQuery extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Refuses with a sentence. */
    public UnanswerableQuery(String sentence) {
        super(sentence);
    }
}
