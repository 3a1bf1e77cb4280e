package org.enforcementatlas.choropleth;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.enforcementatlas.measure.AreaValue;
import org.enforcementatlas.measure.Measure;
import org.enforcementatlas.measure.MeasureKind;
import org.enforcementatlas.measure.MeasureQuery;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Per;
import org.enforcementatlas.measure.Provenance;
import org.enforcementatlas.measure.Value;
import org.enforcementatlas.model.Absence;
import org.enforcementatlas.model.Area;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.Jurisdiction;
import org.enforcementatlas.model.Jurisdictions;
import org.enforcementatlas.model.MeasureId;
import org.enforcementatlas.model.Period;
import org.enforcementatlas.model.SnapshotId;

/** Tables of artificial values ("sample cases") over states in code order, for tests only. */
public final class SampleTables {

    /** Absent because the source says nothing. */
    public static final Value NO_DATA = new Value.Absent(Absence.NO_DATA);
    /** Absent because the source withholds it. */
    public static final Value SUPPRESSED = new Value.Absent(Absence.SUPPRESSED);
    /** Absent because it has no meaning there. */
    public static final Value NOT_APPLICABLE = new Value.Absent(Absence.NOT_APPLICABLE);

    private static final LocalDate DAY = LocalDate.of(2001, 1, 1);

    private final MeasureKind kind;
    private final DatasetId dataset;
    private String title = "Sample cases";
    private String source = "Sample Bureau, Sample Table";
    private String note = "";
    private boolean synthetic;
    private boolean unstable;
    private LocalDate day = DAY;
    private Value nation = NO_DATA;
    private Function<Jurisdiction, String> names = Jurisdiction::name;
    private List<MeasureTable.NoPlace> noPlace = List.of();

    private SampleTables(MeasureKind kind, DatasetId dataset) {
        this.kind = kind;
        this.dataset = dataset;
    }

    /** Rates per 100,000 residents, which are shaded. */
    public static SampleTables rates() {
        return new SampleTables(MeasureKind.STOCK, DatasetId.PENDING_CASES);
    }

    /** Counts, which become symbols. */
    public static SampleTables counts() {
        return new SampleTables(MeasureKind.STOCK, DatasetId.AGREEMENTS);
    }

    /** Differences in percentage points, which may be negative. */
    public static SampleTables margins() {
        return new SampleTables(MeasureKind.SHARE, DatasetId.VOTES);
    }

    /** A rate in tenths: 125 is shown as 12.5. */
    public static Value rate(long tenths) {
        return new Value.Observed(tenths, 1_000_000, 100_000);
    }

    /** A difference in tenths of a percentage point. */
    public static Value margin(long tenths) {
        return new Value.Observed(tenths, 1_000, 100);
    }

    /** Rates in tenths, in the order of states. */
    public static List<Value> rates(long... tenths) {
        return LongStream.of(tenths).mapToObj(SampleTables::rate).toList();
    }

    /** Fifty-six rates with every look: zero, suppressed, not applicable, no data, and 52 different values. */
    public static List<Value> everyLook() {
        List<Value> values = new ArrayList<>(List.of(rate(0), SUPPRESSED, NOT_APPLICABLE, NO_DATA));
        for (int i = 1; i <= 52; i++) {
            values.add(rate(i * 10L));
        }
        return values;
    }

    /** Names the measure. */
    public SampleTables title(String words) {
        this.title = words;
        return this;
    }

    /** Names the publisher. */
    public SampleTables source(String words) {
        this.source = words;
        return this;
    }

    /** Adds a caveat. */
    public SampleTables note(String words) {
        this.note = words;
        return this;
    }

    /** Marks the figures as practice figures. */
    public SampleTables synthetic() {
        this.synthetic = true;
        return this;
    }

    /** Dates the table. */
    public SampleTables on(LocalDate chosen) {
        this.day = chosen;
        return this;
    }

    /** Sets the national value. */
    public SampleTables nation(Value value) {
        this.nation = value;
        return this;
    }

    /** Marks every area as unstable. */
    public SampleTables unstable() {
        this.unstable = true;
        return this;
    }

    /** Names the areas. */
    public SampleTables names(Function<Jurisdiction, String> chosen) {
        this.names = chosen;
        return this;
    }

    /** Adds what is in no area. */
    public SampleTables noPlace(String label, long count) {
        this.noPlace = List.of(new MeasureTable.NoPlace(label, count));
        return this;
    }

    /** A table of as many states as there are values. */
    public MeasureTable of(List<Value> values) {
        List<AreaValue> areas = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Jurisdiction state = Jurisdictions.list().get(i);
            areas.add(areaValue(state.id(), names.apply(state), values.get(i)));
        }
        MeasureId id = new MeasureId("sample-cases");
        Measure measure = new Measure(
                id,
                title,
                "sample cases",
                kind,
                dataset,
                Set.of(AreaLevel.STATE),
                kind == MeasureKind.SHARE || dataset.holdsAgreements() ? Per.COUNT : Per.RESIDENTS,
                new Measure.Meaning("", "", "", ""));
        MeasureQuery query = MeasureQuery.of(id).withAsOf(day);
        return new MeasureTable(
                measure,
                query,
                "sample cases",
                Period.on(day),
                List.copyOf(areas),
                new AreaValue(new Area(GeoId.US, "United States"), nation, false, OptionalInt.empty()),
                0,
                provenance(),
                noPlace,
                null,
                false,
                "residents");
    }

    /** A table of all 56 states and territories, each with the same value. */
    public MeasureTable everywhere(Value value) {
        return of(Jurisdictions.list().stream().map(state -> value).toList());
    }

    private Provenance provenance() {
        return new Provenance(
                new SnapshotId(1),
                DAY,
                "sample.csv",
                "0".repeat(64),
                source,
                Instant.parse("2001-01-02T00:00:00Z"),
                null,
                List.of(),
                note,
                synthetic);
    }

    private AreaValue areaValue(GeoId id, String name, Value value) {
        return new AreaValue(new Area(id, name), value, unstable, OptionalInt.empty());
    }
}
