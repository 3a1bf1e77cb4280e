package org.enforcementatlas.ingest.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.enforcementatlas.ingest.StoredRows;
import org.enforcementatlas.ingest.review.AgreementDifference;
import org.enforcementatlas.ingest.settle.Alias;
import org.enforcementatlas.ingest.settle.Settlement;
import org.enforcementatlas.model.SnapshotId;

/**
 * What differs between two snapshots of agreements. It follows from the snapshots, which never change, and from the accepted
 * names; the ones that were asked for last are kept for as long as the names are the same. Safe to share between threads.
 */
final class KeptDifferences {

    /** The steps from each public list to the next, and some more. */
    private static final int MOST = 24;

    private final StoredRows rows;
    private final Map<Pair, Kept> kept = new LinkedHashMap<>(32, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Pair, Kept> eldest) {
            return size() > MOST;
        }
    };

    KeptDifferences(StoredRows rows) {
        this.rows = rows;
    }

    private record Pair(SnapshotId before, SnapshotId after) {}

    private record Kept(List<Alias> names, AgreementDifference difference) {}

    /**
     * The difference.
     *
     * @param names the accepted names as they are now
     */
    AgreementDifference between(SnapshotId before, SnapshotId after, List<Alias> names) {
        Pair pair = new Pair(before, after);
        synchronized (kept) {
            Kept last = kept.get(pair);
            if (last != null && last.names().equals(names)) {
                return last.difference();
            }
        }
        AgreementDifference difference = AgreementDifference.between(
                rows.listAgreements(before), rows.listAgreements(after), Settlement.of(names)::firstAgency);
        synchronized (kept) {
            kept.put(pair, new Kept(List.copyOf(names), difference));
        }
        return difference;
    }
}
