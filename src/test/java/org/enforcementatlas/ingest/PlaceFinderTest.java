package org.enforcementatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.enforcementatlas.dataset.BundledPlaces;
import org.enforcementatlas.dataset.Places.Found;
import org.enforcementatlas.ingest.settle.Settlement;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.Jurisdictions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceFinderTest {

    private final PlaceFinder finder = new PlaceFinder(BundledPlaces.load(), Settlement.none());

    @ParameterizedTest
    @ValueSource(strings = {"1", "01", "AL", "Ala.", "Alabama", "ALABAMA ", "alabama"})
    void oneStateHasManyNames(String printed) {
        assertThat(finder.state(printed)).isEqualTo(new Found.Place(new GeoId("01"), false));
    }

    @Test
    void everyJurisdictionIsFoundByEachOfItsNames() {
        Jurisdictions.list().forEach(state -> {
            Found expected = new Found.Place(state.id(), false);
            assertThat(finder.state(state.id().code())).isEqualTo(expected);
            assertThat(finder.state(state.usps())).isEqualTo(expected);
            assertThat(finder.state(state.ap())).isEqualTo(expected);
            assertThat(finder.state(state.name())).isEqualTo(expected);
        });
    }

    @Test
    void aNearMissIsASuggestionAndNoGuess() {
        assertThat(finder.state("PENNSLYVANIA")).isEqualTo(new Found.Unknown(Optional.of(new GeoId("42"))));
        assertThat(finder.state("Mexico City")).isEqualTo(new Found.Unknown(Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "22, Orleans Parish, 22071",
        "22, orleans, 22071",
        "35, Doña Ana County, 35013",
        "35, Dona Ana, 35013",
        "17, DeKalb County, 17037",
        "17, De Kalb County, 17037",
        "12, Saint Lucie County, 12111",
        "51, Fairfax County, 51059",
        "51, City of Fairfax, 51600",
        "24, Baltimore city, 24510",
        "48, 48201, 48201"
    })
    void aCountyIsFoundWithinItsState(String state, String printed, String code) {
        assertThat(finder.county(new GeoId(state), printed)).isEqualTo(new Found.Place(new GeoId(code), false));
    }

    @ParameterizedTest
    @CsvSource({"24, Baltimore", "29, St. Louis", "51, Fairfax", "51, Franklin", "51, Richmond", "51, Roanoke"})
    void aNameOfTwoPlacesIsAsked(String state, String printed) {
        assertThat(finder.county(new GeoId(state), printed)).isInstanceOf(Found.Refused.class);
    }

    @ParameterizedTest
    @CsvSource({"09, 09001, planning regions", "09, Fairfield County, planning regions", "02, 02261, Chugach"})
    void placesOfAnOlderVintageAreRefusedWithAnExplanation(String state, String printed, String words) {
        assertThat(finder.county(new GeoId(state), printed))
                .isInstanceOfSatisfying(
                        Found.Refused.class,
                        refused -> assertThat(refused.sentence()).contains(words));
    }

    @Test
    void aCountyOfAnotherStateIsNotTaken() {
        assertThat(finder.county(new GeoId("12"), "06059")).isInstanceOf(Found.Refused.class);
        assertThat(finder.county(new GeoId("12"), "Orange County"))
                .isEqualTo(new Found.Place(new GeoId("12095"), false));
    }

    @Test
    void lettersSwappedAddedDroppedAndChangedAreEachOneStep() {
        assertThat(EditDistance.between("lucie", "luice", 2)).isEqualTo(1);
        assertThat(EditDistance.between("conty", "county", 2)).isEqualTo(1);
        assertThat(EditDistance.between("abc", "abd", 2)).isEqualTo(1);
        assertThat(EditDistance.between("pennslyvania", "pennsylvania", 2)).isEqualTo(1);
        assertThat(EditDistance.between("texas", "utah", 2)).isGreaterThan(2);
    }
}
