package org.enforcementatlas.ingest.desk;

import java.util.ArrayList;
import java.util.List;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.ingest.review.AgreementChange;
import org.enforcementatlas.ingest.review.AgreementDifference;
import org.enforcementatlas.ingest.review.FieldChange;
import org.enforcementatlas.ingest.review.FigureChange;
import org.enforcementatlas.ingest.review.FigureDifference;
import org.enforcementatlas.ingest.review.StateDifference;
import org.enforcementatlas.model.Figure;
import org.enforcementatlas.model.GeoId;

/** The values by which two snapshots differ: of lists the agreements of a state and what is printed, of figures each count. */
final class RevisedValues {

    private final ImportDesk desk;

    RevisedValues(ImportDesk desk) {
        this.desk = desk;
    }

    /** A sentence and the values. */
    record Found(String summary, List<Revision.Value> values) {}

    Found between(Snapshot before, Snapshot after) {
        if (after.dataset().holdsAgreements()) {
            AgreementDifference difference = desk.compareAgreements(before.id(), after.id());
            return new Found(difference.describe(), ofLists(difference));
        }
        FigureDifference difference = desk.compareFigures(before.id(), after.id());
        return new Found(difference.describe(), ofFigures(difference));
    }

    private static List<Revision.Value> ofLists(AgreementDifference difference) {
        List<Revision.Value> values = new ArrayList<>();
        for (StateDifference state : difference.states()) {
            if (state.before() != state.after()) {
                values.add(new Revision.Value(
                        state.findState().map(GeoId::code).orElse(""),
                        "agreements",
                        Integer.toString(state.before()),
                        Integer.toString(state.after())));
            }
        }
        for (AgreementChange change : difference.changed()) {
            for (FieldChange field : change.fields()) {
                values.add(new Revision.Value(
                        change.after().row().state().code(),
                        field.field().word() + " of " + change.after().row().agency() + ", "
                                + change.after().row().model().name(),
                        field.before(),
                        field.after()));
            }
        }
        return values;
    }

    private static List<Revision.Value> ofFigures(FigureDifference difference) {
        List<Revision.Value> values = new ArrayList<>();
        difference
                .changed()
                .forEach(pair -> values.add(
                        value(pair.after(), FigureChange.text(pair.before()), FigureChange.text(pair.after()))));
        difference.gone().forEach(figure -> values.add(value(figure, FigureChange.text(figure), "")));
        difference.added().forEach(figure -> values.add(value(figure, "", FigureChange.text(figure))));
        return values;
    }

    private static Revision.Value value(Figure figure, String before, String after) {
        GeoId place = figure.place();
        String when = figure.period().isDay()
                ? " on " + figure.period().end()
                : " from " + figure.period().start() + " to " + figure.period().end();
        String where = place == null ? " (" + figure.placeNote() + ")" : "";
        return new Revision.Value(place == null ? "" : place.code(), figure.series() + when + where, before, after);
    }
}
