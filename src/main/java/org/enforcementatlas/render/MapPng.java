package org.enforcementatlas.render;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** The same figure as pixels. */
public final class MapPng {

    /** A map of counties has some 6,500 elements; beyond the limit the library would draw nothing. */
    private static final DocumentLimits LIMITS = new DocumentLimits(30, 30, 50_000);

    private static final String[] FONTS = {"LibreFranklin-Regular.ttf", "LibreFranklin-SemiBold.ttf"};

    static {
        for (String font : FONTS) {
            register(font);
        }
    }

    private MapPng() {}

    /**
     * Draws a figure.
     *
     * @param svg a figure of {@link FigureSvg}
     * @param scale pixels for each unit: 1 or 2
     * @return the bytes of a PNG file
     */
    public static byte[] draw(String svg, int scale) {
        SVGDocument document = new SVGLoader()
                .load(
                        new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)),
                        null,
                        LoaderContext.builder().documentLimits(LIMITS).build());
        if (document == null) {
            throw new IllegalStateException("The figure is no well-formed SVG.");
        }
        int width = Math.round(document.size().width) * scale;
        int height = Math.round(document.size().height) * scale;
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.scale(scale, scale);
        document.render((java.awt.Component) null, pen, null);
        pen.dispose();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void register(String name) {
        try (InputStream in = MapPng.class.getResourceAsStream("/fonts/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The build lacks the font " + name + ".");
            }
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(Font.createFont(Font.TRUETYPE_FONT, in));
        } catch (IOException | FontFormatException broken) {
            throw new IllegalStateException("The font " + name + " cannot be read.", broken);
        }
    }
}
