package org.enforcementatlas.measure;

import java.util.Locale;

/** Whose agreements are taken to cover residents. Each wider one includes the narrower; no resident is counted twice. */
public enum Reach {
    /** County-level agencies cover the residents of their county. */
    COUNTY,
    /** Municipal agencies cover the residents of their municipality besides, where those are known. */
    MUNICIPAL,
    /** A statewide agency covers all residents of its state besides. */
    STATEWIDE;

    /** Whose agreements count, in words; empty for the usual ones. */
    public String words() {
        return switch (this) {
            case COUNTY -> "";
            case MUNICIPAL -> "counties of municipal agencies included";
            case STATEWIDE -> "counties of municipal agencies and states of statewide agencies included";
        };
    }

    /** What it is called in a choice. */
    public String title() {
        return switch (this) {
            case COUNTY -> "County-level agencies";
            case MUNICIPAL -> "and municipal ones";
            case STATEWIDE -> "and statewide ones";
        };
    }

    /** What is to be known of it; empty for the usual reach. */
    String caveat() {
        return switch (this) {
            case COUNTY -> "";
            case MUNICIPAL ->
                "At most: a municipal agency is taken to reach its whole county, since residents are known by county and not"
                        + " by municipality; one without a county on the list reaches none.";
            case STATEWIDE ->
                "At most: a statewide agency is taken to reach every resident of its state, and a municipal agency its whole"
                        + " county.";
        };
    }

    /** The word used in addresses and commands. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
