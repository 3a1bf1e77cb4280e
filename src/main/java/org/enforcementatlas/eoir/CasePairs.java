package org.enforcementatlas.eoir;

import java.util.Arrays;

/** Case numbers, each with one number that was read of the case, in the order of the rows. */
final class CasePairs {

    private int[] ids = new int[1 << 13];
    private int[] numbers = new int[1 << 13];
    private int count;

    void add(int id, int number) {
        if (count == ids.length) {
            ids = Arrays.copyOf(ids, count * 2);
            numbers = Arrays.copyOf(numbers, count * 2);
        }
        ids[count] = id;
        numbers[count++] = number;
    }

    int count() {
        return count;
    }

    int id(int at) {
        return ids[at];
    }

    int number(int at) {
        return numbers[at];
    }

    void clear() {
        count = 0;
    }
}
