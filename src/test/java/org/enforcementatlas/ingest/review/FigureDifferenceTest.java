package org.enforcementatlas.ingest.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.enforcementatlas.model.Absence;
import org.enforcementatlas.model.Figure;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FigureDifferenceTest {

    private static final Period MAY = Period.on(LocalDate.of(2025, 5, 31));

    @Provide
    Arbitrary<List<Figure>> files() {
        return Combinators.combine(
                        Arbitraries.of("06", "06037", "12", ""),
                        Arbitraries.of("pending", "represented"),
                        Arbitraries.longs().between(0, 3).injectNull(0.3))
                .as(FigureDifferenceTest::figure)
                .list()
                .ofMaxSize(30);
    }

    @Property
    void theOrderOfRowsIsNoDifference(@ForAll("files") List<Figure> figures, @ForAll int seed) {
        List<Figure> shuffled = new ArrayList<>(figures);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(FigureDifference.between(figures, shuffled).isEmpty()).isTrue();
    }

    @Test
    void valuesAddedGoneAndChangedAreToldByPlaceSeriesAndPeriod() {
        FigureDifference found = FigureDifference.between(
                List.of(figure("06", "pending", 10L), figure("12", "pending", 5L), figure("48", "pending", 0L)),
                List.of(figure("48", "pending", null), figure("06", "pending", 12L), figure("06037", "pending", 7L)));
        assertThat(found.added()).extracting(Figure::place).containsExactly(new GeoId("06037"));
        assertThat(found.gone()).extracting(Figure::place).containsExactly(new GeoId("12"));
        assertThat(found.changed())
                .extracting(change -> FigureChange.text(change.before()) + " → " + FigureChange.text(change.after()))
                .containsExactly("10 → 12", "0 → no_data");
        assertThat(found.changed().getFirst().findGrowth()).contains(2L);
        assertThat(found.changed().getLast().findGrowth()).isEmpty();
        assertThat(found.states())
                .containsExactly(
                        new StateDifference(new GeoId("06"), 1, 2, 1, 0, 1),
                        new StateDifference(new GeoId("12"), 1, 0, 0, 1, 0),
                        new StateDifference(new GeoId("48"), 1, 1, 0, 0, 1));
        assertThat(found.describe()).isEqualTo("3 → 3 figures: 1 added, 1 gone, 2 changed.");
    }

    @Test
    void theBucketWithoutAPlaceStandsLast() {
        FigureDifference found =
                FigureDifference.between(List.of(), List.of(figure("", "pending", 3L), figure("12", "pending", 5L)));
        assertThat(found.states().getLast().findState()).isEmpty();
    }

    static Figure figure(String place, String series, @Nullable Long count) {
        return new Figure(
                2,
                place.isEmpty() ? null : new GeoId(place),
                place.isEmpty() ? "unknown address" : "",
                series,
                MAY,
                count,
                count == null ? Absence.NO_DATA : null,
                false,
                null);
    }
}
