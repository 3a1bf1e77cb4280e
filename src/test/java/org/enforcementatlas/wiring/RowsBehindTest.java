package org.enforcementatlas.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.enforcementatlas.export.RowEvidence;
import org.enforcementatlas.export.RowsTable;
import org.enforcementatlas.export.TableFormat;
import org.enforcementatlas.measure.AreaValue;
import org.enforcementatlas.measure.CountingScope;
import org.enforcementatlas.measure.Lineage;
import org.enforcementatlas.measure.ListClock;
import org.enforcementatlas.measure.Measure;
import org.enforcementatlas.measure.MeasureKind;
import org.enforcementatlas.measure.MeasureQuery;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Per;
import org.enforcementatlas.measure.Reach;
import org.enforcementatlas.measure.RowsBehind;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.measure.Value;
import org.enforcementatlas.model.AgreementModel;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.MeasureId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A number opens exactly the rows that it was counted from, and can be made again from them. */
class RowsBehindTest {

    private static final MeasureId AGREEMENTS = new MeasureId("agreements");
    private static final MeasureId AGENCIES = new MeasureId("agencies");

    private static final Pattern NO_NUMBER = Pattern.compile("[^0-9.−-]+");
    private static final List<AgreementModel> MODELS =
            List.of(AgreementModel.JEM, AgreementModel.TFM, AgreementModel.WSO);

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

    @Test
    void anyStateModelAndDateOpensAsManyRowsAsItsNumberSays() {
        SoftAssertions all = new SoftAssertions();
        List<AgreementModel> models = new ArrayList<>(List.of(AgreementModel.values()));
        models.add(null);
        for (LocalDate day : atlas.measures().listDates(AGREEMENTS)) {
            for (AgreementModel model : models) {
                MeasureQuery query = MeasureQuery.of(AGREEMENTS).withAsOf(day).withModel(model);
                for (AreaValue area : withNation(atlas.measures().answer(query))) {
                    RowsBehind behind = atlas.measures().trace(query, area.id());
                    long number = ((Value.Observed) area.value()).numerator();
                    all.assertThat(behind.rows())
                            .as("%s %s %s", day, model, area.id())
                            .hasSize((int) number);
                    all.assertThat(behind.counted()).isEqualTo(number);
                }
                MeasureQuery agencies = MeasureQuery.of(AGENCIES).withAsOf(day).withModel(model);
                for (AreaValue area : withNation(atlas.measures().answer(agencies))) {
                    all.assertThat(atlas.measures().trace(agencies, area.id()).counted())
                            .as("agencies %s %s %s", day, model, area.id())
                            .isEqualTo(((Value.Observed) area.value()).numerator());
                }
            }
        }
        all.assertAll();
    }

    @Test
    void twoHundredFiguresAreMadeAgainFromTheirRows() {
        Random random = new Random(20261125);
        RowEvidence evidence = atlas.evidence();
        int made = 0;
        while (made < 200) {
            MeasureQuery query = query(random);
            MeasureTable table = atlas.measures().answer(query);
            List<AreaValue> areas = withNation(table);
            AreaValue area = areas.get(random.nextInt(10) == 0 ? areas.size() - 1 : random.nextInt(areas.size()));
            if (area.value() instanceof Value.Observed observed) {
                RowsTable rows = evidence.open(query, area.id());
                assertThat(madeOf(rows)).as("%s of %s", query, area.id()).isEqualTo(observed.numerator());
                assertThat(formula(rows)).as("%s of %s", query, area.id()).isEqualByComparingTo(exact(observed));
                made++;
            }
        }
    }

    /** The number above the line, from nothing but the cells that are given away. */
    private static long madeOf(RowsTable rows) {
        String measure = rows.behind().table().measure().id().name();
        List<List<String>> cells = rows.list();
        if (measure.startsWith("residen")) {
            Set<String> seen = new HashSet<>();
            return cells.stream()
                    .filter(row -> seen.add(cell(rows, row, "number")))
                    .map(row -> cell(rows, row, "residents"))
                    .filter(people -> !people.isEmpty())
                    .mapToLong(Long::parseLong)
                    .sum();
        }
        if (rows.isList()) {
            return cells.stream()
                    .map(row -> cell(rows, row, "number"))
                    .distinct()
                    .count();
        }
        if (measure.equals("vote-margin")) {
            return sum(rows, "votes-dem") - sum(rows, "votes-gop");
        }
        return sum(rows, "");
    }

    private static long sum(RowsTable rows, String series) {
        return rows.list().stream()
                .filter(row -> series.isEmpty() || cell(rows, row, "series").equals(series))
                .map(row -> cell(rows, row, "count"))
                .filter(count -> !count.isEmpty())
                .mapToLong(Long::parseLong)
                .sum();
    }

    private static String cell(RowsTable rows, List<String> row, String column) {
        return row.get(rows.columns().indexOf(column));
    }

    /** What the formula says, worked out anew from its own text. */
    private static BigDecimal formula(RowsTable rows) {
        String words = Lineage.of(rows.behind()).getOrDefault("Formula", "").replace(",", "");
        String[] parts = NO_NUMBER.split(words, -1);
        BigDecimal first = number(parts[0]);
        return words.contains("÷")
                ? first.multiply(number(parts[1])).divide(number(parts[2]), MathContext.DECIMAL64)
                : first;
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace('−', '-'));
    }

    private static BigDecimal exact(Value.Observed observed) {
        return new BigDecimal(BigInteger.valueOf(observed.numerator()).multiply(BigInteger.valueOf(observed.scale())))
                .divide(BigDecimal.valueOf(observed.denominator()), MathContext.DECIMAL64);
    }

    private static MeasureQuery query(Random random) {
        List<Measure> all = atlas.measures().list().stream()
                .filter(one -> !atlas.measures().listDates(one.id()).isEmpty())
                .toList();
        Measure measure = all.get(random.nextInt(all.size()));
        List<LocalDate> dates = atlas.measures().listDates(measure.id());
        List<AreaLevel> levels = measure.levels().stream().sorted().toList();
        boolean list = measure.dataset().holdsAgreements();
        return MeasureQuery.of(measure.id())
                .withLevel(levels.get(random.nextInt(levels.size())))
                .withAsOf(dates.get(random.nextInt(dates.size())))
                .withClock(list && random.nextInt(4) == 0 ? ListClock.SIGNED : ListClock.LISTED)
                .withPer(measure.kind() == MeasureKind.SHARE || random.nextBoolean() ? Per.COUNT : Per.RESIDENTS)
                .withModel(list && random.nextBoolean() ? MODELS.get(random.nextInt(MODELS.size())) : null)
                .withScope(new CountingScope(random.nextInt(4) > 0, random.nextInt(4) > 0))
                .withReach(measure.hasReach() ? List.of(Reach.values()).get(random.nextInt(3)) : Reach.COUNTY);
    }

    private static List<AreaValue> withNation(MeasureTable table) {
        List<AreaValue> all = new ArrayList<>(table.areas());
        all.add(table.nation());
        return all;
    }

    @Test
    void whatIsOnNoAreaIsOpenedToo() {
        for (String measure : List.of("agreements", "agencies", "county-share")) {
            MeasureQuery query = MeasureQuery.of(new MeasureId(measure)).withLevel(AreaLevel.COUNTY);
            long told = atlas.measures().answer(query).noPlace().stream()
                    .mapToLong(MeasureTable.NoPlace::count)
                    .sum();
            assertThat(atlas.measures().trace(query, null).counted())
                    .as(measure)
                    .isPositive()
                    .isEqualTo(told);
        }
    }

    @Test
    void aRowTellsWhereItComesFromAndWhenItWasListed() {
        RowsTable rows = atlas.evidence().open(MeasureQuery.of(AGREEMENTS), new GeoId("48"));
        assertThat(rows.list()).hasSize(387).allSatisfy(row -> {
            assertThat(cell(rows, row, "state")).isEqualTo("TX");
            assertThat(cell(rows, row, "source_row")).isNotEmpty();
            assertThat(cell(rows, row, "last_listed")).isEqualTo("2026-05-18");
            assertThat(cell(rows, row, "first_listed")).isLessThanOrEqualTo("2026-05-18");
        });
        assertThat(rows.fileName(TableFormat.CSV)).isEqualTo("agreements_rows_48_2026-05-18.csv");
        assertThat(rows.csv().lines()).hasSize(388);
        assertThat(Lineage.of(rows.behind()))
                .containsEntry("Rows", "387 of the snapshot's 1,843 rows, each one agreement")
                .containsEntry("Figure", "Texas: 387 agreements")
                .containsEntry("Formula", "387, counted");
    }

    @Test
    void aShareOpensTheAgenciesThatCoverItsCounties() {
        RowsTable rows = atlas.evidence().open(MeasureQuery.of(new MeasureId("county-share")), new GeoId("48"));
        assertThat(rows.behind().counted()).isEqualTo(199);
        assertThat(Lineage.of(rows.behind()).get("Formula"))
                .isEqualTo("199 × 100 ÷ 254 = 78.3464566929, printed 78.3%");
        assertThat(Lineage.of(rows.behind())).containsEntry("Figure", "Texas: 78.3% of counties");
        RowsTable none = atlas.evidence().open(MeasureQuery.of(new MeasureId("county-share")), new GeoId("09"));
        assertThat(none.list()).isEmpty();
        assertThat(Lineage.of(none.behind()))
                .containsEntry("Formula", "No number: not applicable, no county governments here");
    }

    @Test
    void anAreaOfAnotherLevelIsRefusedInOneSentence() {
        assertThatExceptionOfType(UnanswerableQuery.class)
                .isThrownBy(() -> atlas.measures().trace(MeasureQuery.of(AGREEMENTS), new GeoId("48113")))
                .withMessage(
                        "There is no area 48113 in a table by state; ask for one of its areas, for US, or for none.");
        assertThat(Optional.ofNullable(atlas.measures()
                        .trace(MeasureQuery.of(AGREEMENTS), GeoId.US)
                        .area()))
                .isPresent();
    }
}
