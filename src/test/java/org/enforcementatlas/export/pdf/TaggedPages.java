package org.enforcementatlas.export.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A document as a program reads it aloud: by its structure, not by where its words lie. */
public final class TaggedPages implements AutoCloseable {

    private final PDDocument document;
    private final Map<COSDictionary, Map<Integer, String>> words = new HashMap<>();
    private final List<PDStructureElement> elements = new ArrayList<>();

    private TaggedPages(PDDocument document) throws IOException {
        this.document = document;
        for (PDPage page : document.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> ofPage = new HashMap<>();
            extractor.getMarkedContents().forEach(content -> ofPage.put(content.getMCID(), text(content)));
            words.put(page.getCOSObject(), ofPage);
        }
        collect(document.getDocumentCatalog().getStructureTreeRoot());
    }

    /** Opens a file. */
    public static TaggedPages of(byte[] pdf) {
        try {
            return new TaggedPages(Loader.loadPDF(pdf));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The document. */
    public PDDocument document() {
        return document;
    }

    private static String text(PDMarkedContent content) {
        return content.getContents().stream()
                .map(part -> part instanceof TextPosition glyph
                        ? glyph.getUnicode()
                        : part instanceof PDMarkedContent inner ? text(inner) : "")
                .collect(Collectors.joining());
    }

    private void collect(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.add(element);
                collect(element);
            }
        }
    }

    /** The elements of a type, in the order in which they are read. */
    public List<PDStructureElement> ofType(String type) {
        return elements.stream()
                .filter(element -> element.getStructureType().equals(type))
                .toList();
    }

    /** What an element says, without blanks, since lines may break anywhere. */
    public String says(PDStructureNode node) {
        StringBuilder said = new StringBuilder();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                said.append(says(element));
            } else if (kid instanceof PDMarkedContentReference reference) {
                said.append(word(reference.getPage(), reference.getMCID()));
            } else if (kid instanceof Integer number && node instanceof PDStructureElement element) {
                said.append(word(element.getPage(), number));
            }
        }
        return bare(said.toString());
    }

    private String word(PDPage page, int number) {
        return words.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(number, "");
    }

    /** Text without blanks. */
    public static String bare(String words) {
        return words.replaceAll("[\\s\u00a0]+", "");
    }

    /** The cells of a table's body, row by row, heads of rows among them. */
    public List<List<String>> rows(PDStructureElement table) {
        List<List<String>> rows = new ArrayList<>();
        collectRows(table, rows);
        return rows;
    }

    private void collectRows(PDStructureNode node, List<List<String>> rows) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals("TR")) {
                    rows.add(element.getKids().stream()
                            .filter(PDStructureElement.class::isInstance)
                            .map(cell -> says((PDStructureElement) cell))
                            .toList());
                } else {
                    collectRows(element, rows);
                }
            }
        }
    }

    /** All that is printed, as a copy of the pages has it. */
    public String printed() {
        try {
            return bare(new PDFTextStripper().getText(document));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whether every typeface is in the file. */
    public boolean isSelfContained() {
        try {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    if (!font.isEmbedded()) {
                        return false;
                    }
                }
            }
            return true;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
