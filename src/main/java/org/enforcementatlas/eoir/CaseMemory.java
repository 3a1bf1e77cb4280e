package org.enforcementatlas.eoir;

import org.jspecify.annotations.Nullable;

/**
 * Every case by its number, on pages of neighbours, in arrays of numbers: 12.6 million cases whose numbers lie close together
 * take about 300 MB.
 */
final class CaseMemory {

    private static final int BITS = Integer.numberOfTrailingZeros(CasePage.SIZE);
    private static final int CHAPTER = 1 << 10;

    private final @Nullable CasePage[] @Nullable [] chapters =
            new CasePage[(Integer.MAX_VALUE >>> BITS) / CHAPTER + 1][];
    private final long mostPages;
    private long pages;

    /** A memory that takes up to this many bytes. */
    CaseMemory(long mostBytes) {
        mostPages = Math.max(1, mostBytes / CasePage.BYTES);
    }

    /** Where a case lies on its page. */
    static int at(int id) {
        return id & (CasePage.SIZE - 1);
    }

    /**
     * The page of a case.
     *
     * @throws MemoryFull if no further page may be opened
     */
    CasePage page(int id) {
        int number = id >>> BITS;
        @Nullable CasePage[] chapter = chapters[number / CHAPTER];
        if (chapter == null) {
            chapter = new CasePage[CHAPTER];
            chapters[number / CHAPTER] = chapter;
        }
        CasePage page = chapter[number % CHAPTER];
        if (page == null) {
            if (++pages > mostPages) {
                throw new MemoryFull();
            }
            page = new CasePage();
            chapter[number % CHAPTER] = page;
        }
        return page;
    }

    /** Looks at a page. */
    @FunctionalInterface
    interface PageVisitor {

        /** Looks at a page. */
        void visit(CasePage page);
    }

    /** Shows every page, in the order of the numbers. */
    void forEach(PageVisitor visitor) {
        for (@Nullable CasePage[] chapter : chapters) {
            if (chapter == null) {
                continue;
            }
            for (@Nullable CasePage page : chapter) {
                if (page != null) {
                    visitor.visit(page);
                }
            }
        }
    }

    /** The case numbers lie too far apart for the memory there is. */
    static final class MemoryFull extends RuntimeException {

        private static final long serialVersionUID = 1L;

        /** What is told of it. */
        static final String SENTENCE =
                "The numbers of the cases lie so far apart that they do not fit into memory; give the"
                        + " program more with JAVA_OPTIONS=-Xmx4g.";

        MemoryFull() {
            super(SENTENCE);
        }
    }
}
