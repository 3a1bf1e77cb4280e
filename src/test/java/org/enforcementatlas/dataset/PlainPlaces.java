package org.enforcementatlas.dataset;

import java.util.Optional;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.Jurisdictions;

/** Places by exact code, postal code or name; the old Connecticut and Alaska codes are refused. */
final class PlainPlaces implements Places {

    @Override
    public Found state(String printed) {
        return Jurisdictions.list().stream()
                .filter(state -> state.id().code().equals(printed)
                        || state.usps().equals(printed)
                        || state.name().equals(printed))
                .<Found>map(state -> new Found.Place(state.id(), false))
                .findFirst()
                .orElse(new Found.Unknown(Optional.empty()));
    }

    @Override
    public Found county(GeoId state, String printed) {
        return state.code().equals("09") || printed.equals("02261")
                ? new Found.Refused("The code " + printed + " is of an older vintage.")
                : new Found.Unknown(Optional.empty());
    }
}
