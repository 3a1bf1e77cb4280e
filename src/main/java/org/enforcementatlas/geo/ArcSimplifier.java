package org.enforcementatlas.geo;

import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * Leaves out the points of a line that matter least: again and again the one whose triangle with its neighbours is smallest
 * (Visvalingam and Whyatt, 1993). Both ends stay, so that lines keep meeting where they met.
 */
final class ArcSimplifier {

    private final double[] line;
    private final int points;
    private final int[] before;
    private final int[] after;
    private final int[] version;
    private final boolean[] dropped;
    private final PriorityQueue<Corner> corners = new PriorityQueue<>(Comparator.comparingDouble(Corner::area));

    private record Corner(int point, double area, int version) {}

    private ArcSimplifier(double[] line) {
        this.line = line;
        this.points = line.length / 2;
        this.before = new int[points];
        this.after = new int[points];
        this.version = new int[points];
        this.dropped = new boolean[points];
        for (int i = 0; i < points; i++) {
            before[i] = i - 1;
            after[i] = i + 1;
            addCorner(i, 0);
        }
    }

    /**
     * The line without its least points. A closed line keeps four points, so that it stays a ring.
     *
     * @param leastArea the area of the smallest triangle that is kept, in square units of the plane
     */
    static double[] simplify(double[] line, double leastArea) {
        boolean closed = line[0] == line[line.length - 2] && line[1] == line[line.length - 1];
        int fewest = closed ? 4 : 2;
        return line.length / 2 <= fewest ? line : new ArcSimplifier(line).keep(fewest, leastArea);
    }

    private double[] keep(int fewest, double leastArea) {
        int left = points;
        while (left > fewest && !corners.isEmpty()) {
            Corner corner = corners.poll();
            int point = corner.point();
            boolean stale = dropped[point] || corner.version() != version[point];
            if (!stale && corner.area() >= leastArea) {
                break;
            }
            if (!stale) {
                left--;
                drop(point, corner.area());
            }
        }
        double[] kept = new double[left * 2];
        int next = 0;
        for (int i = 0; i < points; i++) {
            if (!dropped[i]) {
                kept[next++] = line[2 * i];
                kept[next++] = line[2 * i + 1];
            }
        }
        return kept;
    }

    private void drop(int point, double area) {
        dropped[point] = true;
        after[before[point]] = after[point];
        before[after[point]] = before[point];
        version[before[point]]++;
        version[after[point]]++;
        addCorner(before[point], area);
        addCorner(after[point], area);
    }

    /** A corner never counts less than one that was dropped beside it. */
    private void addCorner(int point, double least) {
        if (point > 0 && point < points - 1) {
            double area = Math.max(least, area(before[point], point, after[point]));
            corners.add(new Corner(point, area, version[point]));
        }
    }

    private double area(int a, int b, int c) {
        return Math.abs((line[2 * b] - line[2 * a]) * (line[2 * c + 1] - line[2 * a + 1])
                        - (line[2 * c] - line[2 * a]) * (line[2 * b + 1] - line[2 * a + 1]))
                / 2;
    }
}
