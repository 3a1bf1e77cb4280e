package org.enforcementatlas.choropleth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.enforcementatlas.export.CsvTable;
import org.enforcementatlas.export.LayerColumns;
import org.enforcementatlas.export.LongRows;
import org.enforcementatlas.export.TableFormat;
import org.enforcementatlas.measure.Change;
import org.enforcementatlas.measure.Changes;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.measure.Value;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.render.Looks;
import org.enforcementatlas.wiring.Atlas;
import org.enforcementatlas.wiring.FilledHome;
import org.enforcementatlas.wiring.Home;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Maps of change are centred on no change, and every area is in one entry of the legend. */
class ChangeMapTest {

    private static final String AGREEMENTS = "measure=agreements&as_of=2026-05-18&from=2025-05-28&change=";

    @TempDir
    static Path home;

    private static Atlas atlas;
    private static ClassifiedMaps maps;

    @BeforeAll
    static void load() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
        atlas = Atlas.open(Home.of(FilledHome.at(home), Map.of()), clock, line -> {});
        maps = new ClassifiedMaps(atlas.measures());
    }

    @AfterAll
    static void close() {
        atlas.close();
    }

    @Test
    void fromMayToMayThereAre1215AgreementsMore() {
        ClassifiedMap map = draw(AGREEMENTS + "absolute");

        assertThat(map.title()).isEqualTo("Change in 287(g) agreements, 28 May 2025 to 18 May 2026");
        assertThat(Wording.value(map.table(), map.table().nation())).isEqualTo("+1,215");
        assertThat(map.symbols()).isTrue();
        assertThat(map.sentence()).contains("United States: +1,215.");
        assertThat(words(map, "23"))
                .contains("to zero")
                .contains("28 May 2025: ")
                .contains("18 May 2026: 0");
    }

    @Test
    void circlesHaveTheColourOfTheirDirectionAndAreCounted() {
        Legend legend = draw(AGREEMENTS + "absolute").legend();

        assertThat(legend.classes()).extracting(Legend.ClassKey::label).containsExactly("decrease", "increase");
        assertThat(sum(legend)).isEqualTo(56);
        assertThat(legend.symbols()).allMatch(key -> key.label().startsWith("±"));
    }

    @Test
    void ofPercentChangeWhatIsNewOrHasASmallBaseIsInNoClass() {
        ClassifiedMap map = draw(AGREEMENTS + "percent");

        assertThat(map.symbols()).isFalse();
        assertThat(map.stamps()).isEmpty();
        assertThat(map.legend().looks()).extracting(Legend.LookKey::look).contains(AreaLook.NEW, AreaLook.SMALL_BASE);
        assertThat(sum(map.legend())).isEqualTo(56);
        map.areas().stream().filter(area -> area.look() == AreaLook.CLASS).forEach(area -> {
            Change.Step step = Objects.requireNonNull(map.table().change())
                    .find(area.value().id())
                    .orElseThrow();
            assertThat(((Value.Observed) step.before().value()).numerator()).isGreaterThanOrEqualTo(20);
        });
    }

    @Test
    void aShadedChangeOfACountIsStamped() {
        assertThat(draw(AGREEMENTS + "absolute&layout=geographic").stamps()).containsExactly(MapStamp.RAW_COUNT);
    }

    @Test
    void onlyRealDatesAreComparedAndTheSentenceNamesTheNearest() {
        assertThatExceptionOfType(UnanswerableQuery.class)
                .isThrownBy(() -> draw("measure=agreements&from=2025-05-27&change=absolute"))
                .withMessageContaining("There are no figures of agreements for 2025-05-27")
                .withMessageContaining("2025-05-28");
        assertThatExceptionOfType(UnanswerableQuery.class)
                .isThrownBy(() -> draw("measure=agreements&as_of=2025-05-28&from=2026-05-18&change=absolute"))
                .withMessageContaining("is not before");
        assertThatExceptionOfType(UnanswerableQuery.class)
                .isThrownBy(() -> draw("measure=agencies&per=residents&from=2025-05-28&change=absolute&around=US"))
                .withMessageContaining("around=US");
    }

    @Test
    void aPinnedSnapshotOfOneDateHasNoEarlierOne() {
        String pinned =
                draw("measure=agreements").table().provenance().snapshot().toString();
        assertThatExceptionOfType(UnanswerableQuery.class)
                .isThrownBy(() -> draw("measure=agreements&from=2025-05-28&change=absolute&snapshot=" + pinned))
                .withMessageContaining("leave snapshot out");
        String earlier = draw("measure=agreements&as_of=2025-05-28")
                .table()
                .provenance()
                .snapshot()
                .toString();
        ClassifiedMap map = draw(
                "measure=agreements&from=2025-05-28&change=absolute&snapshot=" + pinned + "&from_snapshot=" + earlier);
        assertThat(Wording.value(map.table(), map.table().nation())).isEqualTo("+1,215");
    }

    @Test
    void breaksOfChangeAreDistancesFromZero() {
        Legend legend = draw("measure=agencies&per=residents&from=2025-05-28&change=absolute&breaks=0.2,1")
                .legend();

        assertThat(legend.classes()).hasSize(6);
        assertThat(legend.classes().get(2).upper())
                .isEqualTo(-legend.classes().get(3).lower());
        assertThatExceptionOfType(UnanswerableQuery.class)
                .isThrownBy(() -> draw("measure=agencies&per=residents&from=2025-05-28&change=absolute&breaks=-1,1"))
                .withMessageContaining("distances from 0");
    }

    @Test
    void theFileHasTheLongFormThenBothValuesOfEachArea() {
        MeasureTable table = draw(AGREEMENTS + "percent").table();
        List<String> lines = CsvTable.of(new LongRows(table, LayerColumns.of(table, null), Set.of()))
                .lines()
                .toList();

        assertThat(lines.getFirst())
                .startsWith("measure,unit,geo_level,geo_id,")
                .endsWith(
                        ",corrected,denominator_moe,change_from,from_value,from_numerator,from_denominator,to_value,to_numerator,"
                                + "to_denominator,change_note,from_snapshot_id");
        assertThat(lines).hasSize(58);
        assertThat(lines)
                .anyMatch(line -> line.contains(",12,Florida,")
                        && line.contains(",,,,28.4,,")
                        && line.contains(",2025-05-28,271,271,,348,348,,,"));
        assertThat(lines.getLast()).contains(",193.5,").contains(",2025-05-28,628,628,,1843,1843,,,");
        assertThat(TableFormat.fileName(table, "csv"))
                .isEqualTo("agreements_state_percent-change-from_2025-05-28_2026-05-18.csv");
    }

    @Test
    void stripesAndDotsAreNotTheHatchOfNoData() {
        for (Simulation eye : Simulation.values()) {
            Ciede2000.Lab hatch = Ciede2000.mixed(eye.see(Looks.HATCH), 0.5, eye.see(Looks.HATCH_GROUND));
            assertThat(Ciede2000.difference(hatch, Ciede2000.mixed(eye.see(Looks.NEW), 1.4 / 6, eye.see("#ffffff"))))
                    .as("new, %s", eye.title())
                    .isGreaterThanOrEqualTo(10);
            assertThat(Ciede2000.difference(hatch, Ciede2000.mixed(eye.see(Looks.DOT), 0.1, eye.see("#ffffff"))))
                    .as("dots, %s", eye.title())
                    .isGreaterThanOrEqualTo(10);
        }
    }

    @Property(tries = 300)
    void theScaleIsMirroredAboutNoChange(@ForAll("changes") List<Long> changes, @ForAll("methods") ClassMethod method) {
        MeasureTable before = SampleTables.rates().on(LocalDate.of(2001, 1, 1)).everywhere(SampleTables.rate(500));
        MeasureTable after = SampleTables.rates()
                .on(LocalDate.of(2002, 1, 1))
                .of(changes.stream()
                        .map(change -> SampleTables.rate(500 + change))
                        .toList());
        MeasureTable table = Changes.between(before, after, Change.Kind.ABSOLUTE);
        ClassifiedMap map = Classifier.classify(table, MapOptions.DEFAULT.withMethod(method), Pool.ofChange(table));
        List<Legend.ClassKey> keys = map.legend().classes();

        for (int i = 0; i < keys.size(); i++) {
            Legend.ClassKey mirror = keys.get(keys.size() - 1 - i);
            assertThat(keys.get(i).lower()).isEqualTo(-mirror.upper());
        }
        assertThat(sum(map.legend())).isEqualTo(changes.size());
        IntStream.range(0, changes.size()).forEach(i -> {
            long change = changes.get(i);
            int index = map.areas().get(i).classIndex();
            assertThat(change == 0 ? index == -1 : change < 0 == index < keys.size() / 2)
                    .isTrue();
        });
    }

    @Provide
    Arbitrary<List<Long>> changes() {
        return Arbitraries.longs().between(-400, 400).list().ofMinSize(1).ofMaxSize(56);
    }

    @Provide
    Arbitrary<ClassMethod> methods() {
        return Arbitraries.of(
                ClassMethod.QUANTILE, ClassMethod.NATURAL, ClassMethod.EQUAL, ClassMethod.PRETTY, ClassMethod.HEADTAIL);
    }

    private static int sum(Legend legend) {
        return legend.classes().stream().mapToInt(Legend.ClassKey::count).sum()
                + legend.looks().stream().mapToInt(Legend.LookKey::count).sum();
    }

    private static String words(ClassifiedMap map, String code) {
        return Wording.sentence(map.table(), map.table().find(new GeoId(code)).orElseThrow());
    }

    private static ClassifiedMap draw(String address) {
        Map<String, String> parameters = new HashMap<>();
        for (String pair : address.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            parameters.put(parts[0], parts[1]);
        }
        return maps.draw(ViewCodec.fromParameters(parameters));
    }
}
