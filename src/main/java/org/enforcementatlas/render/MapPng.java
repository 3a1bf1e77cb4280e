package org.enforcementatlas.render;

import com.github.weisj.jsvg.SVGDocument;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** The same figure as pixels. */
public final class MapPng {

    private MapPng() {}

    /**
     * Draws a figure.
     *
     * @param svg a figure of {@link FigureSvg}
     * @param scale pixels for each unit: 1 or 2
     * @return the bytes of a PNG file
     */
    public static byte[] draw(String svg, int scale) {
        return draw(svg, scale, Backdrop.WHITE);
    }

    /** The same on this backdrop, which the figure was drawn for too. */
    public static byte[] draw(String svg, int scale, Backdrop backdrop) {
        SVGDocument document = SvgPaint.read(svg);
        int width = Math.round(document.size().width) * scale;
        int height = Math.round(document.size().height) * scale;
        BufferedImage image = new BufferedImage(
                width, height, backdrop == Backdrop.WHITE ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.scale(scale, scale);
        SvgPaint.draw(document, pen);
        pen.dispose();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
