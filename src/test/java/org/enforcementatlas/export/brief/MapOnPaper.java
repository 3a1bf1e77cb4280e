package org.enforcementatlas.export.brief;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Where the map of counties lies on the first page: the highest block of rows with its colour or the grey of none. */
final class MapOnPaper {

    private static final int DOTS_PER_INCH = 200;

    /** Rows of colour that are fewer are swatches of the key, in dots. */
    private static final int LOWEST = 60;

    private MapOnPaper() {}

    static Rectangle find(PDDocument document) throws IOException {
        BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH);
        int top = -1;
        for (int y = 0; y < page.getHeight(); y++) {
            boolean coloured = span(page, y).width > 0;
            if (coloured && top < 0) {
                top = y;
            } else if (!coloured && top >= 0) {
                if (y - top > LOWEST) {
                    return whole(page, top, y);
                }
                top = -1;
            }
        }
        throw new AssertionError("There is no map on the first page.");
    }

    private static Rectangle whole(BufferedImage page, int top, int bottom) {
        Rectangle whole = new Rectangle(-1, -1);
        for (int y = top; y < bottom; y++) {
            Rectangle row = span(page, y);
            whole = row.width == 0 ? whole : whole.width < 0 ? row : whole.union(row);
        }
        return whole;
    }

    /** From the first to the last dot of the map in a row; the map is on the right half. */
    private static Rectangle span(BufferedImage page, int y) {
        int left = -1;
        int right = -1;
        for (int x = page.getWidth() / 2; x < page.getWidth(); x++) {
            if (isOfMap(page.getRGB(x, y))) {
                left = left < 0 ? x : left;
                right = x;
            }
        }
        return left < 0 ? new Rectangle(-1, -1) : new Rectangle(left, y, right - left + 1, 1);
    }

    /** Blue, or the grey of a county with none; print is black, lines of tables are darker. */
    private static boolean isOfMap(int colour) {
        int red = (colour >> 16) & 0xff;
        int green = (colour >> 8) & 0xff;
        int blue = colour & 0xff;
        boolean blueish = blue - red > 60;
        boolean none = red >= 0xe0 && red <= 0xe4 && Math.abs(red - green) <= 2 && red - blue >= 2 && red - blue <= 6;
        return blueish || none;
    }
}
