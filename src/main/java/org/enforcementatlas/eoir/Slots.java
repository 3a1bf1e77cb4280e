package org.enforcementatlas.eoir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.enforcementatlas.eoir.text.Cell;
import org.enforcementatlas.model.Area;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.Gazetteer;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.Jurisdiction;
import org.enforcementatlas.model.Jurisdictions;

/**
 * Places as small numbers: the 56 jurisdictions in code order, then what is unknown and what is foreign, then every county in code
 * order.
 */
final class Slots {

    /** How many jurisdictions there are. */
    static final int STATES = 56;
    /** No state that is understood. */
    static final int UNKNOWN = 56;
    /** An address outside the United States. */
    static final int FOREIGN = 57;
    /** How many slots states and buckets have. */
    static final int STATE_SLOTS = 58;

    /** Two letters that stand for a foreign address: EOIR's own, then Mexican states (RENAPO) and Canadian provinces. */
    private static final String ABROAD = "FA MX CN"
            + " BC BS CC CL CM CS CH DF DG GR HG JC NT NL OC PL QT QR SP SL SR TC TS TL VZ YN ZS AG BN CX"
            + " AB MB NB NS NU ON PE QC SK YT";

    private final List<GeoId> counties = new ArrayList<>();
    private final Map<GeoId, Integer> countySlots = new HashMap<>();
    private final byte[] states = new byte[1 << 16];
    private final int[] stateOf;

    /** The slots of a gazetteer. */
    Slots(Gazetteer gazetteer) {
        for (Area county : gazetteer.list(AreaLevel.COUNTY)) {
            countySlots.put(county.id(), STATE_SLOTS + counties.size());
            counties.add(county.id());
        }
        java.util.Arrays.fill(states, (byte) UNKNOWN);
        for (String code : ABROAD.split(" ", -1)) {
            states[(int) Cell.code(code)] = FOREIGN;
        }
        List<Jurisdiction> all = Jurisdictions.list();
        for (int slot = 0; slot < all.size(); slot++) {
            states[(int) Cell.code(all.get(slot).usps())] = (byte) slot;
        }
        stateOf = IntStream.concat(
                        IntStream.range(0, STATE_SLOTS),
                        counties.stream().mapToInt(county -> stateSlot(county.state())))
                .toArray();
    }

    /** How many slots there are. */
    int count() {
        return STATE_SLOTS + counties.size();
    }

    /** The slot of a printed state: a jurisdiction, unknown or foreign. */
    int state(long code) {
        return code > 0 && code < states.length ? states[(int) code] : UNKNOWN;
    }

    /** The slot of a county, -1 where the gazetteer has none of the code. */
    int county(GeoId id) {
        return countySlots.getOrDefault(id, -1);
    }

    /** The slot of the state that a slot lies in: itself, where it is no county. */
    int stateOf(int slot) {
        return stateOf[slot];
    }

    /** The place of a slot that is a jurisdiction or a county. */
    GeoId place(int slot) {
        return slot < STATES ? Jurisdictions.list().get(slot).id() : counties.get(slot - STATE_SLOTS);
    }

    private static int stateSlot(GeoId state) {
        List<Jurisdiction> all = Jurisdictions.list();
        for (int slot = 0; slot < all.size(); slot++) {
            if (all.get(slot).id().equals(state)) {
                return slot;
            }
        }
        throw new IllegalArgumentException("No jurisdiction has the code " + state + ".");
    }
}
