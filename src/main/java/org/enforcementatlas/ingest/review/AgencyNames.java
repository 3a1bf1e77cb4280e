package org.enforcementatlas.ingest.review;

import org.enforcementatlas.model.GeoId;

/**
 * Renames of agencies that a person has accepted: a later spelling leads to the first one, so that an agreement keeps its
 * identity.
 */
@FunctionalInterface
public interface AgencyNames {

    /**
     * The folded name under which an agency is known.
     *
     * @param state the agency's state
     * @param folded the agency's name as {@link FoldedName#of} gives it
     * @return the first spelling, folded; the same name where no rename was accepted
     */
    String first(GeoId state, String folded);

    /** No rename was accepted: every name is its own. */
    static AgencyNames asPrinted() {
        return (state, folded) -> folded;
    }
}
