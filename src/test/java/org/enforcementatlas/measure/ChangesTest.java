package org.enforcementatlas.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.enforcementatlas.choropleth.SampleTables;
import org.enforcementatlas.model.Absence;
import org.enforcementatlas.model.Period;
import org.junit.jupiter.api.Test;

/** A change is told with its base, or not at all. */
class ChangesTest {

    private static final LocalDate EARLIER = LocalDate.of(2001, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2002, 1, 1);

    @Test
    void aPercentageOfFewIsWithheldAndOneOfNothingIsNew() {
        MeasureTable table = counts(Change.Kind.PERCENT, new long[] {100, 0, 19, 20, 0, 30}, 150, 7, 40, 10, 0, 0);

        assertThat(values(table))
                .containsExactly(
                        "+50.0%",
                        "new", "percent withheld: base under 20", "\u221250.0%", "zero on both dates", "\u2212100.0%");
        assertThat(table.areas().get(4).rank()).isEmpty();
        assertThat(table.areas().get(1).value()).isEqualTo(new Value.Absent(Absence.NOT_APPLICABLE));
        assertThat(table.areas().get(1).rank()).isEmpty();
    }

    @Test
    void inItsOwnUnitEveryChangeIsToldAndSoIsFromAndToZero() {
        MeasureTable table = counts(Change.Kind.ABSOLUTE, new long[] {100, 0, 19, 5}, 150, 7, 40, 0);

        assertThat(values(table)).containsExactly("+50", "+7", "+21", "\u22125");
        assertThat(sentences(table).get(1)).contains(": +7 sample cases; 1 Jan 2001: 0; 1 Jan 2002: 7; new");
        assertThat(sentences(table).get(3)).contains("; 1 Jan 2001: 5; 1 Jan 2002: 0; to zero");
    }

    @Test
    void whatHasNoValueOnOneDateHasNoChange() {
        Value five = Value.Observed.count(5);
        MeasureTable before = SampleTables.counts()
                .on(EARLIER)
                .of(List.of(
                        five,
                        SampleTables.NO_DATA,
                        SampleTables.SUPPRESSED,
                        SampleTables.NOT_APPLICABLE,
                        SampleTables.NO_DATA));
        MeasureTable after = SampleTables.counts()
                .on(LATER)
                .of(List.of(SampleTables.NO_DATA, five, five, SampleTables.NOT_APPLICABLE, SampleTables.SUPPRESSED));
        MeasureTable table = Changes.between(before, after, Change.Kind.ABSOLUTE);

        assertThat(values(table)).containsExactly("no data", "no data", "suppressed", "not applicable", "no data");
        assertThat(Objects.requireNonNull(table.change()).steps()).isEmpty();
        assertThat(ViewSentence.of(table)).contains("No data for 3 of 5 areas").contains("Suppressed for 1 of 5");
    }

    @Test
    void titleAndSubtitleNameBothDates() {
        MeasureTable table = counts(Change.Kind.PERCENT, new long[] {100}, 150);

        assertThat(Wording.title(table)).isEqualTo("Percent change in sample cases, 1 Jan 2001 to 1 Jan 2002");
        assertThat(Wording.subtitle(table))
                .isEqualTo("Percent change in sample cases, by state, change from 1 Jan 2001 to 1 Jan 2002");
    }

    @Test
    void theSentenceSaysHowManyAreNewOrWithheld() {
        MeasureTable table = counts(Change.Kind.PERCENT, new long[] {100, 0, 19, 10}, 150, 7, 40, 0);

        assertThat(ViewSentence.of(table))
                .contains("All 4 areas have a value.")
                .endsWith(
                        "New, from zero: 1; Percent withheld: base under 20: 1; To zero; percent withheld: base under 20:"
                                + " 1.");
    }

    @Test
    void theEarlierDateIsEarlier() {
        MeasureTable one = SampleTables.counts().on(EARLIER).everywhere(Value.Observed.count(1));
        assertThatExceptionOfType(UnanswerableQuery.class)
                .isThrownBy(() -> Changes.between(one, one, Change.Kind.ABSOLUTE))
                .withMessage(
                        "Change is from an earlier date to a later one; from=2001-01-01 is not before 2001-01-01.");
    }

    @Test
    void aYearAndEightMonthsAreNotCompared() {
        MeasureTable after = over(new Period(LocalDate.of(2001, 10, 1), LocalDate.of(2002, 5, 31)));
        assertThatExceptionOfType(UnanswerableQuery.class)
                .isThrownBy(() -> Changes.between(
                        over(new Period(LocalDate.of(2000, 10, 1), LocalDate.of(2001, 9, 30))),
                        after,
                        Change.Kind.ABSOLUTE))
                .withMessageContaining("12 months")
                .withMessageContaining("has 8 months.");
    }

    @Test
    void theSameMonthsOfTwoYearsAreComparedAlthoughOneHasALeapDay() {
        MeasureTable table = Changes.between(
                over(new Period(LocalDate.of(1999, 10, 1), LocalDate.of(2000, 5, 31))),
                over(new Period(LocalDate.of(2000, 10, 1), LocalDate.of(2001, 5, 31))),
                Change.Kind.ABSOLUTE);

        assertThat(Wording.title(table))
                .isEqualTo("Change in sample cases, 1 Oct 1999 – 31 May 2000 to 1 Oct 2000 – 31 May 2001"
                        + " (October–May, 8 of 12 months each)");
    }

    @Test
    void aShareChangesByPercentagePoints() {
        MeasureTable before = SampleTables.margins().on(EARLIER).of(List.of(SampleTables.margin(105)));
        MeasureTable after = SampleTables.margins().on(LATER).of(List.of(SampleTables.margin(130)));

        assertThat(sentences(Changes.between(before, after, Change.Kind.ABSOLUTE))
                        .getFirst())
                .contains(": +2.5 percentage points; ");
        assertThatExceptionOfType(UnanswerableQuery.class)
                .isThrownBy(() -> Changes.between(before, after, Change.Kind.PERCENT))
                .withMessageContaining("ask for change=absolute");
    }

    @Property
    void aDifferenceOfFractionsIsExact(
            @ForAll @LongRange(min = 0, max = 1_000_000) long one,
            @ForAll @LongRange(min = 1, max = 400_000_000) long below,
            @ForAll @LongRange(min = 1, max = 1_000_000) long other,
            @ForAll @LongRange(min = 1, max = 400_000_000) long belowOther) {
        Value.Observed base = new Value.Observed(other, belowOther, 100_000);
        Value.Observed now = new Value.Observed(one, below, 100_000);

        assertThat(ExactChange.absolute(base, now).number())
                .isCloseTo(now.number() - base.number(), within(1e-6 * (1 + now.number() + base.number())));
        assertThat(ExactChange.percent(base, now).number())
                .isCloseTo(
                        100 * (now.number() / base.number() - 1),
                        within(1e-6 * (1 + now.number() / base.number() * 100)));
        assertThat(ExactChange.absolute(now, now).isZero()).isTrue();
    }

    private static MeasureTable over(Period period) {
        MeasureTable table = SampleTables.counts().everywhere(Value.Observed.count(25));
        return new MeasureTable(
                table.measure(),
                table.query(),
                table.unit(),
                period,
                table.areas(),
                table.nation(),
                0,
                table.provenance(),
                List.of(),
                null,
                false,
                "residents");
    }

    private static MeasureTable counts(Change.Kind kind, long[] before, long... after) {
        return Changes.between(
                SampleTables.counts().on(EARLIER).of(observed(before)),
                SampleTables.counts().on(LATER).of(observed(after)),
                kind);
    }

    private static List<Value> observed(long... counts) {
        return IntStream.range(0, counts.length)
                .mapToObj(i -> (Value) Value.Observed.count(counts[i]))
                .toList();
    }

    private static List<String> values(MeasureTable table) {
        return table.areas().stream().map(area -> Wording.value(table, area)).toList();
    }

    private static List<String> sentences(MeasureTable table) {
        return table.areas().stream().map(area -> Wording.sentence(table, area)).toList();
    }
}
