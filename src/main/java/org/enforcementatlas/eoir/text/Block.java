package org.enforcementatlas.eoir.text;

/** A stretch of whole rows. Used again for the next stretch. */
final class Block {

    private byte[] bytes;
    private int length;
    private long number;

    Block(int size) {
        bytes = new byte[size + LineScan.GUARD];
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    /** Its place among the blocks of the table, from 0. */
    long number() {
        return number;
    }

    /** How many bytes of text it can hold. */
    int room() {
        return bytes.length - LineScan.GUARD;
    }

    void grow() {
        bytes = java.util.Arrays.copyOf(bytes, room() * 2 + LineScan.GUARD);
    }

    void close(int textLength, long place) {
        length = textLength;
        number = place;
        LineScan.guard(bytes, textLength);
    }
}
