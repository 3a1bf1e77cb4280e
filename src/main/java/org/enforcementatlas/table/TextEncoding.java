package org.enforcementatlas.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a text file is encoded. UTF-8 is proved over the whole file, in bounded memory; what is not UTF-8 is Windows-1252.
 *
 * @param charset the encoding
 * @param markLength how many bytes of byte order mark stand in front
 * @param words the encoding in words
 */
record TextEncoding(Charset charset, int markLength, String words) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int CHUNK = 1 << 16;

    static TextEncoding of(Path file) throws IOException, UnreadableTable {
        return of(file, Long.MAX_VALUE);
    }

    /** As {@link #of(Path)}, judged by no more than the first bytes. */
    static TextEncoding of(Path file, long most) throws IOException, UnreadableTable {
        try (InputStream in = new FirstBytes(Files.newInputStream(file), most)) {
            byte[] mark = in.readNBytes(3);
            int first = mark.length > 1 ? ((mark[0] & 0xff) << 8) | (mark[1] & 0xff) : 0;
            if (first == 0xFFFE) {
                return new TextEncoding(StandardCharsets.UTF_16LE, 2, "UTF-16 little-endian");
            }
            if (first == 0xFEFF) {
                return new TextEncoding(StandardCharsets.UTF_16BE, 2, "UTF-16 big-endian");
            }
            boolean marked = first == 0xEFBB && mark.length > 2 && (mark[2] & 0xff) == 0xBF;
            boolean utf8 = provesUtf8(in, mark, most == Long.MAX_VALUE);
            if (marked && !utf8) {
                throw new UnreadableTable(
                        "The file begins as UTF-8 but holds bytes that are not; save it anew as UTF-8 and try again.");
            }
            if (marked) {
                return new TextEncoding(StandardCharsets.UTF_8, 3, "UTF-8 with byte order mark");
            }
            return utf8
                    ? new TextEncoding(StandardCharsets.UTF_8, 0, "UTF-8")
                    : new TextEncoding(WINDOWS_1252, 0, "Windows-1252");
        }
    }

    private static boolean provesUtf8(InputStream in, byte[] mark, boolean whole) throws IOException, UnreadableTable {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
        CharBuffer chars = CharBuffer.allocate(CHUNK);
        bytes.put(mark);
        refuseNul(mark, 0, mark.length);
        boolean utf8 = true;
        boolean more = true;
        while (more) {
            int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            more = read >= 0;
            if (more) {
                refuseNul(bytes.array(), bytes.position(), read);
                bytes.position(bytes.position() + read);
            }
            if (utf8) {
                bytes.flip();
                chars.clear();
                CoderResult result = decoder.decode(bytes, chars, !more && whole);
                utf8 = !result.isError();
                bytes.compact();
            }
            if (!utf8) {
                bytes.clear();
            }
        }
        return utf8;
    }

    private static void refuseNul(byte[] bytes, int from, int length) throws UnreadableTable {
        for (int i = from; i < from + length; i++) {
            if (bytes[i] == 0) {
                throw new UnreadableTable(
                        "The file holds NUL bytes, so it is no table of text; export it anew as .csv (UTF-8).");
            }
        }
    }
}
