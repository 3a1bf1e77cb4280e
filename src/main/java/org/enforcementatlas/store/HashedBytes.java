package org.enforcementatlas.store;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts and hashes bytes on their way to somewhere else, which stays open. */
final class HashedBytes extends FilterOutputStream {

    private final MessageDigest digest = newDigest();
    private long count;

    HashedBytes(OutputStream to) {
        super(to);
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        digest.update(bytes, from, length);
        count += length;
    }

    @Override
    public void close() throws IOException {
        flush();
    }

    /** The SHA-256 of all bytes; asked for once, at the end. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    long count() {
        return count;
    }

    /** The SHA-256 of what a stream holds. */
    static String of(InputStream in) throws IOException {
        try (HashedBytes hashed = new HashedBytes(OutputStream.nullOutputStream())) {
            in.transferTo(hashed);
            return hashed.sha256();
        }
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java machine knows SHA-256.", e);
        }
    }
}
