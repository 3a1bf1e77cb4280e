package org.enforcementatlas.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.enforcementatlas.notice.Notice;
import org.enforcementatlas.notice.Severity;

/**
 * Notices as bytes and back. A text that came before in the same chunk is written as its number, counted from 1; a new one as
 * 0, its length and its UTF-8 bytes. The whole is deflated (RFC 1951 in RFC 1950).
 */
final class NoticePacking {

    /** Raise it when the form changes; the first byte of every chunk. */
    private static final int FORM = 1;

    private NoticePacking() {}

    /** Packs notices, in their order. */
    static byte[] pack(List<Notice> notices) {
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        ByteArrayOutputStream packed = new ByteArrayOutputStream(1 << 14);
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(packed, fast, 1 << 13))) {
            ByteArrayOutputStream plain = new ByteArrayOutputStream(1 << 16);
            DataOutputStream texts = new DataOutputStream(plain);
            Map<String, Integer> known = new HashMap<>();
            texts.writeByte(FORM);
            texts.writeInt(notices.size());
            for (Notice notice : notices) {
                texts.writeInt(notice.row());
                for (String text : texts(notice)) {
                    write(texts, known, text);
                }
            }
            plain.writeTo(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            fast.end();
        }
        return packed.toByteArray();
    }

    /**
     * Unpacks what {@link #pack} packed.
     *
     * @throws StoreFailure if the bytes are of no known form
     */
    static List<Notice> unpack(byte[] packed) {
        try (DataInputStream in = new DataInputStream(
                new ByteArrayInputStream(new InflaterInputStream(new ByteArrayInputStream(packed)).readAllBytes()))) {
            int form = in.readByte();
            if (form != FORM) {
                throw new IOException("Form " + form + " is not known to this version.");
            }
            int count = in.readInt();
            List<Notice> notices = new ArrayList<>(count);
            List<String> known = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                notices.add(read(in, known));
            }
            return notices;
        } catch (IOException damaged) {
            throw new StoreFailure("The notices of a snapshot cannot be read: " + damaged.getMessage(), damaged);
        }
    }

    private static String[] texts(Notice notice) {
        return new String[] {
            notice.column(),
            notice.raw(),
            notice.rule(),
            notice.severity().name(),
            notice.message(),
            notice.suggestion()
        };
    }

    private static Notice read(DataInputStream in, List<String> known) throws IOException {
        int row = in.readInt();
        String column = text(in, known);
        String raw = text(in, known);
        String rule = text(in, known);
        Severity severity = Severity.valueOf(text(in, known));
        String message = text(in, known);
        return new Notice(row, column, raw, rule, severity, message, text(in, known));
    }

    private static void write(DataOutputStream out, Map<String, Integer> known, String text) throws IOException {
        Integer number = known.putIfAbsent(text, known.size() + 1);
        if (number != null) {
            out.writeInt(number);
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(0);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in, List<String> known) throws IOException {
        int number = in.readInt();
        if (number > 0) {
            return known.get(number - 1);
        }
        String text = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
        known.add(text);
        return text;
    }
}
