package org.enforcementatlas.wiring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enforcementatlas.dataset.AgreementsReader;
import org.enforcementatlas.dataset.ArrestsReader;
import org.enforcementatlas.dataset.CourtFiguresReader;
import org.enforcementatlas.dataset.DatasetReader;
import org.enforcementatlas.dataset.DeclaredReader;
import org.enforcementatlas.dataset.PendingCasesReader;
import org.enforcementatlas.dataset.PopulationReader;
import org.enforcementatlas.dataset.RemovalOrdersReader;
import org.enforcementatlas.dataset.VotesReader;
import org.enforcementatlas.ingest.ColumnMappings;
import org.enforcementatlas.ingest.Datasets;
import org.enforcementatlas.ingest.MappedReader;
import org.enforcementatlas.measure.DeclaredMeasure;
import org.enforcementatlas.measure.DeclaredMeasures;
import org.enforcementatlas.measure.MeasureKind;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.MeasureId;

/** The readers of all datasets: those that come with the atlas, and one for each declared measure. */
final class Readers implements Datasets {

    private static final Map<DatasetId, DatasetReader> OWN = Stream.of(
                    new AgreementsReader(DatasetId.AGREEMENTS),
                    new AgreementsReader(DatasetId.AGREEMENTS_PENDING),
                    new RemovalOrdersReader(DatasetId.REMOVAL_ORDERS),
                    new RemovalOrdersReader(DatasetId.REMOVAL_ORDERS_BY_COURT),
                    new CourtFiguresReader(DatasetId.COMPLETED_CASES),
                    new CourtFiguresReader(DatasetId.COMPLETED_CASES_BY_COURT),
                    new CourtFiguresReader(DatasetId.PENDING_CASES_BY_COURT),
                    new PendingCasesReader(),
                    new ArrestsReader(),
                    new PopulationReader(),
                    new VotesReader())
            .collect(Collectors.toUnmodifiableMap(DatasetReader::dataset, Function.identity()));

    private final DeclaredMeasures declared;
    private final ColumnMappings mappings;

    Readers(DeclaredMeasures declared, ColumnMappings mappings) {
        this.declared = declared;
        this.mappings = mappings;
    }

    @Override
    public List<DatasetId> list() {
        return Stream.concat(DatasetId.ALL.stream(), declared.list().stream().map(DeclaredMeasure::dataset))
                .toList();
    }

    @Override
    public Optional<DatasetReader> findReader(DatasetId dataset) {
        return Optional.ofNullable(OWN.get(dataset))
                .or(() -> declared.find(new MeasureId(dataset.name())).map(Readers::reader))
                .map(reader -> new MappedReader(reader, mappings));
    }

    private static DatasetReader reader(DeclaredMeasure measure) {
        return new DeclaredReader(new DeclaredReader.Wanted(
                measure.dataset(), measure.source(), measure.kind() == MeasureKind.STOCK, measure.levels()));
    }
}
