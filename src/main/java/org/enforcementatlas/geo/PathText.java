package org.enforcementatlas.geo;

/** Writes lines as compact SVG path data: one absolute start, then steps, in units with one decimal. */
final class PathText {

    private final StringBuilder text = new StringBuilder();

    /** Adds a closed line of tenths whose last point is its first. */
    PathText addRing(int[] ring) {
        addPoints(ring, ring.length - 2);
        text.append('z');
        return this;
    }

    /** Adds an open line of tenths. */
    PathText addLine(int[] line) {
        addPoints(line, line.length);
        return this;
    }

    private void addPoints(int[] points, int length) {
        text.append('M');
        addTenths(points[0]);
        addPair(points[1]);
        if (length > 2) {
            text.append('l');
            for (int i = 2; i < length; i += 2) {
                int dx = points[i] - points[i - 2];
                if (i > 2 && dx >= 0) {
                    text.append(' ');
                }
                addTenths(dx);
                addPair(points[i + 1] - points[i - 1]);
            }
        }
    }

    private void addPair(int second) {
        if (second >= 0) {
            text.append(' ');
        }
        addTenths(second);
    }

    private void addTenths(int tenths) {
        if (tenths < 0) {
            text.append('-');
        }
        int size = Math.abs(tenths);
        if (size >= 10 || size % 10 == 0) {
            text.append(size / 10);
        }
        if (size % 10 != 0) {
            text.append('.').append(size % 10);
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
