package org.enforcementatlas.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.enforcementatlas.model.Absence;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.Figure;
import org.enforcementatlas.table.UnreadableTable;

/** Whatever stands where a count is missing, no reader of figures makes a count of it, least of all a zero. */
class MissingIsNeverZeroTest {

    private static final LocalDate DAY = LocalDate.of(2025, 5, 31);
    private static final String ORDERS = ",removal,initial,respondent-address";
    private static final String MEANING = ",outcome_scope,stage,geography_basis";

    /** A reader, and a file of one cell in doubt, marked {@code ?}. */
    record Sample(DatasetReader reader, List<String> lines) {

        @Override
        public String toString() {
            return reader.dataset() + " " + lines;
        }
    }

    @Property(tries = 2_000)
    void whatIsNoCountIsNeverCounted(@ForAll("samples") Sample sample, @ForAll("noCounts") String cell) {
        for (Figure figure : read(sample, cell)) {
            assertThat(figure.count()).as("%s with <%s>", sample, cell).isNull();
        }
    }

    @Property(tries = 500)
    void whatIsMissingKeepsItsReason(@ForAll("simpleSamples") Sample sample, @ForAll("missing") String cell) {
        List<Figure> figures = read(sample, cell);
        assertThat(figures).hasSize(1);
        Absence expected = CountText.of(cell) instanceof CountText.Missing missing ? missing.absence() : null;
        assertThat(figures.getFirst().absence()).isEqualTo(expected).isNotNull();
    }

    @Property(tries = 300)
    void whatIsCountedIsCountedExactly(@ForAll("simpleSamples") Sample sample, @ForAll("counts") long count) {
        assertThat(read(sample, Long.toString(count))).extracting(Figure::count).containsExactly(count);
    }

    private static List<Figure> read(Sample sample, String cell) {
        String quoted = '"' + cell.replace("\"", "\"\"") + '"';
        String[] lines =
                sample.lines().stream().map(line -> line.replace("?", quoted)).toArray(String[]::new);
        try {
            return RecordingSink.read(sample.reader(), MemoryRows.of(lines), DAY).figures;
        } catch (UnreadableTable refused) {
            return List.of();
        }
    }

    @Provide
    Arbitrary<Sample> simpleSamples() {
        return Arbitraries.of(simple());
    }

    @Provide
    Arbitrary<Sample> samples() {
        return Arbitraries.of(
                Stream.concat(simple().stream(), others().stream()).toList());
    }

    @Provide
    Arbitrary<String> missing() {
        return Arbitraries.of(
                "",
                " ",
                "\u00a0",
                "-",
                "–",
                ".",
                "N/A",
                "na",
                "#N/A",
                "null",
                "no data",
                "*",
                "***",
                "s",
                "S",
                "(D)",
                "<10",
                "< 11",
                "≤5",
                "suppressed",
                "(X)",
                "not applicable");
    }

    @Provide
    Arbitrary<String> noCounts() {
        return Arbitraries.oneOf(missing(), Arbitraries.strings().ascii().ofMaxLength(8))
                .filter(cell -> !(CountText.of(cell) instanceof CountText.Counted));
    }

    @Provide
    Arbitrary<Long> counts() {
        return Arbitraries.longs().between(0, 999_999_999_999L);
    }

    /** Layouts in which one cell is one figure. */
    private static List<Sample> simple() {
        DatasetReader arrests = new ArrestsReader().forFile("arrests-2025-01_2025-05.csv");
        return List.of(
                new Sample(arrests, List.of("state_name,arrests", "Texas,?")),
                new Sample(arrests, List.of("state_name,arrests", "Unknown,?")),
                new Sample(
                        new RemovalOrdersReader(DatasetId.REMOVAL_ORDERS),
                        List.of("state,period,orders" + MEANING, "TX,2025-03,?" + ORDERS)),
                new Sample(
                        new RemovalOrdersReader(DatasetId.REMOVAL_ORDERS),
                        List.of("state,2025-03" + MEANING, "TX,?" + ORDERS)),
                new Sample(new PopulationReader(), List.of("SUMLEV,STATE,NAME,POPESTIMATE2024", "040,48,Texas,?")),
                new Sample(declared(true, AreaLevel.STATE), List.of("state,value", "TX,?")),
                new Sample(declared(true, AreaLevel.COUNTY), List.of("state,county,2025-05-01", "TX,Harris County,?")),
                new Sample(declared(false, AreaLevel.STATE), List.of("place,year,value", "48,2024,?")));
    }

    /** Layouts in which a row has several figures or sums. */
    private static List<Sample> others() {
        return List.of(
                new Sample(
                        new PendingCasesReader(),
                        List.of("id,stcode,stname,stcount,strep,stcount90,strep90", "48,TX,Texas,?,?,?,?")),
                new Sample(new PendingCasesReader(), List.of("id,cocount,corep,cocount90,corep90", "48201,?,?,?,?")),
                new Sample(new PendingCasesReader(), List.of("id,cocount,corep,cocount90,corep90", "72011,?,?,?,?")),
                new Sample(
                        new VotesReader(),
                        List.of(
                                "state_name,county_fips,county_name,votes_gop,votes_dem,total_votes,diff",
                                "Texas,48201,Harris County,?,?,?,?")),
                new Sample(
                        new ArrestsReader().forFile("arrests-2025-01_2025-05.csv"),
                        List.of(TidyFigures.header(), "48,arrests,2025-01-01,2025-05-31,?,,,2")),
                new Sample(declared(true, AreaLevel.STATE), List.of("state,value,value_flag", "TX,?,suppressed")),
                new Sample(declared(true, AreaLevel.STATE), List.of("state,value", "TX,?", "Total,?", "AL,*")));
    }

    private static DatasetReader declared(boolean stock, AreaLevel level) {
        return new DeclaredReader(new DeclaredReader.Wanted(new DatasetId("beds"), "A source", stock, Set.of(level)));
    }
}
