package org.enforcementatlas.store;

/** The database could not be read or written. The message says what was tried. */
public final class StoreFailure extends RuntimeException {

    /** Fails with what was tried and why it did not work. */
    public StoreFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
