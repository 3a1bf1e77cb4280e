package org.enforcementatlas.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.enforcementatlas.ingest.ImportProgress;
import org.enforcementatlas.ingest.ImportRequest;
import org.enforcementatlas.ingest.RefusedFile;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.ingest.desk.ImportDesk;
import org.enforcementatlas.ingest.desk.Question;
import org.enforcementatlas.ingest.settle.Alias;
import org.enforcementatlas.ingest.settle.AliasName;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.GeoId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The misspellings of ICE's own sheets, where they are at hand, are each settled or left without a place for a reason. */
@EnabledIf(value = "areSheetsAtHand", disabledReason = "the published sheets are not beside the project")
class PublishedQuestionsTest {

    private static final Path SHEETS = Path.of("../shared/data/ice-287g");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
    private static final DatasetId LIST = DatasetId.AGREEMENTS;

    @TempDir
    Path home;

    static boolean areSheetsAtHand() {
        return Files.isDirectory(SHEETS);
    }

    @Test
    void everyCountyOfTheLastSheetIsSettledOrLeftWithoutAPlaceForAReason() throws RefusedFile {
        try (Atlas atlas = Atlas.open(Home.of(home, Map.of()), CLOCK, line -> {})) {
            ImportDesk desk = atlas.desk();
            Snapshot staged = stage(desk, "participatingAgencies05182026am.xlsx");
            List<Question> questions = desk.listQuestions(staged.id());
            assertThat(questions.stream()
                            .mapToInt(question -> question.rows().size())
                            .sum())
                    .as("rows whose printed county matches none")
                    .isEqualTo(26);
            assertThat(best(questions, "Lake Conty")).isEqualTo("Lake County");
            assertThat(best(questions, "St. Luice County")).isEqualTo("St. Lucie County");
            long withoutProposal = questions.stream()
                    .filter(question -> question.findBest().isEmpty())
                    .count();
            assertThat(withoutProposal)
                    .as("names that only a person can place, such as Sparta-White County")
                    .isEqualTo(6);

            Snapshot settled = desk.settle(staged.id(), decide(questions), "Ada Editor");
            assertThat(desk.listQuestions(settled.id())).isEmpty();
            assertThat(settled.counts().dataRows()).isEqualTo(1_843);
            assertThat(settled.counts().counted()).isEqualTo(1_843);
        }
    }

    @Test
    void theMisspelledStateOfFebruaryStopsPublicationAndOneAnswerMendsSixtyEightRows() throws RefusedFile {
        try (Atlas atlas = Atlas.open(Home.of(home, Map.of()), CLOCK, line -> {})) {
            ImportDesk desk = atlas.desk();
            Snapshot staged = stage(desk, "participatingAgencies02272026am.xlsx");
            assertThat(desk.mayPublish(staged.id())).isFalse();
            Question state = desk.listQuestions(staged.id()).getFirst();
            assertThat(state.rows()).hasSize(68);
            assertThat(state.findBest().orElseThrow().name()).isEqualTo("Pennsylvania");
            Alias decision = Alias.decide(
                    AliasName.ofState(LIST, state.printed()), "42", "misspelled", "Ada Editor", CLOCK.instant());
            Snapshot mended = desk.settle(staged.id(), List.of(decision), "Ada Editor");
            assertThat(mended.counts().counted()).isEqualTo(1_492);
            assertThat(desk.review(mended.id()).difference()).contains("No difference");
        }
    }

    private static Snapshot stage(ImportDesk desk, String sheet) throws RefusedFile {
        return desk.stage(ImportRequest.of(LIST, SHEETS.resolve(sheet), "Ada Editor"), ImportProgress.NONE)
                .snapshot();
    }

    private static String best(List<Question> questions, String printed) {
        return questions.stream()
                .filter(question -> question.printed().equals(printed))
                .findFirst()
                .flatMap(Question::findBest)
                .map(suggestion -> suggestion.name())
                .orElse("nothing");
    }

    /** The first proposal where there is one; otherwise no county, for a reason. */
    private static List<Alias> decide(List<Question> questions) {
        List<Alias> decisions = new ArrayList<>();
        for (Question question : questions) {
            AliasName name = new AliasName(LIST, question.kind(), question.state(), question.printed());
            String meaning = question.findBest()
                    .map(suggestion -> suggestion.place())
                    .map(GeoId::code)
                    .orElse("");
            String reason = meaning.isEmpty() ? "no county of this name in the state" : "proposed";
            decisions.add(Alias.decide(name, meaning, reason, "Ada Editor", CLOCK.instant()));
        }
        return decisions;
    }
}
