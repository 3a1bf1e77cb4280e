package org.enforcementatlas.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.OptionalLong;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.MeasureId;
import org.enforcementatlas.model.SnapshotId;
import org.jspecify.annotations.Nullable;

/** What counts are set against: the last public estimate whose day is not after the figures' own. */
final class Denominators {

    /** The series of the population dataset. */
    static final String RESIDENTS = "residents";

    private final FigureSource figures;
    private final DeclaredMeasures declared;
    private final KeptEstimates estimates;

    Denominators(FigureSource figures, DeclaredMeasures declared) {
        this.figures = figures;
        this.declared = declared;
        this.estimates = new KeptEstimates(figures);
    }

    /**
     * The estimate for a day: of the latest vintage, the last estimate on or before the day, or the first one if all are
     * later. Places that a vintage lacks have no estimate, and none is borrowed from another.
     *
     * @throws UnanswerableQuery if there is no such denominator or snapshot
     */
    Estimate at(LocalDate day, Denominator asked) {
        Source source = source(asked.measure());
        List<Provenance> vintages = vintages(source, asked);
        NavigableMap<LocalDate, DatedEstimate> byDay = estimates.of(source.series(), vintages);
        if (byDay.isEmpty()) {
            return new Estimate(Map.of(), Map.of(), "", source.unit(), List.of());
        }
        LocalDate before = byDay.floorKey(day);
        LocalDate chosen = before == null ? byDay.firstKey() : before;
        DatedEstimate estimate = Objects.requireNonNull(byDay.get(chosen));
        return new Estimate(
                estimate.byPlace(),
                estimate.margins(),
                vintages.getLast().source() + ", estimate of " + Wording.day(chosen) + gap(chosen, day),
                source.unit(),
                estimate.from());
    }

    /** Figures set against an estimate of more than a year before or after say so. */
    private static String gap(LocalDate estimate, LocalDate day) {
        int years = day.getYear() - estimate.getYear();
        return Math.abs(years) <= 1
                ? ""
                : " (" + Math.abs(years) + " years " + (years > 0 ? "before" : "after") + " the figures)";
    }

    private List<Provenance> vintages(Source source, Denominator asked) {
        if (asked.snapshots().isEmpty()) {
            return figures.listPublished(source.dataset());
        }
        List<Provenance> pinned = new ArrayList<>();
        for (SnapshotId id : asked.snapshots()) {
            figures.find(source.dataset(), id).ifPresent(pinned::add);
        }
        if (pinned.isEmpty()) {
            throw new UnanswerableQuery("Of the snapshots that are named none is of " + source.dataset()
                    + ", which figures are set against; leave snapshot out for the public figures.");
        }
        return pinned;
    }

    private Source source(@Nullable MeasureId asked) {
        if (asked == null || asked.equals(Catalogue.POPULATION)) {
            return new Source(DatasetId.POPULATION, RESIDENTS, "residents");
        }
        return declared.find(asked)
                .filter(measure -> measure.kind() == MeasureKind.STOCK)
                .map(measure -> new Source(measure.dataset(), DeclaredMeasure.SERIES, measure.unit()))
                .orElseThrow(() -> new UnanswerableQuery("per is count, residents or the name of a declared stock"
                        + list() + ", not \"" + asked + "\"."));
    }

    private String list() {
        String names = String.join(
                ", ", listDeclared().stream().map(one -> one.id().name()).toList());
        return names.isEmpty() ? "" : " (" + names + ")";
    }

    /** The declared stocks that have public figures. */
    List<DeclaredMeasure> listDeclared() {
        return declared.list().stream()
                .filter(measure -> measure.kind() == MeasureKind.STOCK
                        && !figures.listPublished(measure.dataset()).isEmpty())
                .toList();
    }

    private record Source(DatasetId dataset, String series, String unit) {}

    /**
     * What places are set against on one day.
     *
     * @param byPlace how many by place
     * @param margins how far each may be off, where its source says so
     * @param source table, vintage and day; empty when nothing is loaded
     * @param unit what is counted: residents
     * @param from the snapshots that they are of
     */
    record Estimate(
            Map<GeoId, Long> byPlace, Map<GeoId, Margin> margins, String source, String unit, List<SnapshotId> from) {

        OptionalLong find(GeoId place) {
            Long number = byPlace.get(place);
            return number == null ? OptionalLong.empty() : OptionalLong.of(number);
        }

        /** Whether the estimate of a place is too uncertain to be ranked by. */
        boolean isWide(GeoId place) {
            Margin margin = margins.get(place);
            return margin != null && margin.isWide();
        }
    }
}
