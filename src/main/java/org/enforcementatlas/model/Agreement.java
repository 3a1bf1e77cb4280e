package org.enforcementatlas.model;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row of a list of 287(g) agreements: an agency and a model.
 *
 * @param row the row number in the source, as a spreadsheet shows it
 * @param state the agency's state
 * @param agency the agency's name, blanks and apostrophes repaired
 * @param agencyKey the name folded for comparison (case, blanks, apostrophes); with the state it identifies the agency
 * @param printedType the type as printed ("County"), empty where the list has none
 * @param level our own classing of the agency
 * @param county the county the list names, where it was found
 * @param printedCounty the county as printed, empty where there is none
 * @param model the model
 * @param printedModel the support type as printed
 * @param signed the signed date as printed, where it can be read
 * @param moa the address of the agreement, or the printed text ("link pending") where there is none
 */
public record Agreement(
        int row,
        GeoId state,
        String agency,
        String agencyKey,
        String printedType,
        AgencyLevel level,
        @Nullable GeoId county,
        String printedCounty,
        AgreementModel model,
        String printedModel,
        @Nullable LocalDate signed,
        String moa) {

    /** The county the agreement's row names, if it was found. */
    public Optional<GeoId> findCounty() {
        return Optional.ofNullable(county);
    }

    /** The signed date, if it could be read. */
    public Optional<LocalDate> findSigned() {
        return Optional.ofNullable(signed);
    }
}
