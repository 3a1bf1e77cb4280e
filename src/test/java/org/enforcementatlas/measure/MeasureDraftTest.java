package org.enforcementatlas.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.enforcementatlas.model.AreaLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureDraftTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    @Test
    void aSoundDraftBecomesAMeasure() throws RefusedMeasure {
        DeclaredMeasure measure =
                draft("jail-beds", "Stock", List.of("state", "County")).declare(Set.of(), "Editor", NOW);
        assertThat(measure.toMeasure().kind()).isEqualTo(MeasureKind.STOCK);
        assertThat(measure.toMeasure().defaultPer()).isEqualTo(Per.RESIDENTS);
        assertThat(measure.levels()).containsExactlyInAnyOrder(AreaLevel.STATE, AreaLevel.COUNTY);
        assertThat(measure.dataset().name()).isEqualTo("jail-beds");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Jail beds", "-beds", "9beds", "agreements", "pending-cases", "votes", "beds/../x"})
    void anIdIsPlainAndFree(String id) {
        assertThat(draft(id, "stock", List.of("state")).listProblems(Set.of())).hasSize(1);
    }

    @Test
    void aNameIsDeclaredOnce() {
        assertThat(draft("beds", "flow", List.of("state")).listProblems(Set.of("beds")))
                .containsExactly("The id \"beds\" is declared already; choose another, or remove that measure first.");
    }

    @Test
    void everyProblemIsOneSentence() {
        MeasureDraft empty = new MeasureDraft("", "", "", "", "", List.of(), "", "", "", "", "");
        assertThat(empty.listProblems(Set.of())).hasSize(10).allMatch(problem -> problem.endsWith("."));
        assertThatThrownBy(() -> empty.declare(Set.of(), " ", NOW))
                .isInstanceOfSatisfying(
                        RefusedMeasure.class,
                        refused -> assertThat(refused.problems()).hasSize(11));
    }

    @Test
    void aShareIsNotDeclared() {
        assertThat(draft("beds", "share", List.of("nation")).listProblems(Set.of()))
                .hasSize(2);
    }

    static MeasureDraft draft(String id, String kind, List<String> levels) {
        return new MeasureDraft(
                id,
                "Jail beds",
                "beds",
                kind,
                "residents",
                levels,
                "State audit",
                "Beds in jails.",
                "Beds that are staffed.",
                "Not people.",
                "");
    }
}
