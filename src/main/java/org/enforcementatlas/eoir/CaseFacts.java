package org.enforcementatlas.eoir;

/** What the case table says of a case, in 32 bits: known (1), type (3), place (12), day of the attorney's appearance (16). */
final class CaseFacts {

    private static final int KNOWN = 1 << 31;
    private static final int TYPE = 28;
    private static final int PLACE = 16;
    private static final int MOST_PLACES = 1 << 12;

    private CaseFacts() {}

    /**
     * Packs them.
     *
     * @param type of {@link CaseTypes}
     * @param place of {@link Slots}
     * @param appearance the day on which an attorney entered an appearance (E-28), 0 where none did
     */
    static int of(int type, int place, int appearance) {
        if (place >= MOST_PLACES) {
            throw new IllegalArgumentException("A case's place must fit 12 bits: " + place);
        }
        return KNOWN | (type << TYPE) | (place << PLACE) | appearance;
    }

    static boolean isKnown(int facts) {
        return facts < 0;
    }

    static int type(int facts) {
        return (facts >>> TYPE) & 7;
    }

    static int place(int facts) {
        return isKnown(facts) ? (facts >>> PLACE) & (MOST_PLACES - 1) : Slots.UNKNOWN;
    }

    /** Whether an attorney had appeared by a day. */
    static boolean isRepresented(int facts, int day) {
        int appearance = facts & 0xFFFF;
        return appearance != 0 && appearance <= day;
    }
}
