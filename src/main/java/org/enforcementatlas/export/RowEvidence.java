package org.enforcementatlas.export;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.enforcementatlas.ingest.desk.Listings;
import org.enforcementatlas.ingest.review.Listing;
import org.enforcementatlas.ingest.settle.Correction;
import org.enforcementatlas.ingest.settle.CorrectionEffect;
import org.enforcementatlas.ingest.settle.Corrections;
import org.enforcementatlas.measure.MeasureQuery;
import org.enforcementatlas.measure.Measures;
import org.enforcementatlas.measure.RowsBehind;
import org.enforcementatlas.model.Area;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.Gazetteer;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.SnapshotId;
import org.jspecify.annotations.Nullable;

/** Opens any number of the atlas: the rows it was counted from, with what is known of each beyond its own list. */
public final class RowEvidence {

    private final Measures measures;
    private final Listings listings;
    private final Corrections corrections;
    private final Map<GeoId, String> counties;

    /** Evidence from these stores. */
    public RowEvidence(Measures measures, Listings listings, Corrections corrections, Gazetteer gazetteer) {
        this.measures = measures;
        this.listings = listings;
        this.corrections = corrections;
        this.counties = gazetteer.list(AreaLevel.COUNTY).stream().collect(Collectors.toMap(Area::id, Area::name));
    }

    /**
     * The rows behind a number of the answer to a question.
     *
     * @param place the area, or the nation; {@code null} for what is on no area
     * @throws org.enforcementatlas.measure.UnanswerableQuery if the question has no answer, or the answer has no such area
     */
    public RowsTable open(MeasureQuery query, @Nullable GeoId place) {
        RowsBehind behind = measures.trace(query, place);
        DatasetId dataset = behind.table().measure().dataset();
        SnapshotId snapshot = behind.table().provenance().snapshot();
        return new RowsTable(
                behind,
                dataset.holdsAgreements() ? listings(query, behind) : Map.of(),
                corrected(dataset, snapshot),
                counties);
    }

    /** Rows of a pinned snapshot are told as of its date: later lists change nothing of them. */
    private Map<Integer, Listing> listings(MeasureQuery query, RowsBehind behind) {
        Map<Integer, Listing> now = listings.ofRows(behind.table().provenance().snapshot());
        LocalDate day = behind.table().provenance().asOf();
        return query.findSnapshot().isEmpty()
                ? now
                : now.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, listed -> listed.getValue().until(day)));
    }

    private Map<Integer, String> corrected(DatasetId dataset, SnapshotId snapshot) {
        Map<Long, Correction> byNumber =
                corrections.list(dataset).stream().collect(Collectors.toMap(Correction::id, Function.identity()));
        return corrections.listEffects(snapshot).stream()
                .filter(effect -> effect.kind() == CorrectionEffect.Kind.APPLIED)
                .filter(effect -> byNumber.containsKey(effect.correction()))
                .collect(Collectors.toMap(
                        CorrectionEffect::row, effect -> words(byNumber.get(effect.correction())), RowEvidence::both));
    }

    private static String words(@Nullable Correction one) {
        return one == null
                ? ""
                : one.field().word() + ": \"" + one.raw() + "\" corrected to \"" + one.corrected() + "\"; "
                        + one.reason() + " (" + one.link() + ")";
    }

    private static String both(String first, String second) {
        return first + " | " + second;
    }
}
