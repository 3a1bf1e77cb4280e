package org.enforcementatlas.measure;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.enforcementatlas.model.Figure;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.SnapshotId;
import org.jspecify.annotations.Nullable;

/**
 * The estimates of vintages by their day. They follow from the vintages' snapshots, which never change, and are kept by their
 * numbers: each rate and each share of residents asks for them. Safe to share between threads.
 */
final class KeptEstimates {

    /** Public vintages, and a few pinned or declared ones beside them. */
    private static final int MOST = 8;

    private final FigureSource figures;
    private final Map<Key, NavigableMap<LocalDate, DatedEstimate>> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, NavigableMap<LocalDate, DatedEstimate>> eldest) {
            return size() > MOST;
        }
    };

    KeptEstimates(FigureSource figures) {
        this.figures = figures;
    }

    private record Key(String series, List<SnapshotId> vintages) {}

    /** The estimates of a series, by day; what a later vintage says of a place on a day holds. */
    NavigableMap<LocalDate, DatedEstimate> of(String series, List<Provenance> vintages) {
        Key key = new Key(series, vintages.stream().map(Provenance::snapshot).toList());
        synchronized (kept) {
            NavigableMap<LocalDate, DatedEstimate> at = kept.get(key);
            if (at != null) {
                return at;
            }
        }
        NavigableMap<LocalDate, DatedEstimate> made = make(key);
        synchronized (kept) {
            kept.put(key, made);
        }
        return made;
    }

    private NavigableMap<LocalDate, DatedEstimate> make(Key key) {
        TreeMap<LocalDate, Gathered> byDay = new TreeMap<>();
        for (SnapshotId vintage : key.vintages()) {
            for (Figure row : figures.listFigures(vintage)) {
                GeoId place = row.place();
                Long count = row.count();
                if (row.series().equals(key.series()) && place != null && count != null) {
                    byDay.computeIfAbsent(row.period().end(), any -> new Gathered())
                            .add(place, count, row.margin(), vintage);
                }
            }
        }
        TreeMap<LocalDate, DatedEstimate> made = new TreeMap<>();
        byDay.forEach((day, gathered) -> made.put(day, gathered.estimate()));
        return Collections.unmodifiableNavigableMap(made);
    }

    /** An estimate that is being gathered. */
    private static final class Gathered {

        private final Map<GeoId, Long> byPlace = new HashMap<>();
        private final Map<GeoId, Margin> margins = new HashMap<>();
        private final TreeSet<SnapshotId> from =
                new TreeSet<>((one, other) -> Long.compare(one.number(), other.number()));

        void add(GeoId place, long count, @Nullable Long margin, SnapshotId vintage) {
            byPlace.put(place, count);
            if (margin != null) {
                margins.put(place, new Margin(count, margin));
            }
            from.add(vintage);
        }

        DatedEstimate estimate() {
            return new DatedEstimate(byPlace, margins, List.copyOf(from));
        }
    }
}
