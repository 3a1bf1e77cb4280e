package org.enforcementatlas.measure;

import java.util.LinkedHashSet;
import java.util.Set;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.Jurisdictions;

/** Lists of states as commands and addresses write them: postal codes with commas between. */
public final class StateList {

    private StateList() {}

    /**
     * The states of a list, in its order; none for an empty list, which means all.
     *
     * @throws UnanswerableQuery if a word is no postal code
     */
    public static Set<GeoId> parse(String list) {
        Set<GeoId> states = new LinkedHashSet<>();
        if (list.isBlank()) {
            return states;
        }
        for (String word : list.split(",", -1)) {
            states.add(Jurisdictions.findByUsps(word)
                    .orElseThrow(() -> new UnanswerableQuery(
                            "\"" + word + "\" is no postal code of a state; states is a list like TX,FL,GA."))
                    .id());
        }
        return states;
    }
}
