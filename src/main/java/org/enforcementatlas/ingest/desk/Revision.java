package org.enforcementatlas.ingest.desk;

import java.util.List;
import org.enforcementatlas.ingest.Act;
import org.enforcementatlas.ingest.Snapshot;

/**
 * Public figures of a date that others took the place of.
 *
 * @param act the act that did it
 * @param before what was public
 * @param after what is public since
 * @param reason why, in sentences
 * @param summary how they differ, in one sentence
 * @param values each value that differs, old and new
 */
public record Revision(
        Act act, Snapshot before, Snapshot after, List<String> reason, String summary, List<Value> values) {

    /**
     * One value that was revised.
     *
     * @param place the state's or county's code; empty for what has no place
     * @param what what is counted or printed, and when
     * @param before what was said; empty where nothing was
     * @param after what is said now; empty where nothing is
     */
    public record Value(String place, String what, String before, String after) {}

    /** Copies the lists. */
    public Revision {
        reason = List.copyOf(reason);
        values = List.copyOf(values);
    }
}
