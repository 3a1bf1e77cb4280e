package org.enforcementatlas.model;

import java.util.Locale;

/** Why there is no value. Zero is none of these: zero is a fact. */
public enum Absence {
    /** The source says nothing of the place. */
    NO_DATA,
    /** The source withholds the figure. */
    SUPPRESSED,
    /** The measure has no meaning in the place. */
    NOT_APPLICABLE;

    /** The word used in {@code value_flag}: {@code no_data}, {@code suppressed}, {@code not_applicable}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
