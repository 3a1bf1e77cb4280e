package org.enforcementatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.enforcementatlas.dataset.BundledPlaces;
import org.enforcementatlas.dataset.Places.Found;
import org.enforcementatlas.ingest.settle.Settlement;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.Jurisdiction;
import org.enforcementatlas.model.Jurisdictions;

/** However a source names one of the 56, it is that one. */
class StateNamesTest {

    private final PlaceFinder finder = new PlaceFinder(BundledPlaces.load(), Settlement.none());

    record Name(GeoId id, String printed) {}

    @Property(tries = 3_000)
    void everyFormOfEveryJurisdictionIsFound(@ForAll("names") Name name) {
        assertThat(finder.state(name.printed())).isEqualTo(new Found.Place(name.id(), false));
    }

    @Property(tries = 500)
    void aCodeOfNoJurisdictionIsNeverTaken(@ForAll("strangeCodes") String code) {
        assertThat(finder.state(code)).isInstanceOf(Found.Unknown.class);
    }

    @Provide
    Arbitrary<Name> names() {
        Arbitrary<String> blanks = Arbitraries.of("", " ", "  ", "\u00a0", "\t", "\n");
        Arbitrary<String> cases = Arbitraries.of("as is", "upper", "lower");
        return Combinators.combine(
                        Arbitraries.of(Jurisdictions.list()),
                        Arbitraries.integers().between(0, 4),
                        cases,
                        blanks,
                        blanks)
                .as((state, form, letters, before, after) ->
                        new Name(state.id(), before + inCase(forms(state).get(form), letters) + after));
    }

    @Provide
    Arbitrary<String> strangeCodes() {
        List<String> known =
                Jurisdictions.list().stream().map(state -> state.id().code()).toList();
        return Arbitraries.integers()
                .between(0, 999)
                .map(number -> number < 10 ? "0" + number : Integer.toString(number))
                .filter(code -> !known.contains(code));
    }

    private static List<String> forms(Jurisdiction state) {
        String code = state.id().code();
        return List.of(code, code.replaceFirst("^0", ""), state.usps(), state.ap(), state.name());
    }

    private static String inCase(String name, String letters) {
        return switch (letters) {
            case "upper" -> name.toUpperCase(Locale.ROOT);
            case "lower" -> name.toLowerCase(Locale.ROOT);
            default -> name;
        };
    }
}
