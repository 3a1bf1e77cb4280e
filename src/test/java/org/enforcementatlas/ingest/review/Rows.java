package org.enforcementatlas.ingest.review;

import java.time.LocalDate;
import org.enforcementatlas.model.AgencyLevel;
import org.enforcementatlas.model.Agreement;
import org.enforcementatlas.model.AgreementModel;
import org.enforcementatlas.model.GeoId;
import org.jspecify.annotations.Nullable;

/** Rows for tests, written as short as they can be. */
final class Rows {

    private Rows() {}

    /** A row {@code "FL|Alachua County Sheriff's Office|TFM|2025-03-04|address|12001"}; later parts may be left out. */
    static Agreement row(String text) {
        return row(2, text);
    }

    static Agreement row(int number, String text) {
        String[] parts = (text + "||||").split("\\|", -1);
        AgreementModel model = AgreementModel.ofPrinted(parts[2]);
        return new Agreement(
                number,
                state(parts[0]),
                parts[1],
                parts[1].toLowerCase(java.util.Locale.ROOT),
                "County",
                AgencyLevel.COUNTY,
                parts[5].isEmpty() ? null : new GeoId(parts[5]),
                parts[5],
                model,
                parts[2],
                date(parts[3]),
                parts[4]);
    }

    private static @Nullable LocalDate date(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static GeoId state(String usps) {
        return org.enforcementatlas.model.Jurisdictions.findByUsps(usps)
                .orElseThrow()
                .id();
    }
}
