package org.enforcementatlas.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The hyperlinks of a sheet by row number. A sheet names the linked cells after all its rows, and the addresses stand in a
 * part of their own (ECMA-376, part 1, 18.3.1.47), so they are read before the rows.
 */
final class XlsxLinks {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    /** A spreadsheet program allows 65,530 links on a sheet. */
    private static final int MOST_LINKS = 200_000;

    private XlsxLinks() {}

    static Map<Integer, List<String>> read(Path file, String sheetId) throws IOException, XMLStreamException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String target = readRelations(zip, "xl/_rels/workbook.xml.rels").get(sheetId);
            if (target == null) {
                return Map.of();
            }
            String sheet = target.startsWith("/") ? target.substring(1) : "xl/" + target;
            int slash = sheet.lastIndexOf('/');
            String relations = sheet.substring(0, slash) + "/_rels" + sheet.substring(slash) + ".rels";
            Map<String, String> targets = readRelations(zip, relations);
            ZipEntry part = zip.getEntry(sheet);
            return targets.isEmpty() || part == null ? Map.of() : readLinks(zip, part, targets);
        }
    }

    private static Map<String, String> readRelations(ZipFile zip, String name) throws IOException, XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        ZipEntry part = zip.getEntry(name);
        if (part == null) {
            return targets;
        }
        try (InputStream in = zip.getInputStream(part)) {
            XMLStreamReader xml = safeXml().createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("Relationship")) {
                    String id = xml.getAttributeValue(null, "Id");
                    String target = xml.getAttributeValue(null, "Target");
                    if (id != null && target != null && targets.size() < MOST_LINKS) {
                        targets.put(id, target);
                    }
                }
            }
            xml.close();
        }
        return targets;
    }

    private static Map<Integer, List<String>> readLinks(ZipFile zip, ZipEntry sheet, Map<String, String> targets)
            throws IOException, XMLStreamException {
        Map<Integer, List<String>> links = new HashMap<>();
        try (InputStream in = zip.getInputStream(sheet)) {
            XMLStreamReader xml = safeXml().createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("hyperlink")) {
                    String ref = xml.getAttributeValue(null, "ref");
                    String target = findTarget(xml, targets);
                    if (ref != null && !target.isEmpty()) {
                        put(links, ref.indexOf(':') < 0 ? ref : ref.substring(0, ref.indexOf(':')), target);
                    }
                }
            }
            xml.close();
        }
        return links;
    }

    private static String findTarget(XMLStreamReader xml, Map<String, String> targets) {
        String id = xml.getAttributeValue(RELATIONS, "id");
        String strict = id == null ? xml.getAttributeValue(STRICT_RELATIONS, "id") : id;
        return strict == null ? "" : targets.getOrDefault(strict, "");
    }

    private static void put(Map<Integer, List<String>> links, String cell, String target) {
        int column = 0;
        int i = 0;
        while (i < cell.length() && Character.isLetter(cell.charAt(i))) {
            column = column * 26 + Character.toUpperCase(cell.charAt(i)) - 'A' + 1;
            i++;
        }
        if (column < 1 || column > 16_384 || i == cell.length() || links.size() >= MOST_LINKS) {
            return;
        }
        List<String> row = links.computeIfAbsent(Integer.valueOf(cell.substring(i)), number -> new ArrayList<>());
        while (row.size() < column) {
            row.add("");
        }
        row.set(column - 1, target);
    }

    /** A reader that knows no document types and fetches nothing. */
    static XMLInputFactory safeXml() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
