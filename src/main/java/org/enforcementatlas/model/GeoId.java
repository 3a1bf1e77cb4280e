package org.enforcementatlas.model;

/**
 * A place by its code: two digits for a state or territory, five for a county or equivalent, {@code US} for the nation. A
 * code is text and keeps its zeros.
 *
 * @param code the FIPS code, or {@code US}
 */
public record GeoId(String code) implements Comparable<GeoId> {

    /** The nation. */
    public static final GeoId US = new GeoId("US");

    /**
     * Checks the form of the code.
     *
     * @throws IllegalArgumentException if it is neither {@code US} nor two or five digits
     */
    public GeoId {
        if (!code.equals("US") && !isDigits(code)) {
            throw new IllegalArgumentException(
                    "A place code has two or five digits, or is US; this is \"" + code + "\".");
        }
    }

    private static boolean isDigits(String code) {
        if (code.length() != 2 && code.length() != 5) {
            return false;
        }
        for (int i = 0; i < code.length(); i++) {
            if (code.charAt(i) < '0' || code.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** What kind of place the code's length says it is. */
    public AreaLevel level() {
        return switch (code.length()) {
            case 5 -> AreaLevel.COUNTY;
            default -> code.equals("US") ? AreaLevel.NATION : AreaLevel.STATE;
        };
    }

    /** The state a county lies in; a state or the nation is its own. */
    public GeoId state() {
        return code.length() == 5 ? new GeoId(code.substring(0, 2)) : this;
    }

    /** In code order, the nation last. */
    @Override
    public int compareTo(GeoId other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
