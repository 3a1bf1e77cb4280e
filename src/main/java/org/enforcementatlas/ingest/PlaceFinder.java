package org.enforcementatlas.ingest;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.enforcementatlas.dataset.Places;
import org.enforcementatlas.ingest.settle.Alias;
import org.enforcementatlas.ingest.settle.Settlement;
import org.enforcementatlas.model.Gazetteer;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.Jurisdiction;
import org.enforcementatlas.model.Jurisdictions;

/** Finds places in a gazetteer. Nothing is guessed: what is merely near is a suggestion. Not shared between threads. */
public final class PlaceFinder implements Places {

    /** How many printed names are remembered; a file of nonsense must not fill the memory. */
    private static final int MOST_REMEMBERED = 20_000;

    private static final Map<String, String> OTHER_NAMES = Map.of(
            "virginislands", "78",
            "usvi", "78",
            "cnmi", "69",
            "commonwealthofthenorthernmarianaislands", "69",
            "commonwealthofpuertorico", "72",
            "washingtondc", "11");

    private final Gazetteer gazetteer;
    private final Map<String, GeoId> states = new HashMap<>();
    private final Settlement settlement;
    private final Map<GeoId, CountyIndex> counties = new HashMap<>();
    private final Map<String, Found> rememberedStates = new HashMap<>();
    private final Map<GeoId, Map<String, Found>> rememberedCounties = new HashMap<>();
    private int remembered;

    /**
     * A finder.
     *
     * @param gazetteer every place
     * @param settlement printed names that a person has decided on
     */
    public PlaceFinder(Gazetteer gazetteer, Settlement settlement) {
        this.gazetteer = gazetteer;
        this.settlement = settlement;
        for (Jurisdiction state : Jurisdictions.list()) {
            String code = state.id().code();
            states.put(code, state.id());
            states.put(code.replaceFirst("^0", ""), state.id());
            states.put(PlaceKey.of(state.usps()), state.id());
            states.put(PlaceKey.of(state.ap()), state.id());
            states.put(PlaceKey.of(state.name()), state.id());
        }
        OTHER_NAMES.forEach((name, code) -> states.put(name, new GeoId(code)));
    }

    @Override
    public Found state(String printed) {
        return remember(rememberedStates, printed, () -> findState(printed));
    }

    @Override
    public Found county(GeoId state, String printed) {
        Map<String, Found> known = rememberedCounties.computeIfAbsent(state, any -> new HashMap<>());
        return remember(known, printed, () -> findCounty(state, printed.strip()));
    }

    private Found remember(Map<String, Found> before, String printed, Supplier<Found> search) {
        Found known = before.get(printed);
        if (known != null) {
            return known;
        }
        Found found = search.get();
        if (remembered < MOST_REMEMBERED) {
            remembered++;
            before.put(printed, found);
        }
        return found;
    }

    private Found findState(String printed) {
        String key = PlaceKey.of(printed);
        GeoId state = states.get(key);
        if (state != null) {
            return new Found.Place(state, false);
        }
        return settled(settlement.findState(printed))
                .orElseGet(() -> new Found.Unknown(NearPlaces.state(printed).map(NearPlaces.Near::place)));
    }

    private static Optional<Found> settled(Optional<Alias> alias) {
        return alias.map(decided -> decided.findPlace()
                .<Found>map(place -> new Found.Place(place, true))
                .orElseGet(() -> new Found.Unplaced(decided.reason())));
    }

    private Found findCounty(GeoId state, String printed) {
        Optional<Found> settled = settled(settlement.findCounty(state, printed));
        if (settled.isPresent()) {
            return settled.get();
        }
        if (printed.matches("\\d{5}")) {
            return ofCode(state, new GeoId(printed));
        }
        if (state.code().equals("09") && isFormerConnecticut(printed)) {
            return new Found.Refused(connecticut(printed));
        }
        return counties.computeIfAbsent(state, id -> new CountyIndex(gazetteer.listCounties(id)))
                .find(printed);
    }

    private Found ofCode(GeoId state, GeoId code) {
        if (gazetteer.find(code).isPresent()) {
            return code.state().equals(state)
                    ? new Found.Place(code, false)
                    : new Found.Refused("The county " + code + " does not lie in the state " + state + ".");
        }
        if (code.code().matches("090(0[13579]|1[135])")) {
            return new Found.Refused(connecticut(code.code()));
        }
        return code.code().equals("02261")
                ? new Found.Refused("Valdez–Cordova (02261) was divided in 2019; use Chugach (02063) and Copper River"
                        + " (02066).")
                : new Found.Unknown(Optional.empty());
    }

    private static boolean isFormerConnecticut(String printed) {
        String key = PlaceKey.of(printed).replaceFirst("county$", "");
        return java.util.Set.of(
                        "fairfield",
                        "hartford",
                        "litchfield",
                        "middlesex",
                        "newhaven",
                        "newlondon",
                        "tolland",
                        "windham")
                .contains(key);
    }

    private static String connecticut(String printed) {
        return "Connecticut's counties (\"" + printed + "\") were replaced by nine planning regions (09110 to 09190) in"
                + " 2022, and their figures cannot be mapped onto them.";
    }
}
