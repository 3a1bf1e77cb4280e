package org.enforcementatlas.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.enforcementatlas.model.Absence;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.GeoId;
import org.jspecify.annotations.Nullable;

/**
 * A view in sentences: what, where and when, the national value, the three highest and the three lowest of those that are
 * ranked, and how many areas have no value. Made anew from the figures each time, so it is never out of date; it is what a
 * reader copies and what those hear who do not see the map.
 */
public final class ViewSentence {

    private static final int NAMED = 3;

    private final MeasureTable table;

    private final List<AreaValue> areas;
    private final String in;

    private ViewSentence(MeasureTable table, List<AreaValue> areas, String in) {
        this.table = table;
        this.areas = areas;
        this.in = in;
    }

    /** The view in sentences. */
    public static String of(MeasureTable table) {
        return new ViewSentence(table, table.areas(), "").write();
    }

    /** The view of one state's areas in sentences; of all where there is no state. */
    public static String of(MeasureTable table, @Nullable GeoId state) {
        return state == null
                ? of(table)
                : new ViewSentence(table, table.areasOf(state), " in " + Wording.placeName(state)).write();
    }

    private String write() {
        List<String> sentences = new ArrayList<>();
        String by = (table.query().level() == AreaLevel.COUNTY ? "by county or equivalent" : "by state") + in;
        sentences.add((table.provenance().synthetic() ? "SYNTHETIC practice figures: " : "") + Wording.title(table)
                + " " + by + ", " + Wording.when(table) + ".");
        String where = in.isEmpty() ? PlacesAboveZero.of(table) : "";
        sentences.add(table.nation().area().name() + ": " + Wording.value(table, table.nation())
                + (where.isEmpty() ? "" : "; above zero in " + where) + ".");
        List<AreaValue> ranked = areas.stream()
                .filter(area -> area.rank().isPresent())
                .sorted(Comparator.comparingInt(area -> area.rank().orElse(0)))
                .toList();
        if (ranked.size() > 2 * NAMED) {
            sentences.add("Highest" + in + ": " + named(ranked) + ".");
            sentences.add("Lowest" + in + ": " + named(ranked.reversed()) + ".");
        } else if (!ranked.isEmpty()) {
            sentences.add("From the highest: " + listed(ranked) + ".");
        }
        sentences.add(without());
        ChangeWording.notes(table).ifPresent(sentences::add);
        return String.join(" ", sentences);
    }

    /** The first three; where more share the first value, how many they are. */
    private String named(List<AreaValue> ordered) {
        String first = Wording.value(table, ordered.getFirst());
        List<AreaValue> same = ordered.stream()
                .takeWhile(area -> Wording.value(table, area).equals(first))
                .toList();
        return same.size() > NAMED
                ? first + " in each of " + Wording.count(same.size()) + " areas"
                : listed(ordered.subList(0, NAMED));
    }

    private String listed(List<AreaValue> areas) {
        return areas.stream()
                .map(area ->
                        (in.isEmpty() ? Wording.placeName(area) : area.area().name()) + " "
                                + Wording.value(table, area))
                .collect(Collectors.joining("; "));
    }

    private String without() {
        Map<Absence, Integer> absent = new TreeMap<>();
        int unstable = 0;
        for (AreaValue area : areas) {
            if (area.value() instanceof Value.Absent none && !ChangeWording.isTold(table, area)) {
                absent.merge(none.reason(), 1, Integer::sum);
            }
            unstable += area.unstable() ? 1 : 0;
        }
        String total = " of " + Wording.count(areas.size()) + " areas" + in;
        String marked = unstable == 0
                ? ""
                : "; " + unstable
                        + (table.query().scope().unstableRanked()
                                ? " unstable, ranked as asked"
                                : " unstable, not ranked");
        return absent.isEmpty()
                ? "All " + Wording.count(areas.size()) + " areas" + in + " have a value" + marked + "."
                : absent.entrySet().stream()
                                .map(entry -> Wording.absence(entry.getKey()) + " for " + entry.getValue() + total)
                                .map(words ->
                                        words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1))
                                .collect(Collectors.joining("; "))
                        + marked + ".";
    }
}
