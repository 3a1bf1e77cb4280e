package org.enforcementatlas.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The parts of a workbook's archive, inflated within limits. */
final class XlsxParts {

    /** Room for a million rows, which inflate to about 600 MB; an archive beyond it is a bomb or a mistake. */
    static final long MOST_INFLATED = 2_000_000_000L;

    private static final int MOST_PARTS = 5_000;

    private XlsxParts() {}

    /** Counts what every part of meaning really inflates to, whatever the archive says of itself. */
    static void refuseBombs(Path file) throws IOException, UnreadableTable {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw new UnreadableTable("The spreadsheet has more than " + MOST_PARTS + " parts and is not opened.");
            }
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw new UnreadableTable(
                        "The file is an archive but no .xlsx workbook; unpack it and send the table.");
            }
            long left = MOST_INFLATED;
            byte[] buffer = new byte[1 << 16];
            for (ZipEntry part : Collections.list(zip.entries())) {
                if (part.getName().endsWith(".xml") || part.getName().endsWith(".rels")) {
                    left -= inflate(zip, part, buffer, left);
                }
            }
        }
    }

    /** Whether the workbook counts its days from 1904. Programs write it as {@code 1} and as {@code true}. */
    static boolean countsFrom1904(Path file) throws IOException, XMLStreamException {
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry("xl/workbook.xml"))) {
            XMLStreamReader xml = XlsxLinks.safeXml().createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("workbookPr")) {
                    String since = xml.getAttributeValue(null, "date1904");
                    return "1".equals(since) || "true".equals(since);
                }
            }
            return false;
        }
    }

    private static long inflate(ZipFile zip, ZipEntry part, byte[] buffer, long most)
            throws IOException, UnreadableTable {
        long size = 0;
        try (InputStream in = zip.getInputStream(part)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > most) {
                    throw new UnreadableTable("The spreadsheet unpacks to more than 2 GB and is not opened; send it as"
                            + " .csv instead.");
                }
            }
        }
        return size;
    }
}
