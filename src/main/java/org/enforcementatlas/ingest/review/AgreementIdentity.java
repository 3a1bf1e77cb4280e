package org.enforcementatlas.ingest.review;

import java.util.Comparator;
import org.enforcementatlas.model.Agreement;
import org.enforcementatlas.model.AgreementModel;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.Jurisdiction;
import org.enforcementatlas.model.Jurisdictions;

/**
 * What an agreement is known by within a dataset, over all lists: {@code FL/alachua-county-sheriffs-office/TFM}, and
 * {@code FL/alachua-county-sheriffs-office/TFM/2} for a second row of the same agency and model. Spelling that folding
 * levels out never changes it, nor does an accepted rename.
 *
 * @param state the postal code, or the two digits of a state that has none
 * @param agency the agency's folded name, its first spelling
 * @param model the model; another than the three with its printed text ({@code OTHER-border-model})
 * @param ordinal from 1, by signed date and agreement address, for rows that share the rest
 */
public record AgreementIdentity(String state, String agency, String model, int ordinal)
        implements Comparable<AgreementIdentity> {

    private static final Comparator<AgreementIdentity> ORDER = Comparator.comparing(AgreementIdentity::state)
            .thenComparing(AgreementIdentity::agency)
            .thenComparing(AgreementIdentity::model)
            .thenComparingInt(AgreementIdentity::ordinal);

    /** Checks the ordinal. */
    public AgreementIdentity {
        if (ordinal < 1) {
            throw new IllegalArgumentException("Repeated agreements are numbered from 1; this is " + ordinal + ".");
        }
    }

    /** The identity of the only row, or the first of several, of an agreement's state, agency and model. */
    public static AgreementIdentity of(Agreement row, AgencyNames names) {
        return new AgreementIdentity(
                postalCode(row.state()),
                names.first(row.state(), FoldedName.of(row.agency())),
                modelWord(row.model(), row.printedModel()),
                1);
    }

    /** The same state, agency and model with another ordinal. */
    AgreementIdentity withOrdinal(int number) {
        return new AgreementIdentity(state, agency, model, number);
    }

    private static String postalCode(GeoId state) {
        return Jurisdictions.find(state).map(Jurisdiction::usps).orElse(state.code());
    }

    private static String modelWord(AgreementModel model, String printed) {
        String text = model == AgreementModel.OTHER ? FoldedName.of(printed) : "";
        return text.isEmpty() ? model.name() : model.name() + "-" + text;
    }

    /** By state, agency, model, ordinal. */
    @Override
    public int compareTo(AgreementIdentity other) {
        return ORDER.compare(this, other);
    }

    /** The readable form, which is unique within a dataset and may be stored. */
    @Override
    public String toString() {
        String id = state + "/" + FoldedName.readable(agency) + "/" + model;
        return ordinal == 1 ? id : id + "/" + ordinal;
    }
}
