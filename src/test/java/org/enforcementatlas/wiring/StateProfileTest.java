package org.enforcementatlas.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.enforcementatlas.measure.AreaValue;
import org.enforcementatlas.measure.MeasureKind;
import org.enforcementatlas.measure.StateProfile;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.Jurisdiction;
import org.enforcementatlas.model.Jurisdictions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page of a state tells. */
class StateProfileTest {

    @TempDir
    static Path home;

    private static Atlas atlas;

    @BeforeAll
    static void load() {
        atlas = Atlas.open(Home.of(FilledHome.at(home), Map.of()), LoadedHome.CLOCK, line -> {});
    }

    @AfterAll
    static void close() {
        atlas.close();
    }

    @Test
    void eachMeasureWithFiguresIsToldAsItsOwnTableSaysIt() {
        StateProfile texas = StateProfile.of(atlas.measures(), new GeoId("48"));
        assertThat(texas.lines()).hasSizeGreaterThan(10).allSatisfy(line -> {
            AreaValue value = line.count().find(texas.state()).orElseThrow();
            assertThat(atlas.measures().answer(line.count().query()).find(texas.state()))
                    .isEqualTo(Optional.of(value));
        });
        assertThat(told(texas, "agreements")).isEqualTo("387");
        assertThat(told(texas, "agencies")).isEqualTo("306");
        assertThat(told(texas, "county-share")).isEqualTo("78.3%");
    }

    @Test
    void aCourseGoesOverRealDatesAndNeverOverPeriodsOfDifferentLength() {
        StateProfile maryland = StateProfile.of(atlas.measures(), new GeoId("24"));
        assertThat(maryland.lines()).allSatisfy(line -> {
            boolean flow = line.count().measure().kind() == MeasureKind.FLOW;
            assertThat(line.course().size())
                    .isEqualTo(
                            flow
                                    ? 0
                                    : atlas.measures()
                                            .listDates(line.count().measure().id())
                                            .size());
        });
        assertThat(line(maryland, "agreements").course())
                .extracting(step -> Wording.value(line(maryland, "agreements").count(), step.value()))
                .contains("7", "3")
                .endsWith("0");
    }

    @Test
    void placesWithoutCountiesOrFiguresHaveAProfileToo() {
        for (String usps : List.of("CT", "DC", "GU", "MP")) {
            Jurisdiction one = Jurisdictions.findByUsps(usps).orElseThrow();
            assertThat(StateProfile.of(atlas.measures(), one.id()).lines())
                    .as(one.name())
                    .isNotEmpty();
        }
    }

    private static StateProfile.Line line(StateProfile profile, String measure) {
        return profile.lines().stream()
                .filter(line -> line.count().measure().id().name().equals(measure))
                .findFirst()
                .orElseThrow();
    }

    private static String told(StateProfile profile, String measure) {
        StateProfile.Line line = line(profile, measure);
        return Wording.value(line.count(), line.count().find(profile.state()).orElseThrow());
    }
}
