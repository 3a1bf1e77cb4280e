package org.enforcementatlas.dataset;

import java.time.Instant;
import java.util.List;
import org.enforcementatlas.ingest.settle.Alias;
import org.enforcementatlas.ingest.settle.AliasName;
import org.enforcementatlas.ingest.settle.Settlement;
import org.enforcementatlas.model.DatasetId;

/** Names that tests take as settled. */
final class SettledNames {

    private SettledNames() {}

    /** One misspelled state. */
    static Settlement state(String printed, String code) {
        return Settlement.of(List.of(
                Alias.decide(AliasName.ofState(DatasetId.AGREEMENTS, printed), code, "a test", "test", Instant.EPOCH)));
    }
}
