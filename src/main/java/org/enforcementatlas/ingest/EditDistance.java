package org.enforcementatlas.ingest;

import java.util.Arrays;

/** How many letters must be added, dropped, changed or swapped with a neighbour (Damerau 1964; optimal string alignment). */
public final class EditDistance {

    private EditDistance() {}

    /**
     * The distance, or a number above the limit as soon as it is sure to be above. Only cells within the limit of the
     * diagonal are looked at (Ukkonen 1985), so that unlike names cost little.
     */
    public static int between(String one, String two, int limit) {
        if (Math.abs(one.length() - two.length()) > limit) {
            return limit + 1;
        }
        int[] before = new int[two.length() + 1];
        int[] last = new int[two.length() + 1];
        int[] next = new int[two.length() + 1];
        for (int j = 0; j <= two.length(); j++) {
            last[j] = j;
        }
        int leastBefore = 0;
        for (int i = 1; i <= one.length(); i++) {
            int least = fill(one, two, i, limit, new int[][] {before, last, next});
            if (Math.min(leastBefore, least) > limit) {
                return limit + 1;
            }
            leastBefore = least;
            int[] oldest = before;
            before = last;
            last = next;
            next = oldest;
        }
        return Math.min(last[two.length()], limit + 1);
    }

    /** Fills the third row from the two before it and returns its least number. */
    private static int fill(String one, String two, int i, int limit, int[][] rows) {
        int[] next = rows[2];
        int[] last = rows[1];
        Arrays.fill(next, limit + 1);
        int from = Math.max(1, i - limit);
        int to = Math.min(two.length(), i + limit);
        next[0] = i;
        int least = from == 1 ? i : limit + 1;
        for (int j = from; j <= to; j++) {
            int change = one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1;
            next[j] = Math.min(Math.min(next[j - 1], last[j]) + 1, last[j - 1] + change);
            if (isSwap(one, two, i, j)) {
                next[j] = Math.min(next[j], rows[0][j - 2] + 1);
            }
            least = Math.min(least, next[j]);
        }
        return least;
    }

    private static boolean isSwap(String one, String two, int i, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == two.charAt(j - 2) && one.charAt(i - 2) == two.charAt(j - 1);
    }
}
