package org.enforcementatlas.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** A reader that refuses to give more than a ration of characters until the ration is renewed. */
final class RationedReader extends FilterReader {

    private final int ration;
    private int left;

    RationedReader(Reader in, int ration) {
        super(in);
        this.ration = ration;
        this.left = ration;
    }

    /** Begins a new ration. */
    void renew() {
        left = ration;
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        spend(c < 0 ? 0 : 1);
        return c;
    }

    @Override
    public int read(char[] chars, int offset, int length) throws IOException {
        int read = super.read(chars, offset, length);
        spend(Math.max(read, 0));
        return read;
    }

    private void spend(int characters) throws IOException {
        left -= characters;
        if (left < 0) {
            throw new IOException("A row is longer than " + ration + " characters.");
        }
    }
}
