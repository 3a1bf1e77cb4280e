package org.enforcementatlas.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.enforcementatlas.choropleth.SampleTables;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.Jurisdictions;
import org.enforcementatlas.model.Period;
import org.junit.jupiter.api.Test;

/** A view says in sentences what it shows, from the figures themselves. */
class ViewSentenceTest {

    @Test
    void whatWhereWhenNationHighestLowestAndWhatIsMissingAreSaid() {
        List<Value> values = new ArrayList<>(
                List.<Value>of(stable(1), stable(2), stable(3), stable(4), stable(5), stable(6), stable(7)));
        values.add(SampleTables.NO_DATA);
        MeasureTable table =
                ranked(SampleTables.rates().nation(SampleTables.rate(33)).of(values));

        assertThat(ViewSentence.of(table))
                .isEqualTo(
                        "Sample cases per 100,000 residents by state, as of 1 Jan 2001. United States: 3.30; above zero in 7 states."
                                + " Highest: Connecticut 7.00; Colorado 6.00; California 5.00."
                                + " Lowest: Alabama 1.00; Alaska 2.00; Arizona 3.00. No data for 1 of 8 areas.");
    }

    @Test
    void ofOneStateOnlyItsAreasAreToldAndTheNationForComparison() {
        MeasureTable table =
                ranked(SampleTables.rates().nation(SampleTables.rate(33)).of(List.of(stable(1), stable(2))));

        assertThat(ViewSentence.of(table, new GeoId("02")))
                .isEqualTo(
                        "Sample cases per 100,000 residents by state in Alaska, as of 1 Jan 2001. United States: 3.30."
                                + " From the highest: Alaska 2.00. All 1 areas in Alaska have a value.");
    }

    @Test
    void whereManyShareTheLowestValueTheyAreCountedRatherThanThreePicked() {
        List<Value> values = new ArrayList<>(Collections.nCopies(16, Value.Observed.count(0)));
        values.addAll(List.of(Value.Observed.count(5), Value.Observed.count(6), Value.Observed.count(7)));
        MeasureTable table = ranked(SampleTables.counts().of(values));

        assertThat(ViewSentence.of(table))
                .contains("Lowest: 0 in each of 16 areas.")
                .contains("All 19 areas have a value.");
    }

    @Test
    void whereNothingIsRankedNothingIsNamed() {
        assertThat(ViewSentence.of(SampleTables.rates().everywhere(SampleTables.NO_DATA)))
                .endsWith("United States: no data. No data for 56 of 56 areas.")
                .doesNotContain("Highest");
    }

    @Test
    void syntheticFiguresSaySoFirst() {
        assertThat(ViewSentence.of(SampleTables.rates().synthetic().everywhere(SampleTables.rate(5))))
                .startsWith("SYNTHETIC practice figures: ");
    }

    private static Value stable(long rate) {
        return new Value.Observed(rate * 100, 10_000_000, 100_000);
    }

    private static MeasureTable ranked(MeasureTable table) {
        Map<org.enforcementatlas.model.GeoId, Value> values =
                table.areas().stream().collect(Collectors.toMap(AreaValue::id, AreaValue::value));
        Tally tally = new Tally(values, table.nation().value(), List.of(), Period.on(table.asOf()));
        List<AreaValue> ranked = Ranks.rank(
                IntStream.range(0, values.size())
                        .mapToObj(i -> new org.enforcementatlas.model.Area(
                                Jurisdictions.list().get(i).id(),
                                Jurisdictions.list().get(i).name()))
                        .toList(),
                new Ranks.Ranked(tally, false),
                table.measure().id(),
                null);
        return new MeasureTable(
                table.measure(),
                table.query(),
                table.unit(),
                table.period(),
                ranked,
                table.nation(),
                values.size(),
                table.provenance(),
                table.noPlace(),
                null,
                false,
                "residents");
    }
}
