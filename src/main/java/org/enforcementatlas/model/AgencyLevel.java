package org.enforcementatlas.model;

import java.util.Locale;

/** What kind of body an agency is: our own classing, kept beside the type that ICE prints. */
public enum AgencyLevel {
    /** A statewide body. */
    STATE,
    /** A county's body, most often its sheriff. */
    COUNTY,
    /** A city's or town's body. */
    MUNICIPAL,
    /** A school's, college's or university's police. */
    CAMPUS,
    /** A port's or airport's police. */
    PORT,
    /** A body of several places, or of a district that is neither county nor city. */
    REGIONAL,
    /** A district attorney or the like. */
    JUDICIAL_DISTRICT,
    /** A constable of part of a county. */
    CONSTABLE_DISTRICT,
    /** Not told by the list. */
    UNKNOWN;

    /** The word used in files: lower case with hyphens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The level with this word. */
    public static AgencyLevel ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
