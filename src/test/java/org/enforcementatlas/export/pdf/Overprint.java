package org.enforcementatlas.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Finds letters that are printed over others of the same line. */
public final class Overprint {

    /** Letters that stand close touch by less, in points. */
    private static final double TOUCH = 0.8;

    private Overprint() {}

    /** Which letters lie over which, by page; none where everything can be read. */
    public static List<String> find(PDDocument document) throws IOException {
        List<String> found = new ArrayList<>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            List<TextPosition> letters = letters(document, page);
            for (int i = 0; i < letters.size(); i++) {
                for (int j = i + 1; j < letters.size() && isNear(letters.get(i), letters.get(j)); j++) {
                    if (overlap(letters.get(i), letters.get(j))) {
                        found.add("page " + page + ": " + letters.get(i) + " and " + letters.get(j) + " at "
                                + letters.get(i).getXDirAdj() + ", "
                                + letters.get(i).getYDirAdj());
                    }
                }
            }
        }
        return found;
    }

    /** Letters are in the order of their lines. */
    private static boolean isNear(TextPosition one, TextPosition other) {
        return other.getYDirAdj() - one.getYDirAdj() < one.getFontSizeInPt();
    }

    private static boolean overlap(TextPosition one, TextPosition other) {
        double high = Math.min(one.getFontSizeInPt(), other.getFontSizeInPt());
        double shared = Math.min(end(one), end(other)) - Math.max(one.getXDirAdj(), other.getXDirAdj());
        return Math.abs(one.getYDirAdj() - other.getYDirAdj()) < high / 2 && shared > TOUCH;
    }

    private static double end(TextPosition letter) {
        return letter.getXDirAdj() + letter.getWidthDirAdj();
    }

    private static List<TextPosition> letters(PDDocument document, int page) throws IOException {
        List<TextPosition> letters = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                if (!letter.getUnicode().isBlank()) {
                    letters.add(letter);
                }
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        letters.sort(Comparator.comparingDouble(TextPosition::getYDirAdj));
        return letters;
    }
}
