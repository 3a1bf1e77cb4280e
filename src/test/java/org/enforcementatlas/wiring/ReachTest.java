package org.enforcementatlas.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.enforcementatlas.measure.AreaValue;
import org.enforcementatlas.measure.MeasureQuery;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Reach;
import org.enforcementatlas.measure.RowsBehind;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.measure.Value;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.model.Absence;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.MeasureId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Residents covered by county-level agencies, by municipal ones too, by statewide ones too: no resident twice, none made up. */
class ReachTest {

    private static final MeasureId COVERED = new MeasureId("residents-covered");
    private static final GeoId FLORIDA = new GeoId("12");
    private static final GeoId CONNECTICUT = new GeoId("09");

    @TempDir
    static Path home;

    private static Atlas atlas;

    @BeforeAll
    static void load() {
        atlas = Atlas.open(Home.of(FilledHome.at(home), Map.of()), LoadedHome.CLOCK, line -> {});
    }

    @AfterAll
    static void close() {
        atlas.close();
    }

    private static MeasureTable answer(Reach reach, AreaLevel level) {
        return atlas.measures().answer(MeasureQuery.of(COVERED).withLevel(level).withReach(reach));
    }

    private static Value of(MeasureTable table, GeoId place) {
        return table.find(place).orElseThrow().value();
    }

    private static long number(MeasureTable table, GeoId place) {
        return of(table, place) instanceof Value.Observed seen ? seen.numerator() : 0;
    }

    @Test
    void aWiderReachCoversNoFewerAndNeverMoreThanAllResidents() {
        MeasureTable people = atlas.measures().answer(MeasureQuery.of(new MeasureId("population")));
        MeasureTable county = answer(Reach.COUNTY, AreaLevel.STATE);
        MeasureTable municipal = answer(Reach.MUNICIPAL, AreaLevel.STATE);
        MeasureTable statewide = answer(Reach.STATEWIDE, AreaLevel.STATE);
        for (AreaValue area : people.areas()) {
            assertThat(number(municipal, area.id()))
                    .as("%s", area.id())
                    .isBetween(number(county, area.id()), number(people, area.id()));
            assertThat(number(statewide, area.id()))
                    .as("%s", area.id())
                    .isBetween(number(municipal, area.id()), number(people, area.id()));
        }
        assertThat(number(county, FLORIDA)).isEqualTo(number(people, FLORIDA));
        assertThat(number(statewide, FLORIDA)).isEqualTo(number(people, FLORIDA));
        assertThat(number(county, GeoId.US)).isLessThan(number(municipal, GeoId.US));
        assertThat(number(municipal, GeoId.US)).isLessThan(number(statewide, GeoId.US));
    }

    @Test
    void everyNumberIsTheResidentsOfTheRowsBehindIt() {
        for (Reach reach : Reach.values()) {
            for (AreaLevel level : new AreaLevel[] {AreaLevel.STATE, AreaLevel.COUNTY}) {
                MeasureTable table = answer(reach, level);
                for (AreaValue area : table.areas()) {
                    if (area.value() instanceof Value.Observed seen
                            && (level == AreaLevel.STATE || seen.numerator() > 900_000)) {
                        assertThat(residents(table, area.id()))
                                .as("%s %s", reach, area.id())
                                .isEqualTo(seen.numerator());
                    }
                }
                assertThat(residents(table, GeoId.US)).as("%s %s", reach, level).isEqualTo(number(table, GeoId.US));
            }
        }
    }

    private static long residents(MeasureTable table, GeoId place) {
        RowsBehind behind = atlas.measures().trace(table.query(), place);
        Set<Integer> seen = new HashSet<>();
        return behind.rows().stream()
                .filter(row -> seen.add(row.number()))
                .mapToLong(row -> row.residents().orElse(0))
                .sum();
    }

    @Test
    void aWiderReachSaysWhatItIs() {
        MeasureTable table = answer(Reach.STATEWIDE, AreaLevel.STATE);
        assertThat(Wording.title(table))
                .isEqualTo(
                        "Residents of counties covered by 287(g), counties of municipal agencies and states of statewide"
                                + " agencies included");
        assertThat(table.provenance().note()).contains("At most: a statewide agency");
        assertThat(of(answer(Reach.COUNTY, AreaLevel.STATE), CONNECTICUT))
                .isEqualTo(new Value.Absent(Absence.NOT_APPLICABLE));
        assertThat(of(table, CONNECTICUT)).isEqualTo(Value.Observed.count(0));
        assertThat(of(table, new GeoId("66"))).isEqualTo(new Value.Absent(Absence.NO_DATA));
    }

    @Test
    void onlyResidentsHaveAReach() {
        assertThatExceptionOfType(UnanswerableQuery.class)
                .isThrownBy(() -> atlas.measures()
                        .answer(MeasureQuery.of(new MeasureId("county-share")).withReach(Reach.STATEWIDE)))
                .withMessage(
                        "reach is a choice of residents-covered and resident-share; leave it out for county-share.");
    }
}
