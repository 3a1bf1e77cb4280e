package org.enforcementatlas.geo;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * Thins a line by dropping, one after the other, the point whose triangle with its neighbours is smallest (Visvalingam and
 * Whyatt, "Line generalisation by repeated elimination of points", 1993). The ends stay, so that lines that met still meet.
 */
final class Simplification {

    private final double[] line;
    private final int[] before;
    private final int[] after;
    private final double[] weight;
    private final boolean[] dropped;

    private Simplification(double[] line) {
        int count = line.length / 2;
        this.line = line;
        this.before = new int[count];
        this.after = new int[count];
        this.weight = new double[count];
        this.dropped = new boolean[count];
    }

    /**
     * Thins a line.
     *
     * @param line x, y, x, y …
     * @param smallest the area below which a triangle is dropped, in square units
     * @return the points that stay: at least the ends, and of a closed line at least a triangle
     */
    static double[] thin(double[] line, double smallest) {
        int last = line.length - 2;
        boolean closed = line[0] == line[last] && line[1] == line[last + 1];
        int keep = closed ? 4 : 2;
        return line.length / 2 <= keep ? line : new Simplification(line).run(smallest, keep);
    }

    private double[] run(double smallest, int keep) {
        int count = before.length;
        PriorityQueue<Corner> corners =
                new PriorityQueue<>(Comparator.comparingDouble(Corner::area).thenComparingInt(Corner::point));
        for (int i = 1; i < count - 1; i++) {
            before[i] = i - 1;
            after[i] = i + 1;
            weigh(i, 0, corners);
        }
        int left = count;
        for (Corner corner = corners.poll();
                corner != null && corner.area < smallest && left > keep;
                corner = corners.poll()) {
            int i = corner.point;
            if (!dropped[i] && corner.area == weight[i]) {
                drop(i, corners);
                left--;
            }
        }
        return collect(left);
    }

    private void drop(int i, PriorityQueue<Corner> corners) {
        dropped[i] = true;
        int left = before[i];
        int right = after[i];
        after[left] = right;
        before[right] = left;
        if (left > 0) {
            weigh(left, weight[i], corners);
        }
        if (right < before.length - 1) {
            weigh(right, weight[i], corners);
        }
    }

    private void weigh(int i, double atLeast, PriorityQueue<Corner> corners) {
        int a = 2 * before[i];
        int b = 2 * i;
        int c = 2 * after[i];
        double doubled =
                (line[b] - line[a]) * (line[c + 1] - line[a + 1]) - (line[c] - line[a]) * (line[b + 1] - line[a + 1]);
        weight[i] = Math.max(atLeast, Math.abs(doubled) / 2);
        corners.add(new Corner(i, weight[i]));
    }

    private double[] collect(int left) {
        double[] result = new double[left * 2];
        int size = 0;
        for (int i = 0; i < dropped.length; i++) {
            if (!dropped[i]) {
                result[size++] = line[2 * i];
                result[size++] = line[2 * i + 1];
            }
        }
        return Arrays.copyOf(result, size);
    }

    private record Corner(int point, double area) {}
}
