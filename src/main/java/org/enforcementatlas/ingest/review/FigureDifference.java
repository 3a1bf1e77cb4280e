package org.enforcementatlas.ingest.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.enforcementatlas.ingest.review.StateCounts.Column;
import org.enforcementatlas.model.Figure;

/**
 * What differs between two files of figures, by place, series and period; the order of rows never matters.
 *
 * @param before figures in the earlier file
 * @param after figures in the later file
 * @param added figures that are new
 * @param gone figures that are no longer there
 * @param changed figures in both whose count or kind of absence differs
 * @param states the same by state, in code order, counties with their state, the bucket without a place last
 */
public record FigureDifference(
        int before,
        int after,
        List<Figure> added,
        List<Figure> gone,
        List<FigureChange> changed,
        List<StateDifference> states) {

    /** Compares two files; a key that stands several times in one is matched in the order of its counts. */
    public static FigureDifference between(List<Figure> before, List<Figure> after) {
        SortedMap<FigureKey, List<Figure>> old = group(before);
        SortedMap<FigureKey, List<Figure>> now = group(after);
        List<Figure> added = new ArrayList<>();
        List<Figure> gone = new ArrayList<>();
        List<FigureChange> changed = new ArrayList<>();
        now.forEach((key, figures) -> {
            List<Figure> earlier = old.getOrDefault(key, List.of());
            int matched = Math.min(earlier.size(), figures.size());
            for (int i = 0; i < matched; i++) {
                FigureChange pair = new FigureChange(earlier.get(i), figures.get(i));
                if (!FigureChange.text(pair.before()).equals(FigureChange.text(pair.after()))) {
                    changed.add(pair);
                }
            }
            added.addAll(figures.subList(matched, figures.size()));
        });
        old.forEach((key, figures) -> {
            int matched =
                    Math.min(figures.size(), now.getOrDefault(key, List.of()).size());
            gone.addAll(figures.subList(matched, figures.size()));
        });
        return new FigureDifference(
                before.size(),
                after.size(),
                List.copyOf(added),
                List.copyOf(gone),
                List.copyOf(changed),
                new StateCounts()
                        .count(Column.BEFORE, before, Figure::place)
                        .count(Column.AFTER, after, Figure::place)
                        .count(Column.ADDED, added, Figure::place)
                        .count(Column.GONE, gone, Figure::place)
                        .count(Column.CHANGED, changed, pair -> pair.after().place())
                        .list());
    }

    /** Whether the files say the same. */
    public boolean isEmpty() {
        return added.isEmpty() && gone.isEmpty() && changed.isEmpty();
    }

    /** The difference in one sentence. */
    public String describe() {
        return isEmpty()
                ? "No difference: " + Sentences.count(after, "figure") + " in both files."
                : Sentences.number(before) + " → " + Sentences.count(after, "figure") + ": "
                        + Sentences.number(added.size()) + " added, " + Sentences.number(gone.size()) + " gone, "
                        + Sentences.number(changed.size()) + " changed.";
    }

    private static SortedMap<FigureKey, List<Figure>> group(List<Figure> figures) {
        SortedMap<FigureKey, List<Figure>> groups = new TreeMap<>();
        figures.forEach(figure -> groups.computeIfAbsent(FigureKey.of(figure), any -> new ArrayList<>(1))
                .add(figure));
        groups.values().forEach(group -> group.sort(Comparator.comparing(FigureChange::text)));
        return groups;
    }
}
