package org.enforcementatlas.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.enforcementatlas.model.Gazetteer;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.MeasureId;
import org.enforcementatlas.model.SnapshotId;
import org.jspecify.annotations.Nullable;

/** Answers questions from the public figures: counts, then rates, then ranks. */
public final class MeasureEngine implements Measures {

    private final FigureSource figures;
    private final TableMaker tables;
    private final Denominators residents;
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
        this.tables = new TableMaker(gazetteer, figures);
        this.declared = declared;
        this.residents = new Denominators(figures, declared);
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
        return listDates(id, Span.AS_COUNTED);
    }

    @Override
    public List<LocalDate> listDates(MeasureId id, Span span) {
        return find(id).filter(measure -> measure.allows(span))
                .map(measure -> choice.listDates(measure, span))
                .orElse(List.of());
    }

    @Override
    public List<SnapshotId> listSnapshots(MeasureId id) {
        return Stream.concat(
                        find(id).map(choice::listSnapshots).orElse(List.of()).stream(),
                        residents.listDeclared().stream()
                                .flatMap(one -> figures.listPublished(one.dataset()).stream())
                                .map(Provenance::snapshot))
                .distinct()
                .toList();
    }

    @Override
    public MeasureTable answer(MeasureQuery asked) {
        Measure measure = find(asked.measure()).orElseThrow(() -> unknown(asked.measure()));
        QueryCheck.check(measure, asked);
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
        Tally counts = tally.apply(question);
        if (per == Per.COUNT) {
            return tables.make(measure, question, counts, null);
        }
        Denominators.Estimate estimate = residents.at(counts.period().end(), asked.below());
        return tables.make(measure, question, Rates.perResidents(counts, estimate), estimate);
    }

    @Override
    public RowsBehind trace(MeasureQuery asked, @Nullable GeoId place) {
        MeasureTable table = answer(asked);
        return new RowTrace(figures, residents)
                .trace(table, new Question(asked, choice.choose(table.measure(), asked)), place);
    }

    @Override
    public List<Measure> listDenominators() {
        return residents.listDeclared().stream().map(DeclaredMeasure::toMeasure).toList();
    }

    private UnanswerableQuery unknown(MeasureId id) {
        return new UnanswerableQuery("There is no measure \"" + id + "\"; choose one of "
                + String.join(
                        ", ",
                        list().stream().map(measure -> measure.id().name()).toList())
                + ".");
    }
}
