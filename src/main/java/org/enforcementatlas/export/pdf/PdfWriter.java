package org.enforcementatlas.export.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Sets a document as PDF: tagged for reading aloud (PDF/UA), its typefaces embedded, drawings as lines. Nothing is fetched. The
 * same document gives the same bytes.
 */
public final class PdfWriter {

    private static final String FACE = "Libre Franklin";
    private static final int PLAIN = 400;
    private static final int STRONG = 600;
    private static final long IDENTITY = 1;

    static {
        XRLog.setLoggingEnabled(false);
        FontMappers.set(new OwnTypefaces());
    }

    private PdfWriter() {}

    /**
     * The document as a file.
     *
     * @param wide whether the paper lies on its long side
     */
    public static byte[] write(PdfDocument document, Paper paper, boolean wide) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        set(document, PdfPage.of(document, paper, wide), bytes, (renderer, file) -> {
            renderer.createPDFWithoutClosing();
            date(file.getDocumentInformation(), document);
            file.setDocumentId(IDENTITY);
            file.save(bytes);
        });
        return bytes.toByteArray();
    }

    /** How many pages a document takes; nothing is drawn for it. */
    public static int countPages(PdfDocument document, Paper paper, boolean wide) {
        int[] pages = new int[1];
        set(document, PdfPage.of(document, paper, wide), OutputStream.nullOutputStream(), (renderer, file) -> {
            renderer.layout();
            pages[0] = renderer.getRootBox().getLayer().getPages().size();
        });
        return pages[0];
    }

    /** What is done with a document that is ready to be set. */
    @FunctionalInterface
    private interface Setting {
        void run(PdfBoxRenderer renderer, PDDocument file) throws IOException;
    }

    private static void set(PdfDocument document, String page, OutputStream bytes, Setting setting) {
        try (TrueTypeFont plain = OwnTypefaces.read("LibreFranklin-Regular.ttf");
                TrueTypeFont strong = OwnTypefaces.read("LibreFranklin-SemiBold.ttf");
                PDDocument file = new PDDocument()) {
            PDFontSupplier plainFace = new PDFontSupplier(PDType0Font.load(file, plain, true));
            PDFontSupplier strongFace = new PDFontSupplier(PDType0Font.load(file, strong, true));
            PdfRendererBuilder builder = builder(document)
                    .useFont(plainFace, FACE, PLAIN, FontStyle.NORMAL, true)
                    .useFont(strongFace, FACE, STRONG, FontStyle.NORMAL, true)
                    .usePDDocument(file)
                    .withHtmlContent(page, null)
                    .toStream(bytes);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                setting.run(renderer, file);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static PdfRendererBuilder builder(PdfDocument document) {
        DefaultObjectDrawerFactory drawings = new DefaultObjectDrawerFactory();
        drawings.registerDrawer(Drawings.TYPE, new Drawings(document.drawings()));
        return new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useUriResolver((base, address) -> address.startsWith("#") ? address : null)
                .useObjectDrawerFactory(drawings)
                .withProducer("Enforcement Atlas");
    }

    private static void date(PDDocumentInformation information, PdfDocument document) {
        GregorianCalendar made = GregorianCalendar.from(document.made().atZone(ZoneOffset.UTC));
        information.setCreationDate(made);
        information.setModificationDate(made);
        information.setCreator("Enforcement Atlas");
    }
}
