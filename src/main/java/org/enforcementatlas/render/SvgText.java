package org.enforcementatlas.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Text for SVG: escaped, measured and wrapped. */
final class SvgText {

    /** Widths of ASCII characters in Libre Franklin, in thousandths of the type size; others count as wide. */
    private static final double USUAL = 0.56;

    private SvgText() {}

    /** Text that may stand in an element or an attribute. */
    static String escape(String text) {
        return isPlain(text) ? text : escapeMarks(text);
    }

    /** Attributes as they stand in a tag, each after a blank. */
    static String attributes(Map<String, String> attributes) {
        StringBuilder tag = new StringBuilder(96);
        attributes.forEach((name, value) ->
                tag.append(' ').append(name).append("=\"").append(value).append('"'));
        return tag.toString();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '&' || c == '<' || c == '>' || c == '"') {
                return false;
            }
        }
        return true;
    }

    private static String escapeMarks(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.append(c < ' ' ? ' ' : c);
            }
        }
        return safe.toString();
    }

    /** A generous estimate of a text's width. */
    static double width(String text, double size) {
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += charWidth(text.charAt(i));
        }
        return width * size;
    }

    private static double charWidth(char c) {
        if ("il.,:;'|!()[] ".indexOf(c) >= 0) {
            return 0.31;
        }
        if ("mwMW@%".indexOf(c) >= 0) {
            return 0.92;
        }
        if (c > 0x2000 || Character.isUpperCase(c)) {
            return 0.70;
        }
        return Character.isDigit(c) ? 0.62 : USUAL;
    }

    /** The lines that a text needs at a width; words longer than a line are broken. */
    static List<String> wrap(String text, double size, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split("\\s+", -1)) {
            String rest = word;
            while (width(rest, size) > width) {
                int fits = Math.max(1, (int) (width / (size * 0.7)));
                flush(lines, line);
                lines.add(rest.substring(0, Math.min(fits, rest.length())));
                rest = rest.substring(Math.min(fits, rest.length()));
            }
            if (!line.isEmpty() && width(line + " " + rest, size) > width) {
                flush(lines, line);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        flush(lines, line);
        return lines;
    }

    private static void flush(List<String> lines, StringBuilder line) {
        if (!line.isEmpty()) {
            lines.add(line.toString());
            line.setLength(0);
        }
    }

    /** A number with at most one decimal, as SVG wants it. */
    static String number(double number) {
        long tenths = Math.round(Math.abs(number) * 10);
        String whole = (number < 0 && tenths > 0 ? "-" : "") + tenths / 10;
        return tenths % 10 == 0 ? whole : whole + "." + tenths % 10;
    }
}
