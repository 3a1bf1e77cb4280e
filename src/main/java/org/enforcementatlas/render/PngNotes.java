package org.enforcementatlas.render;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes what an image says into the image, as texts of the PNG format (iTXt, compressed, UTF-8; W3C, Portable Network
 * Graphics, 11.3.3.4), so that its numbers can be read out of it again.
 */
public final class PngNotes {

    private static final int SIGNATURE = 8;
    /** Length, type and sum of a chunk without its content. */
    private static final int AROUND = 12;

    private static final int HEADER = SIGNATURE + AROUND + 13;

    private PngNotes() {}

    /**
     * The same image with texts after its header.
     *
     * @param texts the texts by their keywords, 1 to 79 characters of ASCII
     */
    public static byte[] with(byte[] png, Map<String, String> texts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(png.length + 4096);
        out.write(png, 0, HEADER);
        texts.forEach((keyword, text) -> out.writeBytes(chunk(content(keyword, text))));
        out.write(png, HEADER, png.length - HEADER);
        return out.toByteArray();
    }

    private static byte[] content(String keyword, String text) {
        if (!keyword.matches("[ -~]{1,79}")) {
            throw new IllegalArgumentException(
                    "A keyword has 1 to 79 characters of ASCII, unlike \"" + keyword + "\".");
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes(keyword.getBytes(StandardCharsets.US_ASCII));
        content.writeBytes(new byte[] {0, 1, 0, 0, 0});
        content.writeBytes(compressed(text.getBytes(StandardCharsets.UTF_8)));
        return content.toByteArray();
    }

    private static byte[] compressed(byte[] text) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(text);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] part = new byte[8192];
            while (!deflater.finished()) {
                out.write(part, 0, deflater.deflate(part));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static byte[] chunk(byte[] content) {
        ByteBuffer chunk = ByteBuffer.allocate(content.length + AROUND);
        chunk.putInt(content.length)
                .put("iTXt".getBytes(StandardCharsets.US_ASCII))
                .put(content);
        CRC32 sum = new CRC32();
        sum.update(chunk.array(), 4, content.length + 4);
        return chunk.putInt((int) sum.getValue()).array();
    }
}
