package org.enforcementatlas.ingest.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.enforcementatlas.ingest.review.FieldChange.Field;
import org.enforcementatlas.model.Agreement;
import org.enforcementatlas.model.DatasetId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** What the review says of the lists that ICE published from January 2025 to May 2026. */
class PublishedListsReviewTest {

    private static final String FEBRUARY = "participatingAgencies02272026am.xlsx";
    private static final String MAY = "participatingAgencies05182026am.xlsx";

    static boolean areSheetsAtHand() {
        return Lists.areSheetsAtHand();
    }

    @Test
    void fromFebruaryToMay2026ThreeHundredSeventyNineAreAddedAndTwentyEightNoLongerListed() {
        checkFebruaryToMay(
                Lists.bundled(DatasetId.AGREEMENTS, "2026-02-27"), Lists.bundled(DatasetId.AGREEMENTS, "2026-05-18"));
    }

    @Test
    @EnabledIf(value = "areSheetsAtHand", disabledReason = "the published sheets are not beside the project")
    void theSheetsThemselvesSayTheSame() {
        checkFebruaryToMay(Lists.sheet(FEBRUARY, Lists.PENNSYLVANIA), Lists.sheet(MAY, Map.of()));
    }

    private static void checkFebruaryToMay(Release february, Release may) {
        AgreementDifference found = difference(february, may);
        assertThat(found.describe())
                .isEqualTo(
                        "1,492 → 1,843 agreements: 379 added, 28 no longer listed, 98 changed; 2 possible renames among the added and the gone.");
        assertThat(found.possibleRenames())
                .extracting(pair -> pair.before().row().agency() + " → "
                        + pair.after().row().agency())
                .containsExactly(
                        "Southampton Twp. Cumberland City, Constables Office →"
                                + " Southhampton Twp. Cumberland City, Constables Office",
                        "La Vernia Police Deparment → La Vernia Police Department");
        assertThat(found.possibleRenames().getFirst().evidence())
                .containsExactly(
                        "both rows link to the same agreement file,"
                                + " SouthhamptonTwpCumberlandCityConstablesOfficePA_TFM_MOA_09092025.pdf",
                        "the names differ by 1 letter",
                        "both are signed on 2025-09-09",
                        "both name the same county");
        Map<Field, Integer> fields = new EnumMap<>(Field.class);
        found.changed()
                .forEach(change -> change.fields().forEach(field -> fields.merge(field.field(), 1, Integer::sum)));
        assertThat(fields).isEqualTo(Map.of(Field.COUNTY, 2, Field.SIGNED, 2, Field.MOA, 95));
    }

    @Test
    @EnabledIf(value = "areSheetsAtHand", disabledReason = "the published sheets are not beside the project")
    void aMisspelledStateStopsAtTheGate() {
        Release february = Lists.sheet(FEBRUARY, Map.of());
        assertThat(new ReleaseGate(AgencyNames.asPrinted())
                        .check(february, Optional.of(Lists.bundled(DatasetId.AGREEMENTS, "2026-01-22"))))
                .anySatisfy(alarm -> {
                    assertThat(alarm.rule()).isEqualTo(AlarmRule.ROWS_KEPT_ASIDE);
                    assertThat(alarm.sentence()).contains("\"PENNSLYVANIA\", perhaps Pennsylvania (68 rows)");
                    assertThat(alarm.rows()).hasSize(68);
                });
    }

    /** Seven rows differ; among names that write the date as MMDD and year, dots or none between, they are of 1,463. */
    @Test
    void sevenSignedDatesDifferFromTheDateInTheFileName() {
        List<Agreement> rows = Lists.bundled(DatasetId.AGREEMENTS, "2026-05-18").agreements();
        String plain = ".*(0[1-9]|1[0-2])\\.?([0-3]\\d)\\.?(20\\d{2}|\\d{2})[^/\\d]*\\.pdf";
        assertThat(rows.stream()
                        .flatMap(row -> AgreementFile.findName(row).stream())
                        .filter(name -> name.matches(plain)))
                .hasSize(1463);
        assertThat(rows.stream()
                        .flatMap(row -> AgreementFile.findName(row).stream())
                        .filter(name -> !AgreementFile.dates(name).isEmpty()))
                .hasSize(1659);
        assertThat(rows.stream()
                        .filter(row -> DateRule.AGAINST_FILE.isBroken(row, java.time.LocalDate.of(2026, 5, 18)))
                        .map(DateRule.AGAINST_FILE::example))
                .containsExactly(
                        "Jacksonville Sheriff's Office, FL (row 308): signed 2020-06-09, file 2026-04-05",
                        "Gilmer County Sheriff's Office, GA (row 537): signed 2026-01-26, file 2025-03-10",
                        "Leake County Sheriff's Office, MS (row 772): signed 2026-02-23, file 2025-02-23",
                        "Mohawk Village Police Department, NY (row 954): signed 2016-03-19, file 2026-03-19",
                        "Fayetteville Police Department, OH (row 1015): signed 2025-12-10, file 2022-12-10",
                        "Ottawa County Sheriff's Office, OK (row 1083): signed 2025-02-23, file 2026-02-23",
                        "Nicholas County Sheriff's Office, WV (row 1788): signed 2026-01-07, file 2025-01-07");
    }

    @Test
    void marylandsFallAndEndAreToldAndNoListIsFlooded() {
        List<String> maryland = new ArrayList<>();
        Optional<Release> before = Optional.empty();
        for (Release list : Lists.bundled().values()) {
            List<Alarm> alarms = new ReleaseGate(AgencyNames.asPrinted()).check(list, before);
            assertThat(alarms).as(list.snapshot().asOf().toString()).hasSizeLessThanOrEqualTo(18);
            assertThat(alarms).noneMatch(alarm -> alarm.rule() == AlarmRule.ROWS_FALL);
            alarms.stream()
                    .map(alarm -> alarm.weight() + ": " + alarm.sentence())
                    .filter(sentence -> sentence.contains(": Maryland"))
                    .forEach(maryland::add);
            before = Optional.of(list);
        }
        assertThat(maryland)
                .containsExactly(
                        "SECOND_YES: Maryland changes by more than half: 8 → 3 agreements (-62 %).",
                        "SECOND_YES: Maryland vanishes: 2 → none, of agreements.");
    }

    @Test
    @EnabledIf(value = "areSheetsAtHand", disabledReason = "the published sheets are not beside the project")
    void noSheetHoldsAnAgencyAndModelTwice() throws IOException {
        try (Stream<Path> sheets = Files.list(Lists.SHEETS)) {
            assertThat(sheets.toList()).hasSizeGreaterThan(15).allSatisfy(sheet -> {
                DatasetId list = sheet.getFileName().toString().startsWith("pending")
                        ? DatasetId.AGREEMENTS_PENDING
                        : DatasetId.AGREEMENTS;
                assertThat(DuplicateGroup.find(
                                Lists.read(list, sheet, Lists.PENNSYLVANIA).agreements(), AgencyNames.asPrinted()))
                        .isEmpty();
            });
        }
    }

    @Test
    void theListOfMay2026RaisesTheseAlarms() {
        List<Alarm> alarms = new ReleaseGate(AgencyNames.asPrinted())
                .check(
                        Lists.bundled(DatasetId.AGREEMENTS, "2026-05-18"),
                        Optional.of(Lists.bundled(DatasetId.AGREEMENTS, "2026-04-21")));
        assertThat(alarms)
                .extracting(alarm -> alarm.weight() + " " + alarm.rule().id())
                .containsExactly(
                        "SECOND_YES state-vanishes",
                        "WORTH_KNOWING signed-against-file",
                        "WORTH_KNOWING links-pending");
        assertThat(alarms.getLast().sentence())
                .startsWith(
                        "No address yet (\"link pending\") in 163 of 1,843 rows, and one that cannot be read in 1;");
    }

    private static AgreementDifference difference(Release before, Release after) {
        return AgreementDifference.between(before.agreements(), after.agreements(), AgencyNames.asPrinted());
    }
}
