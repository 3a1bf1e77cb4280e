package org.enforcementatlas.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.enforcementatlas.model.Area;
import org.enforcementatlas.model.Figure;
import org.enforcementatlas.model.Gazetteer;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.MeasureId;
import org.enforcementatlas.model.SnapshotId;
import org.jspecify.annotations.Nullable;

/** Answers questions from the public figures: counts, then rates, then ranks. */
public final class MeasureEngine implements Measures {

    private final FigureSource figures;
    private final Gazetteer gazetteer;
    private final Residents residents;
    private final SnapshotChoice choice;
    private final Map<MeasureId, Function<Question, Tally>> tallies;
    private final FigureTally counted;
    private final DeclaredMeasures declared;

    /**
     * An engine over these figures.
     *
     * @param figures the public figures
     * @param gazetteer every area that a table must have
     * @param declared measures that people have declared beside those of the catalogue
     */
    public MeasureEngine(FigureSource figures, Gazetteer gazetteer, DeclaredMeasures declared) {
        this.figures = figures;
        this.gazetteer = gazetteer;
        this.declared = declared;
        this.residents = new Residents(figures);
        this.choice = new SnapshotChoice(figures);
        AgreementTally agreements = new AgreementTally(figures, gazetteer);
        CoverageTally coverage = new CoverageTally(figures, gazetteer, residents);
        this.counted = new FigureTally(figures);
        VoteMarginTally votes = new VoteMarginTally(figures);
        CourtTally court = new CourtTally(figures);
        this.tallies = Map.ofEntries(
                Map.entry(Catalogue.AGREEMENTS, q -> agreements.count(q, AgreementTally.Unit.AGREEMENTS)),
                Map.entry(Catalogue.AGREEMENTS_PENDING, q -> agreements.count(q, AgreementTally.Unit.AGREEMENTS)),
                Map.entry(Catalogue.AGENCIES, q -> agreements.count(q, AgreementTally.Unit.AGENCIES)),
                Map.entry(Catalogue.COUNTIES_COVERED, q -> coverage.count(q, CoverageTally.Unit.COUNTIES)),
                Map.entry(Catalogue.COUNTY_SHARE, q -> coverage.count(q, CoverageTally.Unit.COUNTY_SHARE)),
                Map.entry(Catalogue.RESIDENTS_COVERED, q -> coverage.count(q, CoverageTally.Unit.RESIDENTS)),
                Map.entry(Catalogue.RESIDENT_SHARE, q -> coverage.count(q, CoverageTally.Unit.RESIDENT_SHARE)),
                Map.entry(
                        Catalogue.REMOVAL_ORDERS_OR_DEPARTURES,
                        q -> court.sum(q, FigureSeries.ORDERS, FigureSeries.DEPARTURES)),
                Map.entry(
                        Catalogue.IN_ABSENTIA_SHARE,
                        q -> court.share(q, FigureSeries.IN_ABSENTIA, FigureSeries.ORDERS)),
                Map.entry(
                        Catalogue.VOLUNTARY_DEPARTURE_SHARE,
                        q -> court.share(q, FigureSeries.DEPARTURES, FigureSeries.COMPLETED)),
                Map.entry(Catalogue.VOTE_MARGIN, votes::count));
    }

    @Override
    public List<Measure> list() {
        return Stream.concat(Catalogue.list().stream(), declared.list().stream().map(DeclaredMeasure::toMeasure))
                .toList();
    }

    @Override
    public Optional<Measure> find(MeasureId id) {
        return Catalogue.find(id).or(() -> declared.find(id).map(DeclaredMeasure::toMeasure));
    }

    @Override
    public List<LocalDate> listDates(MeasureId id) {
        return find(id).map(choice::listDates).orElse(List.of());
    }

    @Override
    public List<SnapshotId> listSnapshots(MeasureId id) {
        return find(id).map(choice::listSnapshots).orElse(List.of());
    }

    @Override
    public MeasureTable answer(MeasureQuery asked) {
        Measure measure = find(asked.measure()).orElseThrow(() -> unknown(asked.measure()));
        if (!measure.levels().contains(asked.level())) {
            throw new UnanswerableQuery(
                    "There is no " + measure.id() + " by " + asked.level().word() + "; ask for it by "
                            + measure.levels().iterator().next().word() + ".");
        }
        Provenance from = choice.choose(measure, asked);
        Per per = measure.kind() == MeasureKind.SHARE
                ? Per.COUNT
                : asked.findPer().orElse(measure.defaultPer());
        if (per == Per.RESIDENTS) {
            GeographyBasis.refuseRate(measure);
        }
        Question question = new Question(asked, from);
        Function<Question, Tally> tally = tallies.getOrDefault(
                measure.id(),
                q -> counted.count(q, FigureSeries.of(measure.id()).getFirst()));
        return per == Per.COUNT
                ? table(measure, per, question, tally.apply(question), null)
                : rated(measure, question, tally.apply(question));
    }

    @Override
    public RowsBehind trace(MeasureQuery asked, @Nullable GeoId place) {
        MeasureTable table = answer(asked);
        return new RowTrace(figures, residents)
                .trace(table, new Question(asked, choice.choose(table.measure(), asked)), place);
    }

    private MeasureTable rated(Measure measure, Question question, Tally counts) {
        Residents.Estimate estimate = residents.at(counts.period().end());
        String source = estimate.source().isEmpty() ? null : estimate.source();
        return table(measure, Per.RESIDENTS, question, Rates.perResidents(counts, estimate), source);
    }

    private MeasureTable table(
            Measure measure, Per per, Question question, Tally tally, @Nullable String denominatorSource) {
        CountingScope scope = question.query().scope();
        List<AreaValue> areas = Ranks.rank(
                gazetteer.list(question.level()).stream()
                        .filter(area -> scope.holds(area.id()))
                        .toList(),
                tally);
        int rankOf =
                (int) areas.stream().filter(area -> area.rank().isPresent()).count();
        Area nation = new Area(GeoId.US, scope.total(gazetteer.getName(GeoId.US)));
        MeasureQuery settled = question.query().withAsOf(tally.period().end()).withPer(per);
        return new MeasureTable(
                measure,
                settled,
                per == Per.RESIDENTS ? measure.unit() + " per 100,000 residents" : measure.unit(),
                tally.period(),
                areas,
                new AreaValue(nation, tally.nation(), false, OptionalInt.empty(), tally.corrected(GeoId.US)),
                rankOf,
                provenance(question, denominatorSource),
                tally.noPlace(),
                null);
    }

    private Provenance provenance(Question question, @Nullable String denominatorSource) {
        Provenance from = question.from();
        String note = from.note()
                + figures.marks(from.snapshot()).told(question.query().scope());
        return new Provenance(
                from.snapshot(),
                from.asOf(),
                from.fileName(),
                from.sha256(),
                from.source(),
                from.imported(),
                denominatorSource,
                note.strip(),
                from.synthetic());
    }

    private UnanswerableQuery unknown(MeasureId id) {
        return new UnanswerableQuery("There is no measure \"" + id + "\"; choose one of "
                + String.join(
                        ", ",
                        list().stream().map(measure -> measure.id().name()).toList())
                + ".");
    }

    /** The periods that a snapshot of figures holds, in order. */
    static List<LocalDate> ends(List<Figure> rows) {
        return rows.stream().map(row -> row.period().end()).distinct().sorted().toList();
    }
}
