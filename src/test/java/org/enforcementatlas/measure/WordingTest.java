package org.enforcementatlas.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.enforcementatlas.model.Absence;
import org.enforcementatlas.model.Area;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.MeasureId;
import org.enforcementatlas.model.Period;
import org.enforcementatlas.model.SnapshotId;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final Measure PENDING = new Measure(
            new MeasureId("pending-cases"),
            "Pending immigration-court cases",
            "pending cases",
            MeasureKind.STOCK,
            DatasetId.PENDING_CASES,
            Set.of(AreaLevel.STATE),
            Per.RESIDENTS,
            new Measure.Meaning("", "", "", ""));

    private static final AreaValue NEBRASKA = new AreaValue(
            new Area(new GeoId("31"), "Nebraska"),
            new Value.Observed(8_231, 1_998_000, 100_000),
            false,
            OptionalInt.of(6));

    private static final AreaValue GUAM = new AreaValue(
            new Area(new GeoId("66"), "Guam"), new Value.Absent(Absence.NO_DATA), false, OptionalInt.empty());

    private static final AreaValue NATION = new AreaValue(
            new Area(GeoId.US, "United States"),
            new Value.Observed(8_231, 1_998_000, 100_000),
            false,
            OptionalInt.empty());

    @Test
    void aSentenceTellsValueQuotientRankAndDate() {
        assertThat(Wording.sentence(table(Per.RESIDENTS), NEBRASKA))
                .isEqualTo("Nebraska: 412.0 per 100,000 residents; 8,231 pending cases of 1,998,000 residents; "
                        + "rank 6 of 51; as of 31 May 2025");
    }

    @Test
    void absenceIsNamedNotShownAsZero() {
        assertThat(Wording.value(table(Per.RESIDENTS), GUAM)).isEqualTo("no data");
        assertThat(Wording.sentence(table(Per.RESIDENTS), GUAM)).isEqualTo("Guam: no data; as of 31 May 2025");
    }

    @Test
    void plainNumbersHaveTheDigitsThatAreShown() {
        Value.Observed value = new Value.Observed(28_211, 1_998_000, 100_000);
        TableWording wording = new TableWording(table(Per.RESIDENTS));
        assertThat(wording.plain(value)).isEqualTo("1412.0");
        assertThat(wording.number(value)).isEqualTo("1,412.0");
        assertThat(wording.printed(value)).isEqualTo(1412.0);
        assertThat(Wording.number(table(Per.RESIDENTS), 1411.96196)).isEqualTo("1,412.0");
        assertThat(Wording.number(table(Per.COUNT), 3_475_298)).isEqualTo("3,475,298");
    }

    @Test
    void onlyWordsAreEscaped() {
        TableWording escaped = new TableWording(table(Per.RESIDENTS), words -> words.replace("a", "&amp;"));
        assertThat(escaped.sentence(NEBRASKA))
                .isEqualTo(Wording.sentence(table(Per.RESIDENTS), NEBRASKA).replace("a", "&amp;"));
    }

    @Test
    void theTitleSaysWhetherItIsARate() {
        assertThat(Wording.title(table(Per.RESIDENTS)))
                .isEqualTo("Pending immigration-court cases per 100,000 residents");
        assertThat(Wording.title(table(Per.COUNT))).isEqualTo("Pending immigration-court cases");
    }

    private static MeasureTable table(Per per) {
        LocalDate day = LocalDate.of(2025, 5, 31);
        MeasureQuery query = MeasureQuery.of(PENDING.id()).withAsOf(day).withPer(per);
        Provenance from = new Provenance(
                new SnapshotId(1),
                day,
                "file.csv",
                "0".repeat(64),
                "Publisher, Title",
                Instant.EPOCH,
                null,
                List.of(),
                "",
                false);
        return new MeasureTable(
                PENDING,
                query,
                "pending cases",
                Period.on(day),
                List.of(NEBRASKA, GUAM),
                NATION,
                51,
                from,
                List.of(),
                null,
                false,
                "residents");
    }
}
