package org.enforcementatlas.choropleth;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.enforcementatlas.measure.MeasureQuery;
import org.enforcementatlas.measure.Per;
import org.enforcementatlas.model.MeasureId;
import org.enforcementatlas.model.SnapshotId;
import org.enforcementatlas.wiring.Atlas;
import org.enforcementatlas.wiring.FilledHome;
import org.enforcementatlas.wiring.Home;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the bundled figures: one scale for all dates of a measure, and one of its own for a pinned snapshot. */
class ClassifiedMapsTest {

    private static final MeasureId AGENCIES = new MeasureId("agencies");

    @TempDir
    static Path home;

    private static Atlas atlas;
    private static ClassifiedMaps maps;

    @BeforeAll
    static void load() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
        atlas = Atlas.open(Home.of(FilledHome.at(home), Map.of()), clock, line -> {});
        maps = new ClassifiedMaps(atlas.measures());
    }

    @AfterAll
    static void close() {
        atlas.close();
    }

    @Test
    void everyDateOfARateHasTheSameClasses() {
        List<LocalDate> dates = atlas.measures().listDates(AGENCIES);
        assertThat(dates).hasSizeGreaterThan(2);
        List<List<String>> labels = dates.stream()
                .map(day -> maps.draw(asked(day, null), MapOptions.DEFAULT).legend().classes().stream()
                        .map(key -> key.label() + " " + key.color())
                        .toList())
                .toList();

        assertThat(labels).allMatch(labels.getFirst()::equals);
        assertThat(labels.getFirst()).hasSize(5);
    }

    @Test
    void reScalingIsAskedForAndStamped() {
        LocalDate first = atlas.measures().listDates(AGENCIES).getFirst();
        ClassifiedMap pooled = maps.draw(asked(first, null), MapOptions.DEFAULT);
        ClassifiedMap alone = maps.draw(asked(first, null), MapOptions.DEFAULT.withRescale(true));

        assertThat(pooled.stamps()).isEmpty();
        assertThat(alone.stamps()).containsExactly(MapStamp.RESCALED);
        assertThat(alone.legend().classes()).isNotEqualTo(pooled.legend().classes());
    }

    @Test
    void aPinnedSnapshotIsCutFromItselfSinceItMayNeverChange() {
        ClassifiedMap latest = maps.draw(asked(null, null), MapOptions.DEFAULT);
        SnapshotId pinned = latest.table().provenance().snapshot();

        assertThat(maps.draw(asked(null, pinned), MapOptions.DEFAULT).legend().methodTitle())
                .isEqualTo("Quantiles");
    }

    private static MeasureQuery asked(@Nullable LocalDate day, @Nullable SnapshotId pinned) {
        return MeasureQuery.of(AGENCIES).withAsOf(day).withPer(Per.RESIDENTS).withSnapshot(pinned);
    }
}
