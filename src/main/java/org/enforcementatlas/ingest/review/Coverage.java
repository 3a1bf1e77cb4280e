package org.enforcementatlas.ingest.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.enforcementatlas.dataset.NoCounty;
import org.enforcementatlas.model.AgencyLevel;
import org.enforcementatlas.model.Agreement;
import org.enforcementatlas.model.Area;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.Figure;
import org.enforcementatlas.model.Gazetteer;
import org.enforcementatlas.model.GeoId;
import org.jspecify.annotations.Nullable;

/**
 * How the counted rows of one snapshot meet the areas of one level, in both directions: which rows lie on no area and why, and
 * which areas have no row. Every row is told once.
 *
 * @param level states or counties
 * @param rows how many rows are counted
 * @param placed how many of them lie on an area of the level
 * @param unplaced the others, by the reason why they do not
 * @param areas how many areas the level has
 * @param areasWithout the areas that no row names, in code order
 */
public record Coverage(
        AreaLevel level, int rows, int placed, Map<String, Integer> unplaced, int areas, List<Area> areasWithout) {

    /**
     * The coverage of a list of agreements, by state and by county.
     *
     * @param rows the counted rows
     */
    public static List<Coverage> ofAgreements(List<Agreement> rows, Gazetteer gazetteer) {
        Tally states = new Tally(AreaLevel.STATE);
        Tally counties = new Tally(AreaLevel.COUNTY);
        for (Agreement row : rows) {
            states.add(row.state(), "");
            counties.add(row.county(), reason(row));
        }
        return Stream.of(states, counties)
                .map(tally -> tally.coverage(gazetteer))
                .toList();
    }

    /**
     * The coverage of a file of figures, at each level of which it names an area.
     *
     * @param rows the counted rows
     */
    public static List<Coverage> ofFigures(List<Figure> rows, Gazetteer gazetteer) {
        List<Coverage> found = new ArrayList<>();
        for (AreaLevel level : List.of(AreaLevel.STATE, AreaLevel.COUNTY)) {
            Tally tally = new Tally(level);
            boolean named = false;
            for (Figure row : rows) {
                GeoId place = row.place();
                boolean here = place != null && place.level() == level;
                named |= here;
                tally.add(here ? place : null, place == null ? row.placeNote() : "of " + words(place.level()));
            }
            if (named) {
                found.add(tally.coverage(gazetteer));
            }
        }
        return List.copyOf(found);
    }

    /** The account in one sentence. */
    public String describe() {
        StringBuilder words = new StringBuilder();
        words.append(counted(placed)).append(" of ").append(counted(rows)).append(" rows lie in ");
        words.append(words(level));
        unplaced.forEach((reason, count) ->
                words.append("; ").append(counted(count)).append(' ').append(reason));
        words.append(". ")
                .append(counted(areas - areasWithout.size()))
                .append(" of ")
                .append(counted(areas));
        return words.append(" areas have a row.").toString();
    }

    private static String counted(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    private static String words(AreaLevel level) {
        return switch (level) {
            case STATE -> "states and territories";
            case COUNTY -> "counties and equivalents";
            case NATION -> "the nation";
        };
    }

    private static String reason(Agreement row) {
        if (!NoCounty.isPrinted(row.printedCounty())) {
            return "with a county that was not found";
        }
        return row.level() == AgencyLevel.STATE
                ? "of statewide agencies without a county"
                : "without a county on the list";
    }

    /** Counts the rows of one level. */
    private static final class Tally {

        private final AreaLevel level;
        private final Set<GeoId> met = new HashSet<>();
        private final Map<String, Integer> unplaced = new TreeMap<>();
        private int rows;

        Tally(AreaLevel level) {
            this.level = level;
        }

        void add(@Nullable GeoId place, String reason) {
            rows++;
            if (place == null) {
                unplaced.merge(reason, 1, Integer::sum);
            } else {
                met.add(place);
            }
        }

        Coverage coverage(Gazetteer gazetteer) {
            List<Area> all = gazetteer.list(level);
            int without = unplaced.values().stream().mapToInt(Integer::intValue).sum();
            return new Coverage(
                    level,
                    rows,
                    rows - without,
                    Collections.unmodifiableMap(unplaced),
                    all.size(),
                    all.stream().filter(area -> !met.contains(area.id())).toList());
        }
    }
}
