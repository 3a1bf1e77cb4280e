package org.enforcementatlas.ingest;

/** An import was stopped by the person who watched it. It left nothing behind. */
final class ImportStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ImportStopped(int rows) {
        super("The import was stopped after " + rows + " rows.");
    }
}
