package org.enforcementatlas.export.pdf;

import java.time.Instant;
import java.util.Map;

/**
 * A document that is to be set.
 *
 * @param title its title
 * @param subject what it is in one sentence
 * @param foot what stands at the foot of each page before the page's number
 * @param body elements of {@link Markup}
 * @param drawings drawings as SVG by their names
 * @param made the moment that it tells as that of its making: that of its figures, so that the same figures give the same bytes
 */
public record PdfDocument(
        String title, String subject, String foot, String body, Map<String, String> drawings, Instant made) {

    /** Copies the drawings. */
    public PdfDocument {
        drawings = Map.copyOf(drawings);
    }
}
