package org.enforcementatlas.ingest.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.enforcementatlas.model.GeoId;

/** Finds renames among the agreements that are gone and those that are new. */
final class RenameSearch {

    private static final Comparator<RenamePair> BEST_FIRST = Comparator.comparingDouble(RenamePair::score)
            .reversed()
            .thenComparing(pair -> pair.before().id())
            .thenComparing(pair -> pair.after().id());

    /** Only within a state and a model can one agreement become another. */
    private record Block(GeoId state, String model) {}

    private RenameSearch() {}

    /** The proposed pairs, the best first; of pairs that share a row only the best is kept. */
    static List<RenamePair> pairs(List<ListedAgreement> gone, List<ListedAgreement> added) {
        Map<Block, List<RenameCandidate>> additions = new HashMap<>();
        for (ListedAgreement row : added) {
            additions.computeIfAbsent(block(row), any -> new ArrayList<>()).add(new RenameCandidate(row));
        }
        List<RenamePair> found = new ArrayList<>();
        for (ListedAgreement row : gone) {
            RenameCandidate before = new RenameCandidate(row);
            for (RenameCandidate after : additions.getOrDefault(block(row), List.of())) {
                RenameEvidence.weigh(before, after).ifPresent(found::add);
            }
        }
        found.sort(BEST_FIRST);
        return keepBest(found);
    }

    private static List<RenamePair> keepBest(List<RenamePair> found) {
        Set<AgreementIdentity> before = new HashSet<>();
        Set<AgreementIdentity> after = new HashSet<>();
        List<RenamePair> kept = new ArrayList<>();
        for (RenamePair pair : found) {
            boolean free = !before.contains(pair.before().id())
                    && !after.contains(pair.after().id());
            if (free) {
                before.add(pair.before().id());
                after.add(pair.after().id());
                kept.add(pair);
            }
        }
        return List.copyOf(kept);
    }

    private static Block block(ListedAgreement listed) {
        return new Block(listed.row().state(), listed.id().model());
    }
}
