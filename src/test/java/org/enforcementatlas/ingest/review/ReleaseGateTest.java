package org.enforcementatlas.ingest.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.enforcementatlas.ingest.review.Alarm.Weight;
import org.enforcementatlas.model.Agreement;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.Figure;
import org.enforcementatlas.notice.Notice;
import org.enforcementatlas.notice.RowCounts;
import org.enforcementatlas.notice.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleaseGateTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 18);
    private static final String LAYOUT = "XLSX; ICE list: STATE, TYPE, SIGNED";
    private static final RowCounts CLEAN = new RowCounts(1, 0, 0, 0, 0);

    private final ReleaseGate gate = new ReleaseGate(AgencyNames.asPrinted());

    @Test
    void theSameListAgainRaisesNoAlarm() {
        Release list = release("NY|Hall County|TFM|2026-05-17");
        assertThat(gate.check(list, Optional.of(list))).isEmpty();
        assertThat(gate.check(list, Optional.empty())).isEmpty();
    }

    @Test
    void fewerRowsNeedASecondYes() {
        List<Alarm> alarms = gate.check(release(states("NY", 4)), Optional.of(release(states("NY", 5))));
        assertThat(alarms).singleElement().satisfies(alarm -> {
            assertThat(alarm.rule().id()).isEqualTo("rows-fall");
            assertThat(alarm.sentence()).isEqualTo("The number of rows falls from 5 to 4 (-1).");
            assertThat(alarm.findBefore()).contains(5L);
            assertThat(alarm.findAfter()).contains(4L);
        });
        assertThat(ReleaseGate.needsSecondYes(alarms)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "7, 3, state-changes, SECOND_YES, Maryland changes by more than half: 7 → 3 agreements (-57 %).",
        "3, 0, state-vanishes, SECOND_YES, 'Maryland vanishes: 3 → none, of agreements.'",
        "1, 0, state-vanishes, SECOND_YES, 'Maryland vanishes: 1 → none, of agreements.'",
        "3, 1, state-changes, WORTH_KNOWING, Small numbers change by more than half: Maryland 3 → 1 (agreements).",
        "2, 4, state-changes, WORTH_KNOWING, Small numbers change by more than half: Maryland 2 → 4 (agreements).",
        "8, 13, state-changes, SECOND_YES, Maryland changes by more than half: 8 → 13 agreements (+63 %).",
        "0, 5, state-changes, SECOND_YES, Maryland changes by more than half: 0 → 5 agreements."
    })
    void aStateThatChangesByMoreThanHalfIsTold(int before, int after, String rule, Weight weight, String sentence) {
        String[] old = Stream.concat(Stream.of(states("MD", before)), Stream.of(states("TX", 5)))
                .toArray(String[]::new);
        String[] now = Stream.concat(Stream.of(states("MD", after)), Stream.of(states("TX", 6)))
                .toArray(String[]::new);
        assertThat(gate.check(release(now), Optional.of(release(old))))
                .filteredOn(alarm -> alarm.rule() != AlarmRule.ROWS_FALL)
                .extracting(alarm -> alarm.rule().id(), Alarm::weight, Alarm::sentence)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(rule, weight, sentence));
    }

    @Test
    void halfIsNotMoreThanHalf() {
        assertThat(gate.check(release(states("MD", 12)), Optional.of(release(states("MD", 8)))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-19, signed-in-future, 'signed after the date of the list'",
        "2001-12-31, signed-before-program, 'signed before 2002, when the program began'",
        "2016-03-19, signed-against-file, 'signed more than 180 days from the date in the agreement''s file name'"
    })
    void aSignedDateThatCannotBeNeedsASecondYesOnce(String signed, String rule, String words) {
        String odd = "NY|Mohawk Village|TFM|" + signed + "|https://ice.gov/Mohawk_MOA_03192026.pdf";
        if (!rule.equals("signed-against-file")) {
            odd = "NY|Mohawk Village|TFM|" + signed;
        }
        Release list = release(odd, "NY|Hall County|TFM|2026-05-17");
        assertThat(gate.check(list, Optional.empty())).singleElement().satisfies(alarm -> {
            assertThat(alarm.rule().id()).isEqualTo(rule);
            assertThat(alarm.weight()).isEqualTo(Weight.SECOND_YES);
            assertThat(alarm.sentence())
                    .startsWith("1 agreement " + words + ": Mohawk Village, NY (row 2): signed " + signed);
            assertThat(alarm.rows()).containsExactly(2);
        });
        assertThat(gate.check(list, Optional.of(list))).singleElement().satisfies(alarm -> {
            assertThat(alarm.weight()).isEqualTo(Weight.WORTH_KNOWING);
            assertThat(alarm.sentence()).contains("as the published list already held");
        });
    }

    @Test
    void aDateThatMayBeReadTwoWaysIsTakenAsTheFittingOne() {
        assertThat(gate.check(
                        release(
                                "AL|Franklin County|TFM|2025-11-06|https://ice.gov/F_1162025.pdf",
                                "AL|A|TFM|2026-05-17"),
                        Optional.empty()))
                .isEmpty();
    }

    @Test
    void aNewAgreementSignedLongAgoIsToldUnlessItMayBeARename() {
        Release before = release("NY|Hall County|TFM|2020-03-01", "NY|B|TFM|2026-05-17");
        Release after = release("NY|Hal County|TFM|2020-03-01", "NY|Essex|TFM|2025-01-07", "NY|B|TFM|2026-05-17");
        assertThat(gate.check(after, Optional.of(before))).singleElement().satisfies(alarm -> {
            assertThat(alarm.rule()).isEqualTo(AlarmRule.SIGNED_LONG_BEFORE_LISTED);
            assertThat(alarm.sentence())
                    .isEqualTo(
                            "1 agreement new on this list and signed more than 300 days before it: Essex, NY (row 2):"
                                    + " signed 2025-01-07.");
        });
    }

    @ParameterizedTest
    @CsvSource({"2026-05-11, 0", "2026-05-10, 1"})
    void anOldLatestEventNeedsASecondYes(String signed, int alarms) {
        assertThat(gate.check(release("NY|Hall County|TFM|" + signed), Optional.empty()))
                .hasSize(alarms)
                .allMatch(alarm -> alarm.sentence()
                        .equals("The latest event is of 2026-05-10, 8 days before the file's date 2026-05-18."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "XLSX; ICE list: STATE, TYPE, SIGNED, ADDENDUM | SECOND_YES | The columns changed: ADDENDUM is new.",
                "XLSX; ICE list: STATE, MOA | SECOND_YES | The columns changed: MOA is new; TYPE, SIGNED are gone.",
                "XLSX; ICE list: TYPE, STATE, SIGNED | WORTH_KNOWING | The columns are the same in another order.",
                "CSV; ICE list: STATE, TYPE, SIGNED | WORTH_KNOWING | The file is read as CSV, the published one as XLSX.",
                "CSV; tidy agreements: state | WORTH_KNOWING | The file is laid out as \"tidy agreements\", the published one as \"ICE list\"."
            })
    void aChangedLayoutNamesItsColumns(String layout, Weight weight, String sentence) {
        Release before = release("NY|Hall County|TFM|2026-05-17");
        Release after = new Release(
                Lists.snapshot(DatasetId.AGREEMENTS, MAY, layout, CLEAN), before.agreements(), List.of(), List.of());
        assertThat(gate.check(after, Optional.of(before)))
                .extracting(Alarm::weight, Alarm::sentence)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(weight, sentence));
    }

    @Test
    void whatReadingFoundIsTold() {
        List<Notice> notices = List.of(
                new Notice(5, "STATE", "PENNSLYVANIA", "unknown-state", Severity.ERROR, "No state", "Pennsylvania"),
                new Notice(6, "STATE", "PENNSLYVANIA", "unknown-state", Severity.ERROR, "No state", "Pennsylvania"),
                new Notice(7, "COUNTY", "Lake Conty", "unknown-county", Severity.WARNING, "No county", "Lake County"),
                new Notice(9, "", "Total", "total-row", Severity.WARNING, "The total row says 4, but 3 rows.", ""),
                new Notice(10, "", "Total", "total-row", Severity.INFO, "A total row; it is no data row.", ""),
                new Notice(0, "", "", "control-total", Severity.WARNING, "Imported 5, published 4.", "Check."),
                new Notice(0, "", "", "control-total", Severity.INFO, "Imported 4, published 4.", ""));
        Release list = new Release(
                Lists.snapshot(DatasetId.AGREEMENTS, MAY, LAYOUT, new RowCounts(1, 0, 2, 1, 3)),
                List.of(Rows.row(linked("NY|Hall County|TFM|2026-05-17"))),
                List.of(),
                notices);
        assertThat(gate.check(list, Optional.empty()))
                .extracting(alarm -> alarm.rule().id() + ": " + alarm.sentence() + " " + alarm.rows())
                .containsExactly(
                        "rows-kept-aside: 2 quarantined and 1 rejected of 4 data rows do not count: \"PENNSLYVANIA\","
                                + " perhaps Pennsylvania (2 rows). [5, 6]",
                        "total-row: The total row says 4, but 3 rows. [9]",
                        "control-total: Imported 5, published 4. []",
                        "counties-unknown: Printed counties are not found, so that the agreements count in the state and in"
                                + " no county (1 row): \"Lake Conty\", perhaps Lake County. [7]",
                        "control-total: Imported 4, published 4. []");
    }

    @Test
    void figuresAreHeldStateByStateAgainstThePublishedOnes() {
        List<Alarm> alarms = gate.check(
                figures(
                        FigureDifferenceTest.figure("06", "pending", 40L),
                        FigureDifferenceTest.figure("12", "pending", null)),
                Optional.of(figures(
                        FigureDifferenceTest.figure("06", "pending", 100L),
                        FigureDifferenceTest.figure("12", "pending", 80L))));
        assertThat(alarms)
                .extracting(Alarm::sentence)
                .containsExactly(
                        "California changes by more than half: 100 → 40 pending (-60 %).",
                        "Florida vanishes: 80 → none, of pending.");
    }

    @Test
    void listsOfDifferentDatasetsAreNotCompared() {
        assertThatThrownBy(() -> gate.check(figures(), Optional.of(release("NY|Hall County|TFM"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Release release(String... rows) {
        List<Agreement> agreements =
                Arrays.stream(rows).map(ReleaseGateTest::linked).map(Rows::row).toList();
        return new Release(Lists.snapshot(DatasetId.AGREEMENTS, MAY, LAYOUT, CLEAN), agreements, List.of(), List.of());
    }

    /** The same row with an address of its own, unless it has one. */
    private static String linked(String row) {
        String[] parts = (row + "||||").split("\\|", -1);
        if (parts[4].isEmpty()) {
            parts[4] = "https://www.ice.gov/" + (parts[0] + parts[1] + parts[2]).replace(" ", "") + ".pdf";
        }
        return String.join("|", Arrays.copyOf(parts, 6));
    }

    @Test
    void rowsWithoutAnAddressAreWorthKnowingAndSoIsAListWithoutAny() {
        Release some = release("NY|Hall County|TFM", "NY|Hill County|TFM|2026-05-17|link pending");
        assertThat(gate.check(some, Optional.empty())).singleElement().satisfies(alarm -> {
            assertThat(alarm.rule()).isEqualTo(AlarmRule.LINKS_PENDING);
            assertThat(alarm.weight()).isEqualTo(Weight.WORTH_KNOWING);
            assertThat(alarm.sentence()).startsWith("No address yet (\"link pending\") in 1 of 2 rows;");
        });
        assertThat(gate.check(release("NY|Hall County|TFM|2026-05-17|link"), Optional.empty()))
                .extracting(Alarm::sentence)
                .containsExactly(
                        "No row has the address of its agreement; no signed date could be held against the date"
                                + " in a file's name.");
    }

    private static Release figures(Figure... figures) {
        return new Release(
                Lists.snapshot(DatasetId.PENDING_CASES, LocalDate.of(2025, 5, 31), "CSV; tidy: a", CLEAN),
                List.of(),
                List.of(figures),
                List.of());
    }

    /** So many agreements of a state, each of an agency of its own. */
    private static String[] states(String usps, int count) {
        List<String> letters = IntStream.range(0, count)
                .mapToObj(i -> String.join("", Collections.nCopies(8, String.valueOf((char) ('a' + i)))))
                .toList();
        return letters.stream()
                .map(name -> usps + "|" + name + "|TFM|2026-05-17")
                .toArray(String[]::new);
    }
}
