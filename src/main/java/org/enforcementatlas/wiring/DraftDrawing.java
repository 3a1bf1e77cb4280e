package org.enforcementatlas.wiring;

import org.enforcementatlas.choropleth.ClassifiedMap;
import org.enforcementatlas.choropleth.ClassifiedMaps;
import org.enforcementatlas.choropleth.MapOptions;
import org.enforcementatlas.geo.Boundaries;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.measure.Measure;
import org.enforcementatlas.measure.MeasureQuery;
import org.enforcementatlas.measure.Measures;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.MeasureId;
import org.enforcementatlas.render.FigureSize;
import org.enforcementatlas.render.FigureSvg;
import org.enforcementatlas.render.Ground;
import org.enforcementatlas.ui.desk.DraftMap;

/** Draws the map of a draft, in the measure and level that its dataset opens in. */
final class DraftDrawing implements DraftMap {

    private final Measures drafts;
    private final Boundaries boundaries;

    DraftDrawing(Measures drafts, Boundaries boundaries) {
        this.drafts = drafts;
        this.boundaries = boundaries;
    }

    @Override
    public String draw(Snapshot draft) {
        Measure measure = drafts.list().stream()
                .filter(one -> one.dataset().equals(draft.dataset()))
                .findFirst()
                .orElseThrow(() -> new UnanswerableQuery("No measure shows " + draft.dataset() + "."));
        AreaLevel level = measure.levels().contains(AreaLevel.STATE) ? AreaLevel.STATE : AreaLevel.COUNTY;
        MeasureId id = measure.id();
        MeasureQuery query = MeasureQuery.of(id).withLevel(level).withSnapshot(draft.id());
        ClassifiedMap map = new ClassifiedMaps(drafts).draw(query, MapOptions.DEFAULT);
        return FigureSvg.draw(map, Ground.of(map, boundaries), FigureSize.USUAL);
    }
}
