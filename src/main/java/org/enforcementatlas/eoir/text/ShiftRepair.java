package org.enforcementatlas.eoir.text;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes stray tabs out of a row that has one or two columns too many. Where only empty cells at the end are too many and the row
 * fits the columns' types without them, it is read without them. Otherwise every tab is tried; the row is repaired where all
 * readings that fit say the same in the columns that are needed, and lost where they do not: nothing is guessed.
 */
final class ShiftRepair {

    private static final int MOST_SURPLUS = 2;

    private final TableColumns columns;
    private final List<Integer> needed;
    private final LineScan scan = new LineScan();
    private final Scratch scratch = new Scratch();
    private final Row reading = new Row();
    private byte @Nullable [] fitting;
    private int first;
    private int second;
    private boolean certain;

    ShiftRepair(TableColumns columns, List<Integer> needed) {
        this.columns = columns;
        this.needed = needed.stream().distinct().toList();
    }

    /** The row as it must have been; {@code null} where that is not certain. */
    @Nullable
    Row repair(Row shifted) {
        int surplus = shifted.count() - columns.count();
        if (shifted.isEmptyFrom(columns.count()) && shifted.fits(columns)) {
            return shifted;
        }
        if (surplus > MOST_SURPLUS) {
            return null;
        }
        int start = shifted.start();
        scratch.clear();
        scratch.addClean(shifted.bytes(), start, shifted.to(shifted.count() - 1));
        scratch.guard();
        lookAtAll(tabs(shifted, start), surplus);
        return certain && fitting != null ? read(first, second) : null;
    }

    private void lookAtAll(int[] tabs, int surplus) {
        fitting = null;
        certain = true;
        for (int one = 0; one < tabs.length && certain; one++) {
            if (surplus == 1) {
                look(tabs[one], -1);
            }
            for (int two = one + 1; two < tabs.length && surplus == 2 && certain; two++) {
                look(tabs[one], tabs[two]);
            }
        }
    }

    private static int[] tabs(Row row, int start) {
        int[] tabs = new int[row.count() - 1];
        for (int i = 0; i < tabs.length; i++) {
            tabs[i] = row.to(i) - start;
        }
        return tabs;
    }

    private void look(int one, int two) {
        Row row = read(one, two);
        if (row.count() == columns.count() && row.fits(columns)) {
            byte[] told = told(row);
            if (fitting == null) {
                fitting = told;
                first = one;
                second = two;
            } else if (!Arrays.equals(fitting, told)) {
                certain = false;
            }
        }
        put(one, two, (byte) '\t');
    }

    private Row read(int one, int two) {
        put(one, two, (byte) ' ');
        scan.scan(scratch.bytes(), 0, reading);
        return reading;
    }

    private void put(int one, int two, byte letter) {
        scratch.bytes()[one] = letter;
        if (two >= 0) {
            scratch.bytes()[two] = letter;
        }
    }

    /** What a reading says in the needed columns. */
    private byte[] told(Row row) {
        byte[] told = new byte[row.to(row.count() - 1) + needed.size()];
        int length = 0;
        for (int column : needed) {
            int from = Cell.start(row.bytes(), row.from(column), row.to(column));
            int to = Cell.end(row.bytes(), from, row.to(column));
            System.arraycopy(row.bytes(), from, told, length, to - from);
            length += to - from;
            told[length++] = '\t';
        }
        return Arrays.copyOf(told, length);
    }
}
