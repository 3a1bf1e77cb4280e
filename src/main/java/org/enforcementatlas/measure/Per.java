package org.enforcementatlas.measure;

import java.util.Locale;

/** What a value is set against. */
public enum Per {
    /** Nothing: the count itself. */
    COUNT,
    /** Each 100,000 residents. */
    RESIDENTS;

    /** The word used in addresses and commands. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
