package org.enforcementatlas.eoir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.enforcementatlas.dataset.BundledPlaces;
import org.enforcementatlas.eoir.made.Defect;
import org.enforcementatlas.eoir.made.KnownAnswers;
import org.enforcementatlas.eoir.made.MadePlan;
import org.enforcementatlas.eoir.made.MadeRelease;
import org.enforcementatlas.eoir.made.MadeZips;
import org.enforcementatlas.eoir.text.Loss;
import org.enforcementatlas.eoir.text.Repair;
import org.enforcementatlas.eoir.text.RowTally;
import org.enforcementatlas.eoir.text.StoppedReading;
import org.enforcementatlas.eoir.text.UnreadableRelease;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseReaderTest {

    private static final int CASES = 10_000;

    @TempDir
    Path folder;

    @Test
    void knownAnswersOfAReleaseWithoutDefectsAreFoundExactly() throws Exception {
        MadePlan plan = MadePlan.of(1, CASES, false);
        new MadeRelease(plan).toFolder(folder);
        Release release = read(folder, plan, null);
        assertThat(Told.differences(release, states(plan))).isEmpty();
        assertThat(release.tables()).allSatisfy(table -> {
            assertThat(table.difference()).isZero();
            assertThat(table.tally().allLost()).isZero();
        });
    }

    @Test
    void knownAnswersOfAReleaseWithEveryDefectAreFoundExactlyInItsZip() throws Exception {
        MadePlan plan = MadePlan.of(2, CASES, true);
        Path zip = folder.resolve("release.zip");
        new MadeRelease(plan).toZip(zip);
        Release release = read(zip, plan, null);
        assertThat(Told.differences(release, states(plan))).isEmpty();
        assertThat(release.tables())
                .allSatisfy(table -> assertThat(table.difference()).isZero());
    }

    @Test
    void everyDefectIsCountedWithItsReason() throws Exception {
        MadePlan plan = MadePlan.of(3, CASES, true);
        new MadeRelease(plan).toFolder(folder);
        KnownAnswers answers = new KnownAnswers(plan);
        RowTally all = new RowTallies(read(folder, plan, null).tables()).sum();
        assertThat(all.lost())
                .containsEntry(Loss.SHIFTED, answers.defects(Defect.AMBIGUOUS_TAB))
                .containsEntry(Loss.TOO_FEW_COLUMNS, answers.defects(Defect.CUT_OFF))
                .containsEntry(Loss.NO_CASE_NUMBER, answers.defects(Defect.NO_NUMBER))
                .containsEntry(Loss.UNREADABLE_DATE, answers.defects(Defect.BAD_DATE))
                .containsEntry(Loss.LATER_THAN_RELEASE, answers.defects(Defect.LATER));
        assertThat(all.repaired())
                .containsEntry(Repair.CONTROL_CHARACTERS, answers.defects(Defect.CONTROL))
                .containsEntry(Repair.SPLIT_LINE, answers.defects(Defect.SPLIT))
                .containsEntry(
                        Repair.STRAY_TAB, answers.defects(Defect.STRAY_TAB) + answers.defects(Defect.TABS_AT_END));
        assertThat(all.lines()).isEqualTo(all.found() + all.joined() + all.blank());
    }

    @Test
    void countiesAreToldWhereATableOfZipCodesIsSupplied() throws Exception {
        MadePlan plan = new MadePlan(
                4,
                CASES,
                true,
                MadePlan.of(4, 1, true).first(),
                MadePlan.of(4, 1, true).asOf(),
                "\r\n");
        new MadeRelease(plan).toFolder(folder);
        Path zips = Files.writeString(folder.resolve("zips.txt"), MadeZips.table());
        Release release = read(folder, plan, zips);
        assertThat(Told.differences(release, new KnownAnswers(plan).counts())).isEmpty();
        assertThat(release.findings().lostZeros).isPositive();
    }

    @Test
    void codesWithoutMeaningAreCountedAndNotDropped() throws Exception {
        MadePlan plan = MadePlan.of(5, CASES, true);
        new MadeRelease(plan).toFolder(folder);
        Findings findings = read(folder, plan, null).findings();
        assertThat(findings.decisions[CaseTypes.REMOVAL]['L']).isPositive();
        assertThat(findings.unknownCourts.byCode()).containsOnlyKeys("QQQ");
        assertThat(findings.unknownStates.byCode()).containsKeys("XX", "(blank)", "TEX");
        assertThat(findings.contradictedCases).isPositive();
        assertThat(findings.repeatedCases).isPositive();
        assertThat(findings.orphans).isPositive();
    }

    @Test
    void zeroBondOfTheWrongRowsOfALookupMeansNothing() throws Exception {
        MadePlan plan = MadePlan.of(6, 500, false);
        new MadeRelease(plan).with("tblDecCode.csv", "").toFolder(folder);
        assertThat(Told.differences(read(folder, plan, null), states(plan))).isEmpty();
    }

    @Test
    void ordersAfterTheBoardAreNotToldWhereNothingTellsWhichAppealsAreOfCases() throws Exception {
        MadePlan plan = MadePlan.of(9, 500, false);
        new MadeRelease(plan).with("tbllookupAppealType.csv", "").toFolder(folder);
        Release release = read(folder, plan, null);
        assertThat(ReportMaker.of(release).remarks())
                .anyMatch(remark -> remark.matches("None of \\d+ decisions of the board is told to be on a case appeal"
                        + " \\(tbllookupAppealType\\), so orders after a decision of the board are not told\\."));
        assertThat(ReportMaker.of(release).totals()).doesNotContainKey("orders-after-board");
        assertThat(ReleaseTable.of(release, ReleaseRequest.USUAL_FROM))
                .as("what is not known is not written as zero")
                .allSatisfy(table -> assertThat(table.figures())
                        .noneMatch(figure -> figure.series().equals("orders-after-board")));
    }

    @Test
    void aReleaseWhoseDecisionLookupSaysZeroBondIsRefused() {
        MadePlan plan = MadePlan.of(7, 50, false);
        new MadeRelease(plan)
                .with("tblDecCode.csv", "idn\tDEC_CODE\tDEC_DESCRIPTION\n1\tX\tZERO BOND\n")
                .toFolder(folder);
        assertThatThrownBy(() -> read(folder, plan, null))
                .isInstanceOf(UnreadableRelease.class)
                .hasMessage(
                        "The release's lookup says that decision X means \"ZERO BOND\", but in RMV cases it is expected"
                                + " to be a removal order; nothing is counted, because the wrong lookup would make every figure"
                                + " wrong.");
    }

    @Test
    void aTableWithoutAColumnThatIsNeededIsRefusedByName() throws IOException {
        Files.writeString(folder.resolve("A_TblCase.csv"), "IDNCASE\tALIEN_CITY\n1\tX\n");
        Files.writeString(folder.resolve("B_TblProceeding.csv"), "IDNPROCEEDING\tIDNCASE\n1\t1\n");
        assertThatThrownBy(() -> read(folder, MadePlan.of(1, 1, false), null))
                .isInstanceOf(UnreadableRelease.class)
                .hasMessageContaining("A_TblCase has no column ALIEN_STATE");
    }

    @Test
    void whoWatchesMayStopIt() {
        MadePlan plan = MadePlan.of(8, 500, false);
        new MadeRelease(plan).toFolder(folder);
        assertThatThrownBy(() -> ReleaseReader.read(
                        folder, plan.asOf(), null, BundledPlaces.load(), (table, read, all) -> false))
                .isInstanceOf(StoppedReading.class);
    }

    private static Map<String, Long> states(MadePlan plan) {
        Map<String, Long> counts = new KnownAnswers(plan).counts();
        counts.keySet().removeIf(key -> key.startsWith("county "));
        return counts;
    }

    private static Release read(Path path, MadePlan plan, @Nullable Path zips) throws UnreadableRelease {
        return ReleaseReader.read(path, plan.asOf(), zips, BundledPlaces.load(), ReleaseProgress.NONE);
    }
}
