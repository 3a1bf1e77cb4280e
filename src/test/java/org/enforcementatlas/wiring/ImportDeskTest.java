package org.enforcementatlas.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.enforcementatlas.ingest.Act;
import org.enforcementatlas.ingest.ImportOutcome;
import org.enforcementatlas.ingest.ImportProgress;
import org.enforcementatlas.ingest.ImportRequest;
import org.enforcementatlas.ingest.RefusedFile;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.ingest.desk.ImportDesk;
import org.enforcementatlas.ingest.desk.Question;
import org.enforcementatlas.ingest.desk.Review;
import org.enforcementatlas.ingest.review.AgreementDifference;
import org.enforcementatlas.ingest.settle.Alias;
import org.enforcementatlas.ingest.settle.AliasKind;
import org.enforcementatlas.ingest.settle.AliasName;
import org.enforcementatlas.ingest.settle.CorrectedField;
import org.enforcementatlas.ingest.settle.CorrectionDraft;
import org.enforcementatlas.ingest.settle.CorrectionEffect;
import org.enforcementatlas.measure.MeasureQuery;
import org.enforcementatlas.measure.Value;
import org.enforcementatlas.model.Agreement;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.MeasureId;
import org.enforcementatlas.model.SnapshotId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a file to public figures and back, on a real database with the bundled lists. */
class ImportDeskTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
    private static final DatasetId LIST = DatasetId.AGREEMENTS;
    private static final String HEADER = "STATE,LAW ENFORCEMENT AGENCY,TYPE,COUNTY,SUPPORT TYPE,SIGNED,MOA\n";
    private static final String JUNE = "participatingAgencies06012026am.csv";

    @TempDir
    static Path loaded;

    @TempDir
    Path home;

    private Atlas atlas;
    private ImportDesk desk;

    @BeforeAll
    static void loadBundledFiguresOnce() {
        FilledHome.at(loaded);
    }

    @BeforeEach
    void open() throws IOException {
        copy(loaded, home.resolve("home"));
        atlas = Atlas.open(Home.of(home.resolve("home"), Map.of()), CLOCK, line -> {});
        desk = atlas.desk();
    }

    @AfterEach
    void close() {
        atlas.close();
    }

    @Test
    void aMisspelledStateIsAskedOnceForAllItsRowsAndOneAnswerMendsThem() throws IOException, RefusedFile {
        Snapshot staged = stage(misspelled(68)).snapshot();
        assertThat(staged.counts().quarantined()).isEqualTo(68);
        assertThat(desk.mayPublish(staged.id())).isFalse();

        Question asked = desk.listQuestions(staged.id()).getFirst();
        assertThat(asked.kind()).isEqualTo(AliasKind.STATE);
        assertThat(asked.printed()).isEqualTo("PENNSLYVANIA");
        assertThat(asked.rows()).hasSize(68);
        assertThat(asked.findBest().orElseThrow().name()).isEqualTo("Pennsylvania");
        assertThat(asked.findBest().orElseThrow().ground())
                .contains("1 edit away")
                .contains("of its 68 agencies were listed there before");

        Alias decision = Alias.decide(
                AliasName.ofState(LIST, asked.printed()), "42", "misspelled", "Ada Editor", CLOCK.instant());
        Snapshot mended = desk.settle(staged.id(), List.of(decision), "Ada Editor");
        assertThat(mended.counts().quarantined()).isZero();
        assertThat(mended.counts().counted()).isEqualTo(staged.counts().dataRows());
        assertThat(desk.listQuestions(mended.id())).noneMatch(open -> open.kind() == AliasKind.STATE);
        assertThat(desk.get(staged.id()).isStaged()).isFalse();
        assertThat(atlas.aliases().list(LIST))
                .singleElement()
                .satisfies(kept -> assertThat(kept.author()).isEqualTo("Ada Editor"));
    }

    @Test
    void aMisspelledCountyIsProposedByItsSpellingItsAgencyAndTheListBefore() throws IOException, RefusedFile {
        Snapshot staged = stage(HEADER
                        + "INDIANA,Pulaski County Sheriff's Office,County,Pulaksi,Task Force Model,5/1/2026,link\n"
                        + "FLORIDA,Lake County Sheriff's Office,County,Lake Conty,Task Force Model,5/1/2026,link\n"
                        + "MARYLAND,Baltimore County Police,County,Baltimore,Task Force Model,5/1/2026,link\n")
                .snapshot();
        List<Question> questions = desk.listQuestions(staged.id());
        assertThat(questions).hasSize(3);
        Question lake = questions.getFirst();
        assertThat(lake.findBest().orElseThrow().place()).isEqualTo(new GeoId("12069"));
        assertThat(lake.findBest().orElseThrow().ground()).contains("the agency is named Lake County Sheriff's Office");
        assertThat(questions.get(1).findBest().orElseThrow().place()).isEqualTo(new GeoId("18131"));
        Question baltimore = questions.get(2);
        assertThat(baltimore.message()).contains("Baltimore County").contains("Baltimore city");
        assertThat(baltimore.findBest().orElseThrow().place()).isEqualTo(new GeoId("24005"));
    }

    @Test
    void aCountyMayBeLeftWithoutAPlaceForAReasonThatIsKept() throws IOException, RefusedFile {
        Snapshot staged = stage(
                        HEADER
                                + "LOUISIANA,St. Charles Parish Sheriff,County,German Coast County,Task Force Model,5/1/2026,link\n")
                .snapshot();
        AliasName name = new AliasName(LIST, AliasKind.COUNTY, new GeoId("22"), "German Coast County");
        Alias none = Alias.decide(name, "", "no parish of this name today", "Ada Editor", CLOCK.instant());
        Snapshot settled = desk.settle(staged.id(), List.of(none), "Ada Editor");
        assertThat(desk.listQuestions(settled.id())).isEmpty();
        assertThat(atlas.rows().listAgreements(settled.id()).getFirst().county())
                .isNull();
        assertThat(atlas.snapshots().listNotices(settled.id()))
                .anyMatch(notice -> notice.rule().equals("unplaced-by-decision")
                        && notice.message().contains("no parish of this name today"));
    }

    @Test
    void whatWasWithdrawnNoLongerHolds() throws IOException, RefusedFile {
        Snapshot staged = stage(misspelled(3)).snapshot();
        Alias kept = desk.remember(AliasName.ofState(LIST, "PENNSLYVANIA"), "42", "misspelled", "Ada Editor");
        assertThat(desk.readStagedAgain(LIST, "Ada Editor")).hasSize(1);
        desk.forget(kept.id(), "Ada Editor");
        List<Snapshot> again = desk.readStagedAgain(LIST, "Ada Editor");
        assertThat(again).singleElement().satisfies(read -> {
            assertThat(read.counts()).isEqualTo(staged.counts());
            assertThat(read.content()).isEqualTo(staged.content());
        });
    }

    @Test
    void theSameBytesAreRecognisedAndTheSameRowsInAnotherOrderAreNoDifference() throws IOException, RefusedFile {
        String sheet = bundledAsSheet();
        ImportOutcome first = stage(sheet);
        ImportOutcome again = stage(sheet);
        assertThat(again.alreadyImported()).isTrue();
        assertThat(again.snapshot().id()).isEqualTo(first.snapshot().id());
        desk.publish(first.snapshot().id(), "Grace Publisher");

        List<String> lines = Arrays.asList(sheet.substring(HEADER.length()).split("\n", -1));
        Collections.shuffle(lines, new Random(287));
        ImportOutcome shuffled = stage(HEADER + String.join("\n", lines));
        assertThat(shuffled.alreadyImported()).isFalse();
        Review review = desk.review(shuffled.snapshot().id());
        assertThat(review.agreements()).isNotNull().matches(AgreementDifference::isEmpty);
        assertThat(review.difference()).contains("No difference");
        assertThat(shuffled.snapshot().content()).isEqualTo(first.snapshot().content());
    }

    @Test
    void rollbackRestoresTheFiguresAndAPinnedLinkNeverChanges() throws IOException, RefusedFile {
        long before = agreements(LocalDate.of(2026, 5, 18), null);
        Snapshot wrong = stage(
                        HEADER
                                + "FLORIDA,Lake County Sheriff's Office,County,Lake County,Task Force Model,5/1/2026,link\n",
                        "participatingAgencies05182026pm.csv")
                .snapshot();
        SnapshotId was = atlas.snapshots().listPublic(LIST).getLast().id();
        desk.publish(wrong.id(), "Grace Publisher");
        assertThat(agreements(LocalDate.of(2026, 5, 18), null)).isEqualTo(1);
        assertThat(agreements(null, was)).isEqualTo(before);
        Act act = desk.rollBack(LIST, "Grace Publisher");
        assertThat(act.snapshot()).isEqualTo(wrong.id());
        assertThat(agreements(LocalDate.of(2026, 5, 18), null))
                .isEqualTo(before)
                .isEqualTo(1_843);
        assertThat(agreements(null, wrong.id())).isEqualTo(1);
        assertThat(atlas.snapshots().listActs(LIST).getFirst().author()).isEqualTo("Grace Publisher");
    }

    @Test
    void aCorrectionLiesOverTheSourceAndSwitchesItselfOffWhereTheSourceCaughtUp() throws IOException, RefusedFile {
        String row =
                "NEW YORK,Mohawk Village Police Department,Municipality,Herkimer County,Task Force Model,%s,link\n";
        Snapshot first = stage(HEADER + row.formatted("3/19/2016")).snapshot();
        desk.publish(first.id(), "Grace Publisher");
        CorrectionDraft draft = new CorrectionDraft(
                LIST, "NY/mohawk-village-police-department/TFM", CorrectedField.SIGNED, "2016-03-19", "2026-03-19");
        List<Snapshot> staged =
                desk.correct(draft, "the agreement's file says 2026", "https://www.ice.gov/", "Ada Editor");
        assertThat(staged)
                .as("the bundled lists of April and May print the same date")
                .extracting(Snapshot::asOf)
                .containsExactlyInAnyOrder(
                        LocalDate.of(2026, 4, 21), LocalDate.of(2026, 5, 18), LocalDate.of(2026, 6, 1));
        assertThat(staged)
                .filteredOn(corrected -> corrected.asOf().getMonthValue() == 6)
                .singleElement()
                .satisfies(corrected -> {
                    assertThat(corrected.note()).contains("1 row carries a correction");
                    Agreement agreement =
                            atlas.rows().listAgreements(corrected.id()).getFirst();
                    assertThat(agreement.findSigned()).contains(LocalDate.of(2026, 3, 19));
                    assertThat(atlas.corrections().listEffects(corrected.id()))
                            .extracting(CorrectionEffect::kind)
                            .containsExactly(CorrectionEffect.Kind.APPLIED);
                });
        assertThat(atlas.rows().listAgreements(first.id()).getFirst().findSigned())
                .as("a published snapshot never changes")
                .contains(LocalDate.of(2016, 3, 19));

        Snapshot later = stage(HEADER + row.formatted("3/19/2026"), "participatingAgencies07012026am.csv")
                .snapshot();
        assertThat(atlas.corrections().listEffects(later.id()))
                .extracting(CorrectionEffect::kind)
                .containsExactly(CorrectionEffect.Kind.CAUGHT_UP);
        assertThat(later.note()).doesNotContain("correction");
        assertThat(later.counts().corrected()).isZero();
    }

    @Test
    void anAcceptedRenamingKeepsTheAgreement() throws IOException, RefusedFile {
        String may = HEADER + "TEXAS,Hale Center Police Dept,Municipality,Hale County,Task Force Model,5/1/2026,link\n";
        String june = may.replace("Hale Center Police Dept", "City of Hale Center Police Department");
        Snapshot first = stage(may).snapshot();
        Snapshot second = stage(june, "participatingAgencies07012026am.csv").snapshot();
        assertThat(desk.compareAgreements(first.id(), second.id()).added()).hasSize(1);
        assertThat(desk.compareAgreements(first.id(), second.id()).possibleRenames())
                .hasSize(1);
        desk.remember(
                new AliasName(LIST, AliasKind.AGENCY, new GeoId("48"), "City of Hale Center Police Department"),
                "Hale Center Police Dept",
                "the same body",
                "Ada Editor");
        assertThat(desk.compareAgreements(first.id(), second.id()).added()).isEmpty();
        assertThat(desk.compareAgreements(first.id(), second.id()).noLongerListed())
                .isEmpty();
    }

    @Test
    void anImportCanBeStoppedAndLeavesNothing() throws IOException {
        ImportProgress stop = rows -> rows < 1_000;
        int before = atlas.snapshots().list(LIST).size();
        Path file = write(bundledAsSheet(), JUNE);
        assertThatThrownBy(() -> desk.stage(ImportRequest.of(LIST, file, "Ada Editor"), stop))
                .isInstanceOf(RefusedFile.class)
                .hasMessageContaining("stopped after 1000 rows");
        assertThat(atlas.snapshots().list(LIST)).hasSize(before);
        assertThat(atlas.snapshots().takeBroken()).isEmpty();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private ImportOutcome stage(String text) throws IOException, RefusedFile {
        return stage(text, JUNE);
    }

    private ImportOutcome stage(String text, String name) throws IOException, RefusedFile {
        return desk.stage(ImportRequest.of(LIST, write(text, name), "Ada Editor"), ImportProgress.NONE);
    }

    private Path write(String text, String name) throws IOException {
        return Files.writeString(home.resolve(name), text);
    }

    /** As many rows of the last bundled list of Pennsylvania, with its state misspelled, and one row of another state. */
    private String misspelled(int rows) {
        StringBuilder text = new StringBuilder(HEADER)
                .append("FLORIDA,Lake County Sheriff's Office,County,Lake County,Task Force Model,5/1/2026,link\n");
        agreementsOfLastList().stream()
                .filter(row -> row.state().code().equals("42"))
                .limit(rows)
                .forEach(row -> text.append(line("PENNSLYVANIA", row)));
        return text.toString();
    }

    private String bundledAsSheet() {
        StringBuilder text = new StringBuilder(HEADER);
        agreementsOfLastList().forEach(row -> text.append(line(row.state().code(), row)));
        return text.toString();
    }

    private static String line(String state, Agreement row) {
        return String.join(
                        ",",
                        state,
                        quoted(row.agency()),
                        quoted(row.printedType()),
                        quoted(row.printedCounty()),
                        quoted(row.printedModel()),
                        row.findSigned().map(LocalDate::toString).orElse(""),
                        quoted(row.moa()))
                + "\n";
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }

    private List<Agreement> agreementsOfLastList() {
        return atlas.rows()
                .listAgreements(atlas.snapshots().listPublic(LIST).getLast().id());
    }

    private long agreements(@Nullable LocalDate day, @Nullable SnapshotId snapshot) {
        Value nation = atlas.measures()
                .answer(MeasureQuery.of(new MeasureId("agreements"))
                        .withAsOf(day)
                        .withSnapshot(snapshot))
                .nation()
                .value();
        return ((Value.Observed) nation).numerator();
    }
}
