package org.enforcementatlas.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.Figure;
import org.enforcementatlas.model.SnapshotId;

/**
 * Which snapshot answers a question. A date without figures is refused with the nearest dates that have some: a value is
 * never carried forward in silence.
 */
final class SnapshotChoice {

    private final FigureSource figures;

    SnapshotChoice(FigureSource figures) {
        this.figures = figures;
    }

    /** The dates for which a measure has public figures of a span, oldest first. */
    List<LocalDate> listDates(Measure measure, Span span) {
        List<Provenance> published = figures.listPublished(measure.dataset());
        if (measure.dataset().holdsAgreements() || published.isEmpty()) {
            return published.stream().map(Provenance::asOf).distinct().sorted().toList();
        }
        return published.stream()
                .flatMap(from -> ends(from, span).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The public snapshots of a measure's dataset, then those of residents. */
    List<SnapshotId> listSnapshots(Measure measure) {
        return Stream.of(measure.dataset(), DatasetId.POPULATION)
                .distinct()
                .flatMap(dataset -> figures.listPublished(dataset).stream())
                .map(Provenance::snapshot)
                .toList();
    }

    /** The snapshot that answers the query. */
    Provenance choose(Measure measure, MeasureQuery query) {
        SnapshotId pinned = query.snapshot();
        if (pinned != null) {
            return figures.find(measure.dataset(), pinned)
                    .orElseThrow(() -> new UnanswerableQuery("There is no snapshot " + pinned + " of "
                            + measure.dataset() + "; leave snapshot out for the public figures."));
        }
        List<Provenance> published = figures.listPublished(measure.dataset());
        if (published.isEmpty()) {
            throw new UnanswerableQuery("No figures of " + measure.dataset()
                    + " are loaded; import a file with \"atlas import " + measure.dataset() + " FILE --publish\".");
        }
        Optional<LocalDate> day = query.findAsOf();
        if (day.isEmpty()
                || (query.clock() == ListClock.SIGNED && measure.dataset().holdsAgreements())) {
            return latest(published, query.level(), measure);
        }
        return on(published, day.get(), measure, query);
    }

    private Provenance on(List<Provenance> published, LocalDate day, Measure measure, MeasureQuery query) {
        Span span = query.span();
        List<Provenance> fitting =
                published.stream().filter(from -> has(from, day, measure, span)).toList();
        if (fitting.isEmpty()) {
            throw new UnanswerableQuery("There are no figures of " + measure.id() + " for " + day
                    + "; the nearest are for " + nearest(measure, day, span) + ".");
        }
        return latest(fitting, query.level(), measure);
    }

    private boolean has(Provenance from, LocalDate day, Measure measure, Span span) {
        return measure.dataset().holdsAgreements()
                ? from.asOf().equals(day)
                : ends(from, span).contains(day);
    }

    private List<LocalDate> ends(Provenance from, Span span) {
        return CountedPeriods.listEnds(
                span,
                figures.listFigures(from.snapshot()).stream()
                        .map(Figure::period)
                        .distinct()
                        .toList());
    }

    /** The last one that has figures of the level; where none has, the last one. */
    private Provenance latest(List<Provenance> published, AreaLevel level, Measure measure) {
        if (measure.dataset().holdsAgreements()) {
            return published.getLast();
        }
        return published.reversed().stream()
                .filter(from -> figures.listFigures(from.snapshot()).stream()
                        .anyMatch(row -> row.place() != null
                                && Objects.requireNonNull(row.place()).level() == level))
                .findFirst()
                .orElse(published.getLast());
    }

    private String nearest(Measure measure, LocalDate day, Span span) {
        List<LocalDate> dates = listDates(measure, span);
        if (dates.isEmpty()) {
            return "none in this span; leave span out";
        }
        Optional<LocalDate> before =
                dates.stream().filter(date -> date.isBefore(day)).reduce((first, second) -> second);
        Optional<LocalDate> after =
                dates.stream().filter(date -> date.isAfter(day)).findFirst();
        return Stream.of(before, after)
                .flatMap(Optional::stream)
                .map(LocalDate::toString)
                .collect(Collectors.joining(" and "));
    }
}
