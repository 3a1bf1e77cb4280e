package org.enforcementatlas.ingest.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.enforcementatlas.ingest.review.Alarm.Weight;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.Jurisdiction;
import org.enforcementatlas.model.Jurisdictions;

/**
 * Fewer rows, states that vanish, states that change by more than half.
 *
 * <p>Half of a small number is one or two agreements, which is news of a county and no sign of a damaged file. A fall needs a
 * second yes from three agreements on, a rise from five; over the eleven lists from January 2025 to May 2026 that is
 * Maryland's fall (8 to 3) and every doubling of weight. A state that vanishes always needs it. What stays below is told in
 * one sentence for all such states, so that nothing is silent and nothing floods.
 */
final class CountAlarms {

    /** From how many on a fall by more than half needs a second yes. */
    private static final long FALL = 3;
    /** From how many on a rise by more than half needs one. */
    private static final long RISE = 5;

    private final String unit;
    private final boolean comparesCounts;
    private final List<Alarm> alarms = new ArrayList<>();
    private final List<String> small = new ArrayList<>();

    private CountAlarms(String unit, boolean comparesCounts) {
        this.unit = unit;
        this.comparesCounts = comparesCounts;
    }

    static List<Alarm> check(Release before, Release after) {
        List<Alarm> alarms = new ArrayList<>();
        int old = before.agreements().size() + before.figures().size();
        int now = after.agreements().size() + after.figures().size();
        if (now < old) {
            String sentence = "The number of rows falls from " + Sentences.number(old) + " to " + Sentences.number(now)
                    + " (" + Sentences.number((long) now - old) + ").";
            alarms.add(Alarm.ofFigures(AlarmRule.ROWS_FALL, Weight.SECOND_YES, sentence, old, now));
        }
        if (after.snapshot().dataset().holdsAgreements()) {
            CountAlarms agreements = new CountAlarms("agreements", true);
            alarms.addAll(agreements.compare(StateTotals.agreements(before), StateTotals.agreements(after)));
        }
        StateTotals.latestPeriods(before, after).forEach((series, pair) -> {
            CountAlarms figures = new CountAlarms(series, pair.alike());
            alarms.addAll(figures.compare(
                    StateTotals.figures(before, series, pair.before()),
                    StateTotals.figures(after, series, pair.after())));
        });
        return alarms;
    }

    private List<Alarm> compare(Map<GeoId, Long> before, Map<GeoId, Long> after) {
        TreeSet<GeoId> states = new TreeSet<>(before.keySet());
        states.addAll(after.keySet());
        states.forEach(state -> compare(state, before, after));
        if (!small.isEmpty()) {
            String sentence =
                    "Small numbers change by more than half: " + String.join(", ", small) + " (" + unit + ").";
            alarms.add(Alarm.ofList(AlarmRule.STATE_CHANGES, Weight.WORTH_KNOWING, sentence));
        }
        return alarms;
    }

    private void compare(GeoId state, Map<GeoId, Long> before, Map<GeoId, Long> after) {
        long old = before.getOrDefault(state, 0L);
        long now = after.getOrDefault(state, 0L);
        if (old > 0 && !after.containsKey(state)) {
            String sentence = name(state) + " vanishes: " + Sentences.number(old) + " → none, of " + unit + ".";
            alarms.add(Alarm.ofFigures(AlarmRule.STATE_VANISHES, Weight.SECOND_YES, sentence, old, 0));
            return;
        }
        long change = Math.abs(now - old);
        if (!comparesCounts || 2 * change <= old || change == 0) {
            return;
        }
        if (change >= (now < old ? FALL : RISE)) {
            String sentence = name(state) + " changes by more than half: " + Sentences.number(old) + " → "
                    + Sentences.number(now) + " " + unit + percent(old, now) + ".";
            alarms.add(Alarm.ofFigures(AlarmRule.STATE_CHANGES, Weight.SECOND_YES, sentence, old, now));
        } else {
            small.add(name(state) + " " + old + " → " + now);
        }
    }

    private static String percent(long old, long now) {
        if (old == 0) {
            return "";
        }
        long percent = Math.round(100.0 * (now - old) / old);
        return " (" + (percent > 0 ? "+" : "") + Sentences.number(percent) + " %)";
    }

    private static String name(GeoId state) {
        return Jurisdictions.find(state).map(Jurisdiction::name).orElse(state.code());
    }
}
