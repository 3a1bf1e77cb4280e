package org.enforcementatlas.eoir.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Gives the bytes of a table in blocks that many threads may ask for. A block ends where a row ends and the next begins with a
 * number, so that a row that a stray line end has split lies in one block.
 */
public final class BlockReader {

    private static final int SIZE = 1 << 20;
    private static final int LONGEST_LINE = 1 << 24;
    private static final int LINES_LOOKED_AT = 50;

    private final InputStream in;
    private final String table;
    private final TableColumns columns;
    private final int size;
    private byte[] carry;
    private long blocks;
    private long read;
    private boolean ended;

    /**
     * A reader that has read the header.
     *
     * @throws UnreadableRelease if there is no header
     */
    public BlockReader(String table, InputStream in) throws IOException, UnreadableRelease {
        this(table, in, SIZE);
    }

    /** A reader of blocks of this size, in which the header must have room. */
    BlockReader(String table, InputStream in, int size) throws IOException, UnreadableRelease {
        this.in = in;
        this.table = table;
        this.size = size;
        byte[] start = in.readNBytes(size);
        read = start.length;
        int end = find(start, 0, start.length);
        if ((end < 0 && start.length == size) || start.length == 0) {
            throw new UnreadableRelease(
                    table + " does not begin with a line of column names; check that it is the table as"
                            + " EOIR distributes it, separated by tabs.");
        }
        int headerEnd = end < 0 ? start.length : end;
        columns = TableColumns.of(start, 0, headerEnd);
        carry = Arrays.copyOfRange(start, Math.min(headerEnd + 1, start.length), start.length);
    }

    /** The table's columns. */
    public TableColumns columns() {
        return columns;
    }

    /** The bytes read so far, the header among them. */
    synchronized long bytesRead() {
        return read;
    }

    Block newBlock() {
        return new Block(size);
    }

    /**
     * The next block.
     *
     * @return whether there is one
     * @throws UnreadableRelease if a line is longer than any row can be
     */
    synchronized boolean next(Block block) throws IOException, UnreadableRelease {
        if (ended) {
            return false;
        }
        int length = fill(block, carry.length);
        while (!ended) {
            int cut = cut(block.bytes(), length);
            if (cut >= 0) {
                carry = Arrays.copyOfRange(block.bytes(), cut, length);
                block.close(cut, blocks++);
                return true;
            }
            if (block.room() >= LONGEST_LINE) {
                throw new UnreadableRelease(table + " has a line of more than 16 MB; check that it is the table as EOIR"
                        + " distributes it, separated by tabs and line ends.");
            }
            carry = Arrays.copyOf(block.bytes(), length);
            block.grow();
            length = fill(block, length);
        }
        block.close(length, blocks++);
        return length > 0;
    }

    /** Puts what is carried over first, then reads until the block is full or the table ends. */
    private int fill(Block block, int carried) throws IOException {
        while (block.room() < carried) {
            block.grow();
        }
        System.arraycopy(carry, 0, block.bytes(), 0, carried);
        int more = in.readNBytes(block.bytes(), carried, block.room() - carried);
        read += more;
        ended = carried + more < block.room();
        return carried + more;
    }

    /** Where the last whole row ends that a number follows; else where any line ends; -1 where none does. */
    private int cut(byte[] bytes, int length) {
        int any = -1;
        int end = findLast(bytes, length);
        for (int looked = 0; end >= 0 && looked < LINES_LOOKED_AT; looked++) {
            any = any < 0 ? end + 1 : any;
            int before = findLast(bytes, end);
            if (beginsWithNumber(bytes, end + 1, length) && isWhole(bytes, before + 1, end)) {
                return end + 1;
            }
            end = before;
        }
        return any;
    }

    private boolean isWhole(byte[] bytes, int from, int to) {
        int tabs = 0;
        for (int i = from; i < to; i++) {
            if (bytes[i] == '\t') {
                tabs++;
            }
        }
        return tabs >= columns.count() - 1;
    }

    private static boolean beginsWithNumber(byte[] bytes, int from, int length) {
        int at = from;
        while (at < length && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        return at > from && at < length && bytes[at] == '\t';
    }

    private static int findLast(byte[] bytes, int before) {
        for (int i = before - 1; i >= 0; i--) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private static int find(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return -1;
    }
}
