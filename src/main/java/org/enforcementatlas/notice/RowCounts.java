package org.enforcementatlas.notice;

/**
 * The account of a file's rows.
 *
 * @param accepted rows taken as they stand
 * @param corrected rows taken after a repair
 * @param quarantined rows kept aside
 * @param rejected rows refused
 * @param notData blank, repeated-header, total and note rows, which are none of the four
 */
public record RowCounts(int accepted, int corrected, int quarantined, int rejected, int notData) {

    /** Checks that nothing is negative. */
    public RowCounts {
        if (Math.min(Math.min(accepted, corrected), Math.min(Math.min(quarantined, rejected), notData)) < 0) {
            throw new IllegalArgumentException("Rows are counted from 0.");
        }
    }

    /** No rows yet. */
    public static RowCounts none() {
        return new RowCounts(0, 0, 0, 0, 0);
    }

    /** The data rows of the file: the four fates together. */
    public int dataRows() {
        return accepted + corrected + quarantined + rejected;
    }

    /** The rows that count: accepted and corrected. */
    public int counted() {
        return accepted + corrected;
    }
}
