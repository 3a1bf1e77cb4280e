package org.enforcementatlas.ingest;

/** How many letters must be added, dropped, changed or swapped with a neighbour (Damerau 1964; optimal string alignment). */
public final class EditDistance {

    private EditDistance() {}

    /** The distance, or a number above the limit as soon as it is sure to be above. */
    public static int between(String one, String two, int limit) {
        if (Math.abs(one.length() - two.length()) > limit) {
            return limit + 1;
        }
        int[] before = new int[two.length() + 1];
        int[] last = new int[two.length() + 1];
        for (int j = 0; j <= two.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] next = new int[two.length() + 1];
            next[0] = i;
            for (int j = 1; j <= two.length(); j++) {
                int change = one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1;
                next[j] = Math.min(Math.min(next[j - 1], last[j]) + 1, last[j - 1] + change);
                if (isSwap(one, two, i, j)) {
                    next[j] = Math.min(next[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = next;
        }
        return last[two.length()];
    }

    private static boolean isSwap(String one, String two, int i, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == two.charAt(j - 2) && one.charAt(i - 2) == two.charAt(j - 1);
    }
}
