package org.enforcementatlas.export.brief;

/**
 * How much of long lists stands in a brief; of what is cut, the brief says how much there is and where.
 *
 * @param agencies the most agencies of one kind
 * @param changes the most agreements that came, went or wait
 * @param courses the flows that are told month by month
 */
record Cut(int agencies, int changes, int courses) {

    /** The fewest of each list. */
    private static final int FEWEST = 3;

    /** What one step adds to a list: a fifth, so that at most a sixth of it is left out for want of a finer step. */
    private static final double STEP = 1.2;

    /** So many agencies stand beside each agreement that came or went. */
    private static final int AGENCIES_A_CHANGE = 2;

    /** The cut of a step: the higher, the more is listed. */
    static Cut of(int step, int courses) {
        int changes = (int) Math.round(FEWEST * Math.pow(STEP, step));
        return new Cut(changes * AGENCIES_A_CHANGE, changes, courses);
    }

    /** The first step at which lists of these lengths are whole. */
    static int whole(int agencies, int changes) {
        int step = 0;
        while (of(step, 0).agencies() < agencies || of(step, 0).changes() < changes) {
            step++;
        }
        return step;
    }
}
