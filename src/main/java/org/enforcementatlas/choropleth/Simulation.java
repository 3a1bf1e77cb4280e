package org.enforcementatlas.choropleth;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shows colours as they are seen with a deficiency of colour vision, at its full strength, or in print without colours.
 * Matrices for linear light from G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, "A physiologically-based model for
 * simulation of color vision deficiency" (2009); grey keeps the luminance (ITU-R BT.709).
 */
@SuppressWarnings("ImmutableEnumChecker") // the matrix is never handed out
public enum Simulation {
    /** Without long-wave cones. */
    PROTAN("protanopia", 0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
    /** Without medium-wave cones. */
    DEUTAN("deuteranopia", 0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    /** Without short-wave cones. */
    TRITAN("tritanopia", 1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900),
    /** Without colour. */
    GREY("no colour", 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722);

    private static final Pattern COLOR = Pattern.compile("#[0-9a-f]{6}\\b");

    private final String title;
    private final double[] matrix;

    Simulation(String title, double... matrix) {
        this.title = title;
        this.matrix = matrix;
    }

    /** What is simulated, in words. */
    public String title() {
        return title;
    }

    /** The word used in addresses and commands. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A colour, {@code #rrggbb}, as it is seen. */
    public String see(String color) {
        double[] light = new double[3];
        for (int i = 0; i < 3; i++) {
            light[i] = linear(Integer.parseInt(color.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0);
        }
        StringBuilder seen = new StringBuilder("#");
        for (int row = 0; row < 3; row++) {
            double sum = 0;
            for (int i = 0; i < 3; i++) {
                sum += matrix[3 * row + i] * light[i];
            }
            seen.append(String.format(Locale.ROOT, "%02x", Math.round(255 * encoded(Math.clamp(sum, 0.0, 1.0)))));
        }
        return seen.toString();
    }

    /** A drawing in which every colour is as it is seen. */
    public String seeAll(String drawing) {
        return COLOR.matcher(drawing).replaceAll(found -> Matcher.quoteReplacement(see(found.group())));
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static double encoded(double light) {
        return light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
    }
}
