package org.enforcementatlas.choropleth.relate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.enforcementatlas.choropleth.ClassifiedMap;
import org.enforcementatlas.choropleth.ClassifiedMaps;
import org.enforcementatlas.choropleth.MapLayout;
import org.enforcementatlas.choropleth.MapOptions;
import org.enforcementatlas.measure.GeographyBasis;
import org.enforcementatlas.measure.Measure;
import org.enforcementatlas.measure.MeasureQuery;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Measures;
import org.enforcementatlas.measure.Per;
import org.enforcementatlas.measure.Value;
import org.enforcementatlas.model.MeasureId;
import org.jspecify.annotations.Nullable;

/**
 * Answers a state with two measures in pairs. A measure is a rate or a share unless its count is asked for. Where no date is
 * asked for, the two measures are shown at the dates that are nearest to each other, so that figures of different years are set
 * side by side only where there are none of the same time. Safe to share between threads.
 */
public final class RelatedMaps {

    /** An even number of classes has its middle break at zero, so that no class holds values of both signs. */
    private static final int SIDES = 6;

    private final Measures measures;
    private final ClassifiedMaps maps;

    /**
     * Pairs of these measures.
     *
     * @param measures answers the questions
     * @param maps colours the points by a third measure as its own map is coloured
     */
    public RelatedMaps(Measures measures, ClassifiedMaps maps) {
        this.measures = measures;
        this.maps = maps;
    }

    /**
     * The two measures of a state.
     *
     * @throws org.enforcementatlas.measure.UnanswerableQuery if one cannot be answered; the sentence says what to ask instead
     */
    public Related answer(RelateState state) {
        GeographyBasis.refuseMixed(Stream.of(state.x(), state.y())
                .flatMap(asked -> measures.find(asked.measure()).stream())
                .toList());
        NearestDates.Dates dates = NearestDates.of(listDates(state.x()), listDates(state.y()));
        MeasureTable x = measures.answer(settled(state.x(), dates.x()));
        MeasureTable y = measures.answer(settled(state.y(), dates.y()));
        ClassifiedMap colour = colour(state, y.asOf());
        return new Pairing(x, y, state).related(colour, isChosen(state));
    }

    /** Whether a date was chosen for the reader, who could have had another. */
    private boolean isChosen(RelateState state) {
        return isChosen(state.x()) || isChosen(state.y());
    }

    private boolean isChosen(MeasureQuery query) {
        return isOpen(query) && listDates(query).size() > 1;
    }

    private static boolean isOpen(MeasureQuery query) {
        return query.findAsOf().isEmpty() && query.findSnapshot().isEmpty();
    }

    private @Nullable ClassifiedMap colour(RelateState state, LocalDate near) {
        MeasureQuery asked = state.colour();
        if (asked == null) {
            return null;
        }
        LocalDate day = NearestDates.nearest(listDates(asked), near).orElse(null);
        MeasureTable table = measures.answer(settled(asked, day));
        MapOptions options = MapOptions.DEFAULT.withLayout(MapLayout.GEOGRAPHIC).withSimulate(state.simulate());
        return maps.draw(table.query(), isDiverging(table) ? options.withClasses(SIDES) : options);
    }

    private static boolean isDiverging(MeasureTable table) {
        return table.areas().stream()
                .anyMatch(area -> area.value() instanceof Value.Observed observed && observed.numerator() < 0);
    }

    /** The dates that a measure may be shown at: the one that is asked for, or all. */
    private List<LocalDate> listDates(MeasureQuery query) {
        if (query.findAsOf().isPresent()) {
            return query.findAsOf().stream().toList();
        }
        return query.findSnapshot().isPresent()
                ? List.of(measures.answer(query).asOf())
                : new ArrayList<>(measures.listDates(query.measure(), query.span()));
    }

    /** The question with its date and its unit settled; a pinned snapshot keeps its own date. */
    private MeasureQuery settled(MeasureQuery query, @Nullable LocalDate day) {
        MeasureQuery dated = query.findSnapshot().isPresent() ? query : query.withAsOf(day);
        return dated.withPer(query.findPer().orElseGet(() -> usualPer(query.measure())));
    }

    /** A rate where there is one. */
    public Per usualPer(MeasureId id) {
        return measures.find(id).filter(Measure::hasRate).isPresent() ? Per.RESIDENTS : Per.COUNT;
    }
}
