package org.enforcementatlas.ingest.review;

import java.util.List;
import java.util.Locale;

/** Numbers and lists inside sentences for the person who publishes. */
final class Sentences {

    /** How many examples a sentence names before it says how many more there are. */
    private static final int MOST_NAMED = 5;

    private Sentences() {}

    /** A number with separators of thousands. */
    static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /** A number and a noun, in the plural unless there is one. */
    static String count(long value, String noun) {
        return number(value) + " " + noun + (value == 1 ? "" : "s");
    }

    /** A short list of examples; the rest is counted. */
    static String name(List<String> examples) {
        String named = String.join("; ", examples.subList(0, Math.min(MOST_NAMED, examples.size())));
        int more = examples.size() - MOST_NAMED;
        return more > 0 ? named + "; and " + number(more) + " more" : named;
    }
}
