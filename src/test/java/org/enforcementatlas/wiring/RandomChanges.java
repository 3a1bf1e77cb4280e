package org.enforcementatlas.wiring;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Changes good inputs at random; the first byte, which chooses who reads them, stays. */
public final class RandomChanges {

    private static final int MOST_CHANGES = 12;

    private RandomChanges() {}

    /** A good input with some changes: bytes and morsels put in, stretches taken out or doubled, or cut off. */
    public static byte[] of(byte[] seed, Random random, List<String> morsels) {
        byte[] bytes = seed;
        int changes = 1 + random.nextInt(MOST_CHANGES);
        for (int i = 0; i < changes; i++) {
            bytes = changedOnce(bytes, random, morsels);
        }
        bytes[0] = seed[0];
        return bytes;
    }

    private static byte[] changedOnce(byte[] bytes, Random random, List<String> morsels) {
        int at = 1 + random.nextInt(Math.max(1, bytes.length - 1));
        int to = Math.min(bytes.length, at + 1 + random.nextInt(40));
        at = Math.min(at, bytes.length);
        byte[] head = Arrays.copyOf(bytes, at);
        byte[] tail = Arrays.copyOfRange(bytes, at, bytes.length);
        return switch (random.nextInt(6)) {
            case 0 ->
                FuzzSeeds.joined(
                        head, new byte[] {(byte) random.nextInt(256)}, Arrays.copyOfRange(bytes, to, bytes.length));
            case 1 -> FuzzSeeds.joined(head, Arrays.copyOfRange(bytes, to, bytes.length));
            case 2 -> FuzzSeeds.joined(head, Arrays.copyOfRange(bytes, at, to), tail);
            case 3 -> bytes.length > 400 && random.nextInt(8) == 0 ? head : FuzzSeeds.joined(head, tail);
            default ->
                FuzzSeeds.joined(
                        head,
                        morsels.get(random.nextInt(morsels.size())).getBytes(StandardCharsets.UTF_8),
                        random.nextBoolean() ? tail : Arrays.copyOfRange(bytes, to, bytes.length));
        };
    }
}
