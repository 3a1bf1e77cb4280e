package org.enforcementatlas.eoir.text;

/** What one thread reads out of one block of rows, before it is applied in the order of the blocks. Used again for the next. */
public interface Batch extends RowTaker {

    /** Applies what was taken; never at the same time as another batch, and in the order of the rows. */
    void apply();

    /** Forgets what was taken. */
    void clear();
}
