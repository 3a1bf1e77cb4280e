package org.enforcementatlas.measure;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.MeasureId;
import org.enforcementatlas.model.SnapshotId;
import org.jspecify.annotations.Nullable;

/**
 * Measures whose answers by state are kept until the public figures change: a page that tells a course asks for each of its
 * dates, and the next state's page asks for the same again. Answers by county are large and made anew. Safe to share between
 * threads.
 */
public final class KeptAnswers implements Measures {

    /** Each is of 56 areas; together they take some ten megabytes. */
    private static final int MOST = 600;

    private final Measures measures;
    private final Map<MeasureQuery, Kept> kept = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<MeasureQuery, Kept> eldest) {
            return size() > MOST;
        }
    };

    /**
     * Keeps the answers of these measures.
     *
     * @param measures works out what is not at hand
     */
    public KeptAnswers(Measures measures) {
        this.measures = measures;
    }

    /** What answers about a measure follow from: its definition and the public snapshots. */
    private record Grounds(Optional<Measure> measure, List<SnapshotId> from) {}

    /** An answer and what it follows from. */
    private record Kept(Grounds grounds, MeasureTable table) {}

    @Override
    public MeasureTable answer(MeasureQuery query) {
        return mayBeKept(query) ? answer(query, grounds(query)) : measures.answer(query);
    }

    @Override
    public List<MeasureTable> answerEach(MeasureQuery query, List<LocalDate> days) {
        if (!mayBeKept(query)) {
            return measures.answerEach(query, days);
        }
        Grounds grounds = grounds(query);
        return days.stream().map(day -> answer(query.withAsOf(day), grounds)).toList();
    }

    private static boolean mayBeKept(MeasureQuery query) {
        return query.level() == AreaLevel.STATE
                && query.findSnapshot().isEmpty()
                && query.below().snapshots().isEmpty();
    }

    private Grounds grounds(MeasureQuery query) {
        return new Grounds(measures.find(query.measure()), measures.listSnapshots(query.measure()));
    }

    private MeasureTable answer(MeasureQuery query, Grounds grounds) {
        synchronized (kept) {
            Kept last = kept.get(query);
            if (last != null && last.grounds().equals(grounds)) {
                return last.table();
            }
        }
        MeasureTable table = measures.answer(query);
        if (grounds(query).equals(grounds)) {
            synchronized (kept) {
                kept.put(query, new Kept(grounds, table));
            }
        }
        return table;
    }

    @Override
    public List<Measure> list() {
        return measures.list();
    }

    @Override
    public Optional<Measure> find(MeasureId id) {
        return measures.find(id);
    }

    @Override
    public List<LocalDate> listDates(MeasureId id) {
        return measures.listDates(id);
    }

    @Override
    public List<LocalDate> listDates(MeasureId id, Span span) {
        return measures.listDates(id, span);
    }

    @Override
    public List<Measure> listDenominators() {
        return measures.listDenominators();
    }

    @Override
    public List<SnapshotId> listSnapshots(MeasureId id) {
        return measures.listSnapshots(id);
    }

    @Override
    public RowsBehind trace(MeasureQuery query, @Nullable GeoId place) {
        return measures.trace(query, place);
    }
}
