package org.enforcementatlas.model;

import java.util.Locale;

/** The model of a 287(g) agreement. The list is open: what is none of the three is {@link #OTHER} and keeps its text. */
public enum AgreementModel {
    /** Jail Enforcement Model. */
    JEM,
    /** Task Force Model. */
    TFM,
    /** Warrant Service Officer. */
    WSO,
    /** Any other printed model. */
    OTHER;

    /** The model that a printed support type names, in any case and with or without its final r. */
    public static AgreementModel ofPrinted(String printed) {
        String folded = printed.strip().toLowerCase(Locale.ROOT);
        if (folded.contains("jail enforcement") || folded.equals("jem")) {
            return JEM;
        }
        if (folded.contains("task force") || folded.equals("tfm")) {
            return TFM;
        }
        return folded.contains("warrant service") || folded.equals("wso") ? WSO : OTHER;
    }
}
