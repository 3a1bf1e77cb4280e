package org.enforcementatlas.choropleth;

/**
 * How different two colours look: CIEDE2000 (G. Sharma, W. Wu, E. N. Dalal, 2005) of sRGB colours under D65. About 1 is just
 * seen side by side, 5 is seen apart, 10 is seen at a glance.
 */
public final class Ciede2000 {

    private Ciede2000() {}

    /**
     * A colour in CIELAB.
     *
     * @param l lightness
     * @param a green to red
     * @param b blue to yellow
     */
    public record Lab(double l, double a, double b) {

        double chroma() {
            return Math.hypot(a, b);
        }
    }

    /** The difference of two colours, {@code #rrggbb}. */
    public static double difference(String first, String second) {
        return difference(lab(linear(first)), lab(linear(second)));
    }

    /** The colour that a hatch has from afar: light adds up. */
    public static Lab mixed(String ink, double share, String ground) {
        double[] dark = linear(ink);
        double[] light = linear(ground);
        double[] mixed = new double[3];
        for (int i = 0; i < 3; i++) {
            mixed[i] = dark[i] * share + light[i] * (1 - share);
        }
        return lab(mixed);
    }

    public static Lab lab(String color) {
        return lab(linear(color));
    }

    public static double difference(Lab one, Lab two) {
        double g = 0.5 * (1 - sevenths((one.chroma() + two.chroma()) / 2));
        Lab first = new Lab(one.l(), one.a() * (1 + g), one.b());
        Lab second = new Lab(two.l(), two.a() * (1 + g), two.b());
        double c1 = first.chroma();
        double c2 = second.chroma();
        double h1 = hue(first);
        double h2 = hue(second);
        double turn = c1 * c2 == 0 ? 0 : h2 - h1 > 180 ? h2 - h1 - 360 : h2 - h1 < -180 ? h2 - h1 + 360 : h2 - h1;
        double deltaHue = 2 * Math.sqrt(c1 * c2) * Math.sin(Math.toRadians(turn / 2));
        double meanHue = c1 * c2 == 0 ? h1 + h2 : meanHue(h1, h2);
        double lightness = Math.pow((one.l() + two.l()) / 2 - 50, 2);
        double chroma = (c1 + c2) / 2;
        double sl = 1 + 0.015 * lightness / Math.sqrt(20 + lightness);
        double sc = 1 + 0.045 * chroma;
        double sh = 1 + 0.015 * chroma * hueWeight(meanHue);
        double around = 30 * Math.exp(-Math.pow((meanHue - 275) / 25, 2));
        double rotation = -2 * sevenths(chroma) * Math.sin(Math.toRadians(2 * around));
        double dl = (two.l() - one.l()) / sl;
        double dc = (c2 - c1) / sc;
        double dh = deltaHue / sh;
        return Math.sqrt(dl * dl + dc * dc + dh * dh + rotation * dc * dh);
    }

    private static double sevenths(double chroma) {
        return Math.sqrt(Math.pow(chroma, 7) / (Math.pow(chroma, 7) + Math.pow(25, 7)));
    }

    private static double hue(Lab color) {
        double degrees = Math.toDegrees(Math.atan2(color.b(), color.a()));
        return degrees < 0 ? degrees + 360 : degrees;
    }

    private static double meanHue(double h1, double h2) {
        if (Math.abs(h1 - h2) <= 180) {
            return (h1 + h2) / 2;
        }
        return h1 + h2 < 360 ? (h1 + h2 + 360) / 2 : (h1 + h2 - 360) / 2;
    }

    private static double hueWeight(double hue) {
        return 1 - 0.17 * cos(hue - 30) + 0.24 * cos(2 * hue) + 0.32 * cos(3 * hue + 6) - 0.20 * cos(4 * hue - 63);
    }

    private static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }

    private static double[] linear(String color) {
        double[] linear = new double[3];
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(color.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            linear[i] = part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        }
        return linear;
    }

    private static Lab lab(double... rgb) {
        double x = cubic((0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047);
        double y = cubic(0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2]);
        double z = cubic((0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883);
        return new Lab(116 * y - 16, 500 * (x - y), 200 * (y - z));
    }

    private static double cubic(double share) {
        return share > 216.0 / 24389 ? Math.cbrt(share) : (24389.0 / 27 * share + 16) / 116;
    }
}
