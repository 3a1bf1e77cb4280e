package org.enforcementatlas.geo;

/** SVG path data with one decimal: absolute starts, relative steps. Steps are whole tenths, so nothing drifts. */
final class PathText {

    private final StringBuilder text = new StringBuilder();

    /** Adds a closed line. */
    void add(Ring ring) {
        addLine(ring.tenths());
        text.append('z');
    }

    /** Adds an open line. */
    void addLine(int[] tenths) {
        text.append('M');
        number(tenths[0]);
        text.append(',');
        number(tenths[1]);
        text.append('l');
        for (int i = 2; i < tenths.length; i += 2) {
            if (i > 2) {
                text.append(' ');
            }
            number(tenths[i] - tenths[i - 2]);
            text.append(',');
            number(tenths[i + 1] - tenths[i - 1]);
        }
    }

    private void number(int tenths) {
        if (tenths < 0) {
            text.append('-');
        }
        int size = Math.abs(tenths);
        if (size >= 10 || size == 0) {
            text.append(size / 10);
        }
        if (size % 10 != 0) {
            text.append('.').append(size % 10);
        }
    }

    /** A diamond around a point, six units high: the mark of a place too small to have a shape. */
    static String diamond(float x, float y) {
        PathText path = new PathText();
        int cx = Math.round(x * 10);
        int cy = Math.round(y * 10);
        path.add(new Ring(new int[] {cx, cy - 30, cx + 30, cy, cx, cy + 30, cx - 30, cy}));
        return path.text.toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
