package org.enforcementatlas.wiring;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enforcementatlas.dataset.AgreementsReader;
import org.enforcementatlas.dataset.ArrestsReader;
import org.enforcementatlas.dataset.DatasetReader;
import org.enforcementatlas.dataset.PendingCasesReader;
import org.enforcementatlas.dataset.PopulationReader;
import org.enforcementatlas.dataset.RemovalOrdersReader;
import org.enforcementatlas.dataset.VotesReader;
import org.enforcementatlas.model.DatasetId;

/** The readers of all datasets. */
final class Readers {

    private Readers() {}

    static Map<DatasetId, DatasetReader> all() {
        return Stream.of(
                        new AgreementsReader(DatasetId.AGREEMENTS),
                        new AgreementsReader(DatasetId.AGREEMENTS_PENDING),
                        new RemovalOrdersReader(),
                        new PendingCasesReader(),
                        new ArrestsReader(),
                        new PopulationReader(),
                        new VotesReader())
                .collect(Collectors.toUnmodifiableMap(DatasetReader::dataset, Function.identity()));
    }
}
