package org.enforcementatlas.render;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Where the words of a figure lie, measured with the typeface itself.
 *
 * @param words the words
 * @param box the rectangle around them in the figure's pixels
 * @param framed whether they stand around the map, not on it
 */
record FigureText(String words, Rectangle2D box, boolean framed) {

    private static final Pattern STEP = Pattern.compile("(translate|scale|rotate)\\(([^)]*)\\)");

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    /** All words of a figure. */
    static List<FigureText> of(String svg) {
        try {
            List<FigureText> found = new ArrayList<>();
            Element root = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)))
                    .getDocumentElement();
            collect(root, new Place(new AffineTransform(), 16, 400, "start", true), found);
            return found;
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new IllegalStateException("The figure is no well-formed SVG.", broken);
        }
    }

    /** What an element inherits. */
    private record Place(AffineTransform at, double size, int weight, String anchor, boolean framed) {

        Place within(Element element) {
            AffineTransform moved = new AffineTransform(at);
            Matcher steps = STEP.matcher(element.getAttribute("transform"));
            while (steps.find()) {
                String[] numbers = steps.group(2).split("[ ,]+", -1);
                double first = Double.parseDouble(numbers[0]);
                switch (steps.group(1)) {
                    case "translate" -> moved.translate(first, numbers.length > 1 ? Double.parseDouble(numbers[1]) : 0);
                    case "scale" -> moved.scale(first, numbers.length > 1 ? Double.parseDouble(numbers[1]) : first);
                    default -> moved.rotate(Math.toRadians(first));
                }
            }
            return new Place(
                    moved,
                    number(element, "font-size", size),
                    (int) number(element, "font-weight", weight),
                    element.hasAttribute("text-anchor") ? element.getAttribute("text-anchor") : anchor,
                    framed && !element.getAttribute("class").equals("map"));
        }
    }

    private static double number(Element element, String name, double otherwise) {
        return element.hasAttribute(name) ? Double.parseDouble(element.getAttribute(name)) : otherwise;
    }

    private static void collect(Element element, Place above, List<FigureText> found) {
        Place place = above.within(element);
        if (element.getTagName().equals("text")) {
            found.add(measured(element, place));
            return;
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                collect(inner, place, found);
            }
        }
    }

    private static FigureText measured(Element element, Place place) {
        String words = element.getTextContent();
        String face = place.weight() > 400 ? "Libre Franklin SemiBold" : "Libre Franklin";
        Font font = new Font(face, Font.PLAIN, 1).deriveFont((float) place.size());
        Rectangle2D box = font.createGlyphVector(CONTEXT, words).getVisualBounds();
        double wide = font.getStringBounds(words, CONTEXT).getWidth();
        double left = number(element, "x", 0)
                - switch (place.anchor()) {
                    case "middle" -> wide / 2;
                    case "end" -> wide;
                    default -> 0;
                };
        Rectangle2D there = new Rectangle2D.Double(
                left + box.getX(), number(element, "y", 0) + box.getY(), box.getWidth(), box.getHeight());
        boolean stamp = element.getAttribute("class").equals("stamp");
        return new FigureText(words, place.at().createTransformedShape(there).getBounds2D(), place.framed() && !stamp);
    }
}
