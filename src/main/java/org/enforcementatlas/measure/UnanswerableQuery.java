package org.enforcementatlas.measure;

/** A question without an answer. The message is one sentence that says what to ask instead. */
public final class UnanswerableQuery extends RuntimeException {

    /** Refuses with a sentence. */
    public UnanswerableQuery(String sentence) {
        super(sentence);
    }
}
