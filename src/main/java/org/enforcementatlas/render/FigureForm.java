package org.enforcementatlas.render;

import java.util.Map;
import org.enforcementatlas.measure.UnanswerableQuery;

/**
 * How a figure is wanted as a file.
 *
 * @param size its size in pixels
 * @param backdrop what it lies on
 * @param scale pixels for each unit, of an image: 1 or 2
 */
public record FigureForm(FigureSize size, Backdrop backdrop, int scale) {

    /** What is drawn where nothing is asked for. */
    public static final FigureForm USUAL = new FigureForm(FigureSize.USUAL, Backdrop.WHITE, 1);

    /** Checks the scale. */
    public FigureForm {
        if (scale != 1 && scale != 2) {
            throw new UnanswerableQuery("scale is 1 or 2, not " + scale + ".");
        }
    }

    /**
     * The form of an address: {@code size}, {@code scale} and {@code background}.
     *
     * @throws UnanswerableQuery if a part cannot be had; the sentence says what can
     */
    public static FigureForm fromParameters(Map<String, String> parameters) {
        return new FigureForm(
                size(parameters.getOrDefault("size", "")),
                Backdrop.parse(parameters.getOrDefault("background", "")),
                scale(parameters.getOrDefault("scale", "")));
    }

    private static FigureSize size(String text) {
        try {
            return FigureSize.parse(text);
        } catch (IllegalArgumentException wrong) {
            throw new UnanswerableQuery(String.valueOf(wrong.getMessage()));
        }
    }

    private static int scale(String text) {
        if (!text.matches("[12]?")) {
            throw new UnanswerableQuery("scale is 1 or 2, not " + text + ".");
        }
        return text.isEmpty() ? 1 : Integer.parseInt(text);
    }
}
