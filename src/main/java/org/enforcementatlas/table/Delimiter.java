package org.enforcementatlas.table;

import java.io.IOException;
import java.io.Reader;

/** Finds what separates the cells: whichever of comma, semicolon and tab is most frequent in the first line, outside quotes. */
final class Delimiter {

    private static final String CANDIDATES = ",;\t";
    private static final int LONGEST_LINE = 100_000;

    private Delimiter() {}

    /** The delimiter of the first line that is not blank; a comma where none of the three occurs. */
    static char sniff(Reader text) throws IOException {
        int[] seen = new int[CANDIDATES.length()];
        boolean quoted = false;
        boolean content = false;
        for (int i = 0; i < LONGEST_LINE; i++) {
            int c = text.read();
            boolean lineEnds = c == '\n' || c == '\r';
            if (c < 0 || (lineEnds && !quoted && content)) {
                break;
            }
            content |= !lineEnds;
            quoted ^= c == '"';
            int candidate = quoted ? -1 : CANDIDATES.indexOf(c);
            if (candidate >= 0) {
                seen[candidate]++;
            }
        }
        return CANDIDATES.charAt(mostFrequent(seen));
    }

    private static int mostFrequent(int[] seen) {
        int best = 0;
        for (int i = 1; i < seen.length; i++) {
            if (seen[i] > seen[best]) {
                best = i;
            }
        }
        return best;
    }
}
