package org.enforcementatlas.render;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Draws our own SVG with a pen of the JDK, whatever that pen writes to; with our own typefaces. */
public final class SvgPaint {

    /** A map of counties has some 6,500 elements; beyond the limit the library would draw nothing. */
    private static final DocumentLimits LIMITS = new DocumentLimits(30, 30, 50_000);

    private static final String[] FONTS = {"LibreFranklin-Regular.ttf", "LibreFranklin-SemiBold.ttf"};

    static {
        for (String font : FONTS) {
            register(font);
        }
    }

    private SvgPaint() {}

    /** A drawing, read. */
    static SVGDocument read(String svg) {
        SVGDocument document = new SVGLoader()
                .load(
                        new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)),
                        null,
                        LoaderContext.builder().documentLimits(LIMITS).build());
        return Objects.requireNonNull(document, "The drawing cannot be read.");
    }

    /** Draws at the size that the drawing has. */
    static void draw(SVGDocument document, Graphics2D pen) {
        document.render((java.awt.Component) null, pen, (@Nullable ViewBox) null);
    }

    /**
     * Draws into a room from the pen's origin; the drawing keeps its proportions and is set in the middle.
     *
     * @param svg a document with a viewBox
     * @param width of the room, in the pen's units
     * @param height of the room
     */
    public static void fill(String svg, Graphics2D pen, float width, float height) {
        read(svg).render((java.awt.Component) null, pen, new ViewBox(0, 0, width, height));
    }

    private static void register(String name) {
        try (InputStream in = SvgPaint.class.getResourceAsStream("/fonts/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The build lacks the font " + name + ".");
            }
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(Font.createFont(Font.TRUETYPE_FONT, in));
        } catch (IOException | FontFormatException broken) {
            throw new IllegalStateException("The font " + name + " cannot be read.", broken);
        }
    }
}
