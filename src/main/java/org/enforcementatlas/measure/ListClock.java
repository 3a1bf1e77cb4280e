package org.enforcementatlas.measure;

import java.util.Locale;

/** Which date decides whether an agreement counts on a day. */
public enum ListClock {
    /** Listed: on the list that ICE showed on that day. */
    LISTED,
    /** Signed: signed by that day and still on the latest list. */
    SIGNED;

    /** The word used in addresses and commands. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
