package org.enforcementatlas.measure;

import java.util.List;

/** A declaration that is not taken: nothing was changed. Each problem is one sentence that says what to do. */
public final class RefusedMeasure extends Exception {

    private final transient List<String> problems;

    /** Refuses for these reasons, of which there is at least one. */
    public RefusedMeasure(List<String> problems) {
        super(String.join(" ", problems));
        this.problems = List.copyOf(problems);
    }

    /** Every problem, one sentence each. */
    public List<String> problems() {
        return problems;
    }
}
