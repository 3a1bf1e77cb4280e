package org.enforcementatlas.ingest.desk;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.ingest.SnapshotStore;
import org.enforcementatlas.ingest.StoredRows;
import org.enforcementatlas.ingest.review.AgencyNames;
import org.enforcementatlas.ingest.review.ListedAgreement;
import org.enforcementatlas.ingest.review.Listing;
import org.enforcementatlas.ingest.review.ListingHistory;
import org.enforcementatlas.ingest.settle.Alias;
import org.enforcementatlas.ingest.settle.Aliases;
import org.enforcementatlas.ingest.settle.Settlement;
import org.enforcementatlas.model.Agreement;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.SnapshotId;
import org.jspecify.annotations.Nullable;

/** What the public lists of agreements together tell of each agreement. */
public final class Listings {

    private final SnapshotStore snapshots;
    private final StoredRows rows;
    private final Aliases aliases;
    private final AtomicReference<@Nullable Kept> kept = new AtomicReference<>();

    /** Listings over these stores. */
    public Listings(SnapshotStore snapshots, StoredRows rows, Aliases aliases) {
        this.snapshots = snapshots;
        this.rows = rows;
        this.aliases = aliases;
    }

    /**
     * The history as the lists that are public now give it, under the renames that are accepted now. It is kept for as long
     * as both are the same.
     */
    public ListingHistory history() {
        return current().history();
    }

    private Kept current() {
        Grounds grounds = grounds();
        Kept last = kept.get();
        if (last != null && last.grounds().equals(grounds)) {
            return last;
        }
        ListingHistory history = ListingHistory.of(
                lists(DatasetId.AGREEMENTS),
                lists(DatasetId.AGREEMENTS_PENDING),
                Settlement.of(grounds.renames())::firstAgency);
        Kept now = new Kept(grounds, history, new ConcurrentHashMap<>());
        kept.set(now);
        return now;
    }

    /** The history of each row of a snapshot, by row number; rows of which the public lists tell nothing are not there. */
    public Map<Integer, Listing> ofRows(SnapshotId snapshot) {
        Kept now = current();
        return now.ofRows().computeIfAbsent(snapshot, one -> ofRows(one, now));
    }

    private Map<Integer, Listing> ofRows(SnapshotId snapshot, Kept now) {
        AgencyNames names = Settlement.of(now.grounds().renames())::firstAgency;
        Map<Integer, Listing> found = new HashMap<>();
        ListedAgreement.identify(rows.listAgreements(snapshot), names)
                .forEach(one -> now.history()
                        .find(one.id())
                        .ifPresent(listing -> found.put(one.row().row(), listing)));
        return Map.copyOf(found);
    }

    private Grounds grounds() {
        List<SnapshotId> lists = Stream.of(DatasetId.AGREEMENTS, DatasetId.AGREEMENTS_PENDING)
                .flatMap(dataset -> snapshots.listPublic(dataset).stream())
                .map(Snapshot::id)
                .toList();
        return new Grounds(lists, aliases.list(DatasetId.AGREEMENTS));
    }

    private Map<LocalDate, List<Agreement>> lists(DatasetId dataset) {
        Map<LocalDate, List<Agreement>> lists = new TreeMap<>();
        for (Snapshot snapshot : snapshots.listPublic(dataset)) {
            lists.put(snapshot.asOf(), rows.listAgreements(snapshot.id()));
        }
        return lists;
    }

    /** What a history follows from; snapshots never change. */
    private record Grounds(List<SnapshotId> lists, List<Alias> renames) {}

    /** A history, what it follows from, and what it tells of the rows of the snapshots that were asked for. */
    private record Kept(
            Grounds grounds, ListingHistory history, ConcurrentMap<SnapshotId, Map<Integer, Listing>> ofRows) {}
}
