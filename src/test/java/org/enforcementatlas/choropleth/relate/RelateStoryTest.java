package org.enforcementatlas.choropleth.relate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.enforcementatlas.choropleth.ClassifiedMaps;
import org.enforcementatlas.choropleth.MapStamp;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.wiring.Atlas;
import org.enforcementatlas.wiring.FilledHome;
import org.enforcementatlas.wiring.Home;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The story that the page opens with, on the bundled figures. Correlations were computed with SciPy from the exported table. */
class RelateStoryTest {

    @TempDir
    static Path home;

    private static Atlas atlas;
    private static RelatedMaps maps;

    @BeforeAll
    static void load() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
        atlas = Atlas.open(Home.of(FilledHome.at(home), Map.of()), clock, line -> {});
        maps = new RelatedMaps(atlas.measures(), new ClassifiedMaps(atlas.measures()));
    }

    @AfterAll
    static void close() {
        atlas.close();
    }

    @Test
    void itSetsTheListsOfMay2025BesideTheCasesOfMay2025() {
        Related story = answer(Map.of());

        assertThat(story.x().asOf()).isEqualTo("2025-05-28");
        assertThat(story.y().asOf()).isEqualTo("2025-05-31");
        assertThat(story.datesChosen()).isTrue();
        assertThat(RelateWording.dates(story)).contains("3 days apart").contains("other dates can be chosen");
    }

    @Test
    void bothMeasuresAreRatesAndTheCountsOfCellsAreThoseComputedElsewhere() {
        Related story = answer(Map.of());

        assertThat(story.key().xTitle()).isEqualTo("287(g) agreements per 100,000 residents");
        assertThat(story.key().counts()).containsExactly(5, 6, 6, 4, 7, 6, 8, 4, 5);
        assertThat(story.shapes().stamps()).isEmpty();
    }

    @Test
    void correlationsAreThoseComputedElsewhere() {
        Association found = answer(Map.of()).association();

        assertThat(found.n()).isEqualTo(51);
        assertThat(found.pearson().orElseThrow()).isCloseTo(0.020442156271662848, within(1e-9));
        assertThat(found.spearman().orElseThrow()).isCloseTo(-0.12987884188937218, within(1e-9));
    }

    @Test
    void theSentencesNameWhoIsMissingAndWhatCannotBeConcluded() {
        assertThat(RelateSentence.of(answer(Map.of())))
                .contains("51 of 56 areas have both figures; without one or both: American Samoa, Guam, ")
                .contains("a weak association (Spearman ρ = −0.13, Pearson r = +0.02, n = 51)")
                .contains("In the highest third of both: Florida, Georgia, Kentucky, South Carolina, Texas;")
                .contains("1 above zero, 16 below")
                .contains("Association, not cause")
                .doesNotContain("NaN");
    }

    @Test
    void aCountIsShownOnlyWhenAskedAndStamped() {
        assertThat(answer(Map.of("x_per", "count")).shapes().stamps()).containsExactly(MapStamp.RAW_COUNT);
    }

    @Test
    void aMeasureWithoutFiguresOrOfAnotherLevelIsRefusedInASentence() {
        assertThatExceptionOfType(UnanswerableQuery.class)
                .isThrownBy(() -> answer(Map.of("x", "removal-orders")))
                .withMessageContaining("No figures of removal-orders are loaded");
        assertThatExceptionOfType(UnanswerableQuery.class)
                .isThrownBy(() -> answer(Map.of("x", "arrests", "level", "county")))
                .withMessageContaining("ask for it by state");
    }

    private static Related answer(Map<String, String> parameters) {
        return maps.answer(RelateCodec.fromParameters(parameters));
    }
}
