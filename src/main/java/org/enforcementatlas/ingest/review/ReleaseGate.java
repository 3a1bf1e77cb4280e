package org.enforcementatlas.ingest.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.enforcementatlas.ingest.review.Alarm.Weight;

/**
 * Holds a snapshot against the last published one of its dataset before it is published. It changes nothing and decides
 * nothing: it says what a person should see, and whether publishing needs a second yes.
 */
public final class ReleaseGate {

    private final AgencyNames names;

    /**
     * A gate.
     *
     * @param names accepted renames, so that a renamed agreement is not taken for a new one
     */
    public ReleaseGate(AgencyNames names) {
        this.names = names;
    }

    /**
     * The alarms of a snapshot, those that need a second yes first.
     *
     * @param candidate the snapshot to be published
     * @param published the last published snapshot of the same dataset before it; empty for the first, which is held only
     *     against what it says itself
     * @throws IllegalArgumentException if the two are of different datasets
     */
    public List<Alarm> check(Release candidate, Optional<Release> published) {
        List<Alarm> alarms = new ArrayList<>();
        published.ifPresent(before -> {
            refuseOtherDataset(candidate, before);
            alarms.addAll(CountAlarms.check(before, candidate));
            alarms.addAll(LayoutAlarms.check(
                    before.snapshot().layout(), candidate.snapshot().layout()));
        });
        alarms.addAll(DateAlarms.check(candidate, published, names));
        alarms.addAll(NoticeAlarms.check(candidate));
        alarms.addAll(LinkAlarms.check(candidate));
        List<Alarm> ordered = new ArrayList<>();
        for (Weight weight : List.of(Weight.SECOND_YES, Weight.WORTH_KNOWING)) {
            alarms.stream().filter(alarm -> alarm.weight() == weight).forEach(ordered::add);
        }
        return List.copyOf(ordered);
    }

    /** Whether publishing over these alarms needs a second, explicit yes. */
    public static boolean needsSecondYes(List<Alarm> alarms) {
        return alarms.stream().anyMatch(alarm -> alarm.weight() == Weight.SECOND_YES);
    }

    private static void refuseOtherDataset(Release candidate, Release before) {
        if (!candidate.snapshot().dataset().equals(before.snapshot().dataset())) {
            throw new IllegalArgumentException(
                    "A snapshot of " + candidate.snapshot().dataset() + " cannot be held against one of "
                            + before.snapshot().dataset() + ".");
        }
    }
}
