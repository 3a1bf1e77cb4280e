package org.enforcementatlas.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The size of a figure.
 *
 * @param width in pixels, 600 to 4000
 * @param height in pixels, 500 to 4000
 */
public record FigureSize(int width, int height) {

    /** What a news site's preview wants. */
    public static final FigureSize USUAL = new FigureSize(1200, 675);

    private static final Pattern FORM = Pattern.compile("(\\d{3,4})x(\\d{3,4})");

    /** Checks the size. */
    public FigureSize {
        if (width < 600 || width > 4000 || height < 500 || height > 4000) {
            throw new IllegalArgumentException(
                    "A figure is 600 to 4000 wide and 500 to 4000 high, not " + width + "x" + height + ".");
        }
    }

    /**
     * The size that is asked for, the usual one for nothing.
     *
     * @throws IllegalArgumentException if it is not written like 1200x675, or out of range
     */
    public static FigureSize parse(String text) {
        if (text.isBlank()) {
            return USUAL;
        }
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("size is written like 1200x675, not \"" + text + "\".");
        }
        return new FigureSize(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }
}
