package org.enforcementatlas.measure;

import java.util.List;
import java.util.function.Predicate;
import org.enforcementatlas.model.Agreement;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.Figure;
import org.enforcementatlas.model.GeoId;

/**
 * A query with its snapshot settled.
 *
 * @param query the query
 * @param from the snapshot that answers it
 */
record Question(MeasureQuery query, Provenance from) {

    AreaLevel level() {
        return query.level();
    }

    /** The snapshot's agreements that the query's model and clock let through. */
    List<Agreement> agreements(FigureSource figures) {
        RowMarks marks = figures.marks(from.snapshot());
        Predicate<Agreement> wanted =
                row -> query.findModel().map(model -> row.model() == model).orElse(true)
                        && isSignedInTime(row)
                        && query.scope().holds(row.state())
                        && marks.counts(row.row(), query.scope());
        return figures.listAgreements(from.snapshot()).stream().filter(wanted).toList();
    }

    /** The snapshot's figures of a series. */
    List<Figure> figures(FigureSource figures, String series) {
        return figures.listFigures(from.snapshot()).stream()
                .filter(figure -> figure.series().equals(series) && holds(figure))
                .toList();
    }

    private boolean holds(Figure figure) {
        GeoId place = figure.place();
        return place == null || query.scope().holds(place);
    }

    private boolean isSignedInTime(Agreement row) {
        if (query.clock() == ListClock.LISTED) {
            return true;
        }
        return query.findAsOf()
                .map(day -> row.findSigned().map(signed -> !signed.isAfter(day)).orElse(false))
                .orElse(true);
    }
}
