package org.enforcementatlas.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.enforcementatlas.model.Area;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.MeasureId;
import org.enforcementatlas.model.Period;
import org.junit.jupiter.api.Test;

/** What is ranked, and what is too few to be. */
class RanksTest {

    private static final Area TEXAS = new Area(new GeoId("48"), "Texas");
    private static final Area UTAH = new Area(new GeoId("49"), "Utah");

    @Test
    void aShareOfFewerThanTwentyEventsIsUnstableAndNotRanked() {
        List<AreaValue> ranked = ranked("in-absentia-share", share(2, 3), share(5, 20));

        assertThat(ranked.getFirst().unstable()).isTrue();
        assertThat(ranked.getFirst().rank()).isEqualTo(OptionalInt.empty());
        assertThat(ranked.get(1).unstable()).isFalse();
        assertThat(ranked.get(1).rank()).hasValue(1);
    }

    @Test
    void whatIsUnstableIsRankedOnRequestAndStaysMarked() {
        List<AreaValue> ranked = ranked("in-absentia-share", share(2, 3), share(5, 20), true);

        assertThat(ranked).extracting(AreaValue::unstable).containsExactly(true, false);
        assertThat(ranked).extracting(AreaValue::rank).containsExactly(OptionalInt.of(1), OptionalInt.of(2));
    }

    @Test
    void aShareOfAllCountiesIsWholeHoweverFewThereAre() {
        List<AreaValue> ranked = ranked("county-share", share(2, 3), share(5, 20));

        assertThat(ranked).noneMatch(AreaValue::unstable);
        assertThat(ranked.getFirst().rank()).hasValue(1);
    }

    @Test
    void aRateOnFewerThanTwentyEventsIsUnstable() {
        List<AreaValue> ranked = ranked(
                "agreements",
                new Value.Observed(19, 1_000_000, Rates.PER),
                new Value.Observed(20, 1_000_000, Rates.PER));

        assertThat(ranked).extracting(AreaValue::unstable).containsExactly(true, false);
    }

    private static Value share(long part, long whole) {
        return new Value.Observed(part, whole, 100);
    }

    private static List<AreaValue> ranked(String measure, Value ofTexas, Value ofUtah) {
        return ranked(measure, ofTexas, ofUtah, false);
    }

    private static List<AreaValue> ranked(String measure, Value ofTexas, Value ofUtah, boolean unstableToo) {
        Tally tally = new Tally(
                Map.of(TEXAS.id(), ofTexas, UTAH.id(), ofUtah),
                ofTexas,
                List.of(),
                Period.on(LocalDate.of(2025, 5, 31)));
        return Ranks.rank(List.of(TEXAS, UTAH), new Ranks.Ranked(tally, unstableToo), new MeasureId(measure), null);
    }
}
