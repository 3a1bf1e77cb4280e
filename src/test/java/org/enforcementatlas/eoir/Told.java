package org.enforcementatlas.eoir;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.enforcementatlas.eoir.text.Days;

/** What a release that was read comes to, in the words of the known answers. */
final class Told {

    private final Map<String, Long> counts = new TreeMap<>();
    private final Release release;

    private Told(Release release) {
        this.release = release;
    }

    /** Counts by "basis series place month". */
    static Map<String, Long> of(Release release) {
        Told told = new Told(release);
        int first = Math.max(0, release.counts().byAddress().first());
        for (int month = first; month <= Days.month(Days.of(release.asOf())); month++) {
            for (Series series : Series.values()) {
                told.month(month, series);
            }
        }
        told.pending();
        return told.counts;
    }

    /** What differs from the known answers, at most a few. */
    static List<String> differences(Release release, Map<String, Long> known) {
        Map<String, Long> told = of(release);
        return Stream.concat(told.keySet().stream(), known.keySet().stream())
                .distinct()
                .filter(key -> !Objects.equals(told.get(key), known.get(key)))
                .map(key -> key + ": " + told.get(key) + " instead of " + known.get(key))
                .limit(8)
                .toList();
    }

    private void month(int month, Series series) {
        String name = series.word();
        String when = YearMonth.from(Days.firstOf(month)).toString();
        for (int place = 0; place < release.places().count(); place++) {
            int count = release.counts().byAddress().get(month, place, series);
            add("address " + name + " " + state(place) + " " + when, count);
            if (place >= Slots.STATE_SLOTS) {
                add("county " + name + " " + release.places().place(place) + " " + when, count);
            }
        }
        for (int state = 0; state <= Slots.UNKNOWN; state++) {
            add(
                    "court " + name + " " + court(state) + " " + when,
                    release.counts().byCourt().get(month, state, series));
        }
    }

    private void pending() {
        String when = YearMonth.from(release.asOf()).toString();
        for (int place = 0; place < release.places().count(); place++) {
            add("address pending " + state(place) + " " + when, release.counts().pending(place));
        }
        for (int state = 0; state <= Slots.UNKNOWN; state++) {
            add("court pending " + court(state) + " " + when, release.counts().pendingByCourt(state));
        }
    }

    private void add(String key, long count) {
        if (count > 0) {
            counts.merge(key, count, Long::sum);
        }
    }

    private String state(int place) {
        int slot = release.places().stateOf(place);
        return slot == Slots.UNKNOWN
                ? "Unknown address"
                : slot == Slots.FOREIGN
                        ? "Foreign address"
                        : release.places().place(slot).code();
    }

    private String court(int state) {
        return state == Slots.UNKNOWN
                ? "Unknown court"
                : release.places().place(state).code();
    }
}
