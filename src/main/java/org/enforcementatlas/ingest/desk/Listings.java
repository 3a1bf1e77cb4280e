package org.enforcementatlas.ingest.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.ingest.SnapshotStore;
import org.enforcementatlas.ingest.StoredRows;
import org.enforcementatlas.ingest.review.ListingHistory;
import org.enforcementatlas.ingest.settle.Aliases;
import org.enforcementatlas.ingest.settle.Settlement;
import org.enforcementatlas.model.Agreement;
import org.enforcementatlas.model.DatasetId;

/** What the public lists of agreements together tell of each agreement. */
public final class Listings {

    private final SnapshotStore snapshots;
    private final StoredRows rows;
    private final Aliases aliases;

    /** Listings over these stores. */
    public Listings(SnapshotStore snapshots, StoredRows rows, Aliases aliases) {
        this.snapshots = snapshots;
        this.rows = rows;
        this.aliases = aliases;
    }

    /** The history as the lists that are public now give it, under the renames that are accepted now. */
    public ListingHistory history() {
        return ListingHistory.of(
                lists(DatasetId.AGREEMENTS),
                lists(DatasetId.AGREEMENTS_PENDING),
                Settlement.of(aliases.list(DatasetId.AGREEMENTS))::firstAgency);
    }

    private Map<LocalDate, List<Agreement>> lists(DatasetId dataset) {
        Map<LocalDate, List<Agreement>> lists = new TreeMap<>();
        for (Snapshot snapshot : snapshots.listPublic(dataset)) {
            lists.put(snapshot.asOf(), rows.listAgreements(snapshot.id()));
        }
        return lists;
    }
}
