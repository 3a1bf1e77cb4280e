package org.enforcementatlas.export.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The page that a document's elements are set on: head, style sheet, foot. */
final class PdfPage {

    private static final String STYLE = read("/pdf/brief.css");

    private PdfPage() {}

    static String of(PdfDocument document, Paper paper, boolean wide) {
        return "<html lang=\"en-US\"><head><title>" + Markup.text(document.title())
                + "</title><meta name=\"subject\" content=\""
                + Markup.text(document.subject()) + "\" /><meta name=\"description\" content=\""
                + Markup.text(document.subject()) + "\" /><style>@page { size: " + paper.css()
                + (wide ? " landscape" : "") + "; }\n"
                + STYLE.replace("$foot", quoted(document.foot())) + "</style></head><body>" + document.body()
                + "</body></html>";
    }

    /** Text as a style sheet within a document quotes it. */
    private static String quoted(String words) {
        return Markup.text(words.replace("\\", "").replace("\"", "'"));
    }

    private static String read(String name) {
        try (InputStream in = Objects.requireNonNull(PdfPage.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("The build's " + name + " cannot be read.", broken);
        }
    }
}
