package org.enforcementatlas.measure.since;

import java.util.List;

/**
 * What became of a pinned answer.
 *
 * @param sentence whether its figures are still the public ones
 * @param changed the values that differ now, in the answer's order
 */
public record Since(String sentence, List<ChangedValue> changed) {

    /** Copies the list. */
    public Since {
        changed = List.copyOf(changed);
    }

    /**
     * A value that differs.
     *
     * @param place whose it is
     * @param what which measure, with its unit and date
     * @param then as the pinned answer has it
     * @param now as the public figures have it
     */
    public record ChangedValue(String place, String what, String then, String now) {}

    /** How many of how many values differ, in words. */
    static String count(int changed, int all) {
        return changed == 0
                ? "none of the " + all + " values shown differs"
                : changed + " of the " + all + " values shown " + (changed == 1 ? "differs" : "differ") + " now";
    }
}
