package org.enforcementatlas.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.MeasureId;
import org.enforcementatlas.model.SnapshotId;
import org.jspecify.annotations.Nullable;

/** The catalogue, and the answers to questions about it. */
public interface Measures {

    /** Every measure, in the order in which it is shown. */
    List<Measure> list();

    /**
     * The measures that pages offer: all but those that only the court's own files give, where none were counted yet.
     */
    default List<Measure> listOffered() {
        return list().stream()
                .filter(measure -> !CourtFileMeasures.holds(measure)
                        || !listDates(measure.id()).isEmpty())
                .toList();
    }

    /** The measure of this name. */
    Optional<Measure> find(MeasureId id);

    /** The dates for which there are public figures, oldest first. */
    List<LocalDate> listDates(MeasureId id);

    /** The dates on which a span may end, oldest first; none where the measure has no such span. */
    List<LocalDate> listDates(MeasureId id, Span span);

    /** The spans that a measure may be told in; the first is as the source counted it. */
    default List<Span> listSpans(MeasureId id) {
        return Stream.of(Span.values())
                .filter(span -> span == Span.AS_COUNTED || !listDates(id, span).isEmpty())
                .toList();
    }

    /** The declared stocks with public figures, which rates may be set against instead of residents. */
    List<Measure> listDenominators();

    /**
     * The public snapshots that answers about a measure rest on now, those of its denominators among them. While they are the
     * same, so are the answers.
     */
    List<SnapshotId> listSnapshots(MeasureId id);

    /**
     * Answers a question.
     *
     * @throws UnanswerableQuery if there is no such measure, no figure for the date, or no such level; the sentence says
     *     what to ask instead
     */
    MeasureTable answer(MeasureQuery query);

    /**
     * Answers a question for each of several days, in their order.
     *
     * @throws UnanswerableQuery if one of them cannot be answered
     */
    default List<MeasureTable> answerEach(MeasureQuery query, List<LocalDate> days) {
        return days.stream().map(day -> answer(query.withAsOf(day))).toList();
    }

    /**
     * Exactly the rows behind one number of the answer to a question.
     *
     * @param place the area, or the nation; {@code null} for what is on no area
     * @throws UnanswerableQuery if the question has no answer, or the answer has no such area
     */
    RowsBehind trace(MeasureQuery query, @Nullable GeoId place);
}
