package org.enforcementatlas.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Opens files as tables. What a file is, its content tells; its name is not asked. */
public final class TableFiles {

    /** The first bytes that are looked at. */
    private static final int HEAD = 512;
    /** How far a compound file is searched for the mark of encryption. */
    private static final int COMPOUND_SEARCH = 8 * 1024 * 1024;

    private TableFiles() {}

    /**
     * Opens a spreadsheet (XLSX) or delimited text (comma, semicolon or tab; UTF-8, UTF-16 with its mark, Windows-1252).
     *
     * @throws UnreadableTable if it is neither; the sentence says what the file seems to be
     */
    public static TableRows open(Path file) throws UnreadableTable {
        try {
            byte[] head = readHead(file, HEAD);
            if (head.length == 0) {
                throw new UnreadableTable("The file is empty.");
            }
            if (isArchive(head)) {
                return XlsxRows.open(file);
            }
            refuseOtherKinds(file, head);
            return DelimitedRows.open(file);
        } catch (IOException problem) {
            throw new UnreadableTable("The file cannot be read; check that it exists and is not locked.", problem);
        }
    }

    /**
     * Looks at the beginning of a file. Of text no more is read than the rows of the sample and the megabyte that its
     * encoding is judged by; a workbook is unpacked once to prove that it is no bomb.
     *
     * @throws UnreadableTable as {@link #open} does
     */
    public static FilePreview preview(Path file) throws UnreadableTable {
        try {
            byte[] head = readHead(file, HEAD);
            if (head.length == 0) {
                throw new UnreadableTable("The file is empty.");
            }
            if (isArchive(head)) {
                return XlsxRows.preview(file);
            }
            refuseOtherKinds(file, head);
            return DelimitedRows.preview(file);
        } catch (IOException problem) {
            throw new UnreadableTable("The file cannot be read; check that it exists and is not locked.", problem);
        }
    }

    private static boolean isArchive(byte[] head) {
        return startsWith(head, 'P', 'K', 3, 4) || startsWith(head, 'P', 'K', 5, 6);
    }

    private static void refuseOtherKinds(Path file, byte[] head) throws IOException, UnreadableTable {
        if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            String names = new String(readHead(file, COMPOUND_SEARCH), StandardCharsets.ISO_8859_1);
            throw new UnreadableTable(
                    names.contains(spaced("EncryptedPackage"))
                            ? "The spreadsheet is protected by a password; save it without one and try again."
                            : "The file is an old Excel workbook (.xls); save it as .xlsx or .csv and try again.");
        }
        String text = new String(head, StandardCharsets.ISO_8859_1)
                .replace("\u00ef\u00bb\u00bf", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (text.startsWith("%pdf")) {
            throw new UnreadableTable("The file is a PDF, not a table; send the spreadsheet or a .csv of it.");
        }
        if (text.startsWith("<!doctype") || text.startsWith("<html") || text.startsWith("<?xml")) {
            throw new UnreadableTable("The file is a web page or XML, not a table; send the .xlsx or .csv itself.");
        }
    }

    private static byte[] readHead(Path file, int length) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(length);
        }
    }

    private static boolean startsWith(byte[] head, int... magic) {
        if (head.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((head[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    /** ASCII text as two-byte little-endian characters look when read as Latin-1. */
    private static String spaced(String ascii) {
        return new String(ascii.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
