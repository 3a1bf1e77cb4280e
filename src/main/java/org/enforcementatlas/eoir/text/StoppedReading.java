package org.enforcementatlas.eoir.text;

/** Reading was stopped by whoever watched it. */
public final class StoppedReading extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoppedReading() {
        super("The reading of the release was stopped.");
    }
}
