package org.enforcementatlas.eoir;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.enforcementatlas.eoir.text.Cell;

/** How often each of a few short codes was met. Beyond a thousand different ones, the rest is counted together. */
final class CodeCounts {

    /** What is counted together. */
    static final String REST = "(others)";

    private static final int MOST = 1_000;

    private final Map<Long, long[]> counts = new HashMap<>();
    private long rest;

    void add(long code) {
        add(code, 1);
    }

    void add(CodeCounts others) {
        others.counts.forEach((code, count) -> add(code, count[0]));
        rest += others.rest;
    }

    void clear() {
        counts.clear();
        rest = 0;
    }

    /** Every code with its count, the most frequent first. */
    Map<String, Long> byCode() {
        Map<String, Long> all = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<Long, long[]> entry) -> -entry.getValue()[0])
                        .thenComparing(entry -> Cell.text(entry.getKey())))
                .forEach(entry -> all.put(told(entry.getKey()), entry.getValue()[0]));
        if (rest > 0) {
            all.merge(REST, rest, Long::sum);
        }
        return all;
    }

    private static String told(long code) {
        return code == 0 ? "(blank)" : code < 0 ? REST : Cell.text(code);
    }

    private void add(long code, long count) {
        long[] known = counts.get(code);
        if (known != null) {
            known[0] += count;
        } else if (counts.size() < MOST && code >= 0) {
            counts.put(code, new long[] {count});
        } else {
            rest += count;
        }
    }
}
