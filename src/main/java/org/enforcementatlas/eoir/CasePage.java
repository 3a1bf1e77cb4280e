package org.enforcementatlas.eoir;

/** What is remembered of cases with neighbouring numbers. */
final class CasePage {

    /** How many cases a page holds, a power of two. */
    static final int SIZE = 1 << 10;
    /** About how many bytes a page takes. */
    static final int BYTES = SIZE * (4 + 4 + 4 + 2 + 8) + 128;

    /** {@link CaseFacts}. */
    final int[] facts = new int[SIZE];
    /** The {@link Completion} that came first, 0 where there is none. */
    final int[] first = new int[SIZE];
    /** The completion that came first after a decision of the board, 0 where there is none. */
    final int[] later = new int[SIZE];
    /** The day of the board's first decision, 0 where there is none. */
    final char[] board = new char[SIZE];
    /** The {@link LastProceeding}, 0 where there is none. */
    final long[] last = new long[SIZE];
}
