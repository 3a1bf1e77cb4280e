package org.enforcementatlas.geo;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.enforcementatlas.geo.PreparedMap.PreparedArea;

/**
 * The least rectangle around shapes, in units of the plane.
 *
 * @param left its left edge
 * @param top its upper edge
 * @param right its right edge
 * @param bottom its lower edge
 */
public record PathBounds(double left, double top, double right, double bottom) {

    private static final Pattern TOKEN = Pattern.compile("[Mlz]|-?(?:\\d+(?:\\.\\d)?|\\.\\d)");

    /**
     * The rectangle around areas.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static PathBounds of(List<PreparedArea> areas) {
        if (areas.isEmpty()) {
            throw new IllegalArgumentException("Nothing lies around no areas.");
        }
        double[] box = {
            Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY
        };
        areas.forEach(area -> extend(box, area.path()));
        return new PathBounds(box[0], box[1], box[2], box[3]);
    }

    /** Reads what {@link PathText} writes: absolute starts, relative steps. */
    private static void extend(double[] box, String path) {
        Matcher tokens = TOKEN.matcher(path);
        boolean absolute = true;
        double[] at = {0, 0};
        int axis = 0;
        while (tokens.find()) {
            String token = tokens.group();
            if (Character.isLetter(token.charAt(0))) {
                absolute = token.equals("M");
                axis = 0;
                continue;
            }
            double number = Double.parseDouble(token);
            at[axis] = absolute ? number : at[axis] + number;
            if (axis == 1) {
                box[0] = Math.min(box[0], at[0]);
                box[1] = Math.min(box[1], at[1]);
                box[2] = Math.max(box[2], at[0]);
                box[3] = Math.max(box[3], at[1]);
            }
            axis = 1 - axis;
        }
    }
}
