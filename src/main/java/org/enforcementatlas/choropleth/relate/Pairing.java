package org.enforcementatlas.choropleth.relate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.enforcementatlas.choropleth.AreaLook;
import org.enforcementatlas.choropleth.ClassifiedMap;
import org.enforcementatlas.choropleth.ClassifiedMap.ClassifiedArea;
import org.enforcementatlas.choropleth.Classifier;
import org.enforcementatlas.choropleth.Legend;
import org.enforcementatlas.choropleth.MapLayout;
import org.enforcementatlas.choropleth.MapOptions;
import org.enforcementatlas.choropleth.MapStamp;
import org.enforcementatlas.choropleth.Unstable;
import org.enforcementatlas.measure.AreaValue;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Value;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.model.Absence;
import org.enforcementatlas.model.AreaLevel;
import org.jspecify.annotations.Nullable;

/** Sets two tables side by side, area by area. */
final class Pairing {

    private static final Legend NO_LEGEND = new Legend("", List.of(), List.of(), List.of(), null, null, Unstable.NONE);

    private final MeasureTable x;
    private final MeasureTable y;
    private final RelateState state;
    private final Terciles columns;
    private final Terciles rows;
    private final List<Pair> pairs;

    /** Pairs two tables of one level. */
    Pairing(MeasureTable x, MeasureTable y, RelateState state) {
        this.x = x;
        this.y = y;
        this.state = state;
        List<Pair> bare = new ArrayList<>();
        for (int i = 0; i < x.areas().size(); i++) {
            bare.add(new Pair(x.areas().get(i), y.areas().get(i), null));
        }
        List<Pair> whole = bare.stream().filter(Pair::isWhole).toList();
        this.columns = Terciles.of(
                x, whole.stream().map(pair -> (Value.Observed) pair.x().value()).toList());
        this.rows = Terciles.of(
                y, whole.stream().map(pair -> (Value.Observed) pair.y().value()).toList());
        this.pairs = bare.stream().map(this::classed).toList();
    }

    private Pair classed(Pair pair) {
        return pair.x().value() instanceof Value.Observed across && pair.y().value() instanceof Value.Observed up
                ? new Pair(pair.x(), pair.y(), new Cell(columns.classOf(across), rows.classOf(up)))
                : pair;
    }

    Related related(@Nullable ClassifiedMap colour, boolean datesChosen) {
        List<Pair> whole = pairs.stream().filter(Pair::isWhole).toList();
        Association association = Association.of(
                whole.stream().mapToDouble(pair -> Related.number(pair.x())).toArray(),
                whole.stream().mapToDouble(pair -> Related.number(pair.y())).toArray());
        List<ClassifiedArea> areas = pairs.stream().map(Pairing::area).toList();
        return new Related(x, y, colour, pairs, shapes(areas), key(areas, whole.size()), association, datesChosen);
    }

    private static ClassifiedArea area(Pair pair) {
        AreaValue value = new AreaValue(
                pair.x().area(), pair.x().value(), pair.unstable(), pair.x().rank(), 0, pair.margin());
        Cell cell = pair.cell();
        return cell == null
                ? new ClassifiedArea(value, look(pair), -1, 0, "")
                : new ClassifiedArea(value, AreaLook.CLASS, cell.index(), 0, BivariateScheme.color(cell));
    }

    /** Why an area has no cell; where both values are absent for different reasons, the one that says least. */
    private static AreaLook look(Pair pair) {
        Set<Absence> reasons = EnumSet.noneOf(Absence.class);
        for (AreaValue area : List.of(pair.x(), pair.y())) {
            if (area.value() instanceof Value.Absent absent) {
                reasons.add(absent.reason());
            }
        }
        return reasons.contains(Absence.NO_DATA)
                ? AreaLook.NO_DATA
                : reasons.contains(Absence.SUPPRESSED) ? AreaLook.SUPPRESSED : AreaLook.NOT_APPLICABLE;
    }

    private ClassifiedMap shapes(List<ClassifiedArea> areas) {
        MapLayout layout = state.layout() == MapLayout.TILES && state.level() == AreaLevel.STATE
                ? MapLayout.TILES
                : MapLayout.GEOGRAPHIC;
        MapOptions options = MapOptions.DEFAULT.withLayout(layout).withSimulate(state.simulate());
        return new ClassifiedMap(x, options, layout, false, NO_LEGEND, areas, stamps(), null);
    }

    private Set<MapStamp> stamps() {
        Set<MapStamp> stamps = EnumSet.noneOf(MapStamp.class);
        if (Classifier.isCount(x) || Classifier.isCount(y)) {
            stamps.add(MapStamp.RAW_COUNT);
        }
        if (state.simulate() != null) {
            stamps.add(MapStamp.SIMULATED);
        }
        return Set.copyOf(stamps);
    }

    private SquareKey key(List<ClassifiedArea> areas, int whole) {
        Integer[] counts = new Integer[Cell.SIDE * Cell.SIDE];
        Arrays.fill(counts, 0);
        areas.stream().filter(area -> area.classIndex() >= 0).forEach(area -> counts[area.classIndex()]++);
        return new SquareKey(
                Wording.title(x),
                Wording.title(y),
                labels(columns),
                labels(rows),
                columns.bounds(),
                rows.bounds(),
                List.of(counts),
                looks(areas),
                Unstable.of(areas),
                "Thirds of the " + Wording.count(whole) + " areas with both values, equal values kept together. "
                        + BivariateScheme.SOURCE);
    }

    private static List<String> labels(Terciles terciles) {
        return List.of(terciles.label(0), terciles.label(1), terciles.label(2));
    }

    private static List<Legend.LookKey> looks(List<ClassifiedArea> areas) {
        Map<AreaLook, Integer> counts = new EnumMap<>(AreaLook.class);
        counts.put(AreaLook.NO_DATA, 0);
        areas.stream()
                .filter(area -> area.look() != AreaLook.CLASS)
                .forEach(area -> counts.merge(area.look(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> new Legend.LookKey(entry.getKey(), label(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static String label(AreaLook look) {
        return switch (look) {
            case NO_DATA -> "no data for one or both";
            case SUPPRESSED -> "suppressed for one or both";
            default -> "not applicable for one or both";
        };
    }
}
