package org.enforcementatlas.choropleth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.enforcementatlas.measure.Changes;
import org.enforcementatlas.measure.MeasureQuery;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Measures;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.measure.UnevenPeriods;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.SnapshotId;
import org.jspecify.annotations.Nullable;

/**
 * Answers a view with a classified map. Classes are cut from all public dates of the measure whose period is as long, so that
 * stepping through time never changes what a colour means; a view of one pinned snapshot is cut from that snapshot alone, since
 * it may never change. Pools are kept until the public figures change. Safe to share between threads.
 */
public final class ClassifiedMaps {

    private static final int MOST_POOLS = 24;

    private final Measures measures;
    private final AreaConditions conditions;
    private final KeptHotSpots patterns;
    private final Map<Key, Kept> pools = new LinkedHashMap<>(32, 0.75f, true);

    /**
     * Maps of these measures.
     *
     * @param measures answers the questions
     */
    public ClassifiedMaps(Measures measures) {
        this.measures = measures;
        this.conditions = new AreaConditions(measures);
        this.patterns = new KeptHotSpots(measures);
    }

    /** What a pool is of: a question without its date, and the length of its periods. */
    private record Key(MeasureQuery timeless, int months) {}

    /** A pool and the public snapshots that it was made from. */
    private record Kept(List<SnapshotId> from, Pool pool) {}

    /**
     * The map of a question.
     *
     * @throws org.enforcementatlas.measure.UnanswerableQuery if it cannot be answered; the sentence says what to ask instead
     */
    public ClassifiedMap draw(MeasureQuery query, MapOptions options) {
        return draw(measures.answer(query), options);
    }

    /** The answer that a view shows, before it is classed. */
    public MeasureTable answer(ViewState view) {
        MeasureTable table = measures.answer(view.query());
        return view.layer() instanceof Layer.Change change ? changed(table, change) : table;
    }

    /** Nothing is carried forward: the earlier date is answered by figures of its own, or refused. */
    private MeasureTable changed(MeasureTable after, Layer.Change change) {
        MeasureQuery earlier = after.query().withAsOf(change.from());
        MeasureTable before =
                measures.answer(change.snapshot() == null ? earlier : earlier.withSnapshot(change.snapshot()));
        if (!before.asOf().equals(change.from())) {
            throw new UnanswerableQuery("Snapshot " + before.provenance().snapshot() + " has no figures for "
                    + change.from() + "; leave snapshot out, or name the earlier one with from_snapshot.");
        }
        UnevenPeriods.refuse(measures, before, after);
        return Changes.between(before, after, change.kind());
    }

    /** The hot spots of a view's answer; {@code null} where the view does not show any. */
    public @Nullable HotSpots findHotSpots(ViewState view, MeasureTable answer) {
        return view.layer() == Layer.Plain.HOT_SPOTS ? patterns.of(answer) : null;
    }

    /** The map of a view: areas that its condition leaves out are drawn empty. */
    public ClassifiedMap draw(ViewState view) {
        MeasureTable table = answer(view);
        Predicate<GeoId> shown = view.filter().isEmpty() ? any -> true : matching(table, view.filter())::contains;
        if (view.map().aroundNation() && table.change() != null) {
            throw new UnanswerableQuery(
                    "around=US compares the values of one date; leave it out, or leave change out.");
        }
        HotSpots spots = findHotSpots(view, table);
        return spots == null
                ? Classifier.classify(table, view.map(), pool(table, view.map()), shown)
                : HotSpotMap.of(table, view.map(), spots, shown);
    }

    /**
     * The areas of a table that fulfil a condition, as map, table and files show them.
     *
     * @throws org.enforcementatlas.measure.UnanswerableQuery if the condition cannot be read
     */
    public Set<GeoId> matching(MeasureTable table, String condition) {
        return conditions.matching(table, condition);
    }

    /** The answers to the question of an answer for every date that has figures, oldest first; of a pinned one, it alone. */
    public List<MeasureTable> listAnswers(MeasureTable table) {
        MeasureQuery query = table.query();
        return query.findSnapshot().isPresent()
                ? List.of(table)
                : measures.answerEach(query, measures.listDates(query.measure(), query.span()));
    }

    /** The map of an answer. */
    private ClassifiedMap draw(MeasureTable table, MapOptions options) {
        return Classifier.classify(table, options, pool(table, options));
    }

    private Pool pool(MeasureTable table, MapOptions options) {
        if (table.change() != null) {
            return Pool.ofChange(table);
        }
        MeasureQuery query = table.query();
        List<LocalDate> dates =
                query.findSnapshot().isPresent() ? List.of() : measures.listDates(query.measure(), query.span());
        if (dates.size() < 2) {
            return Pool.alone(table);
        }
        return options.rescale() ? Pool.rescaled(table) : pooled(table, dates);
    }

    private Pool pooled(MeasureTable table, List<LocalDate> dates) {
        Key key = new Key(on(table.query(), null), table.period().months());
        List<SnapshotId> from = measures.listSnapshots(table.query().measure());
        synchronized (pools) {
            Kept kept = pools.get(key);
            if (kept != null && kept.from().equals(from)) {
                return kept.pool();
            }
        }
        Pool pool = Pool.of(answers(table, dates));
        if (dates.contains(table.asOf())) {
            keep(key, new Kept(from, pool));
        }
        return pool;
    }

    private void keep(Key key, Kept kept) {
        synchronized (pools) {
            pools.put(key, kept);
            if (pools.size() > MOST_POOLS) {
                pools.remove(pools.keySet().iterator().next());
            }
        }
    }

    /** The answers for all dates with as long a period, the asked one among them. */
    private List<MeasureTable> answers(MeasureTable asked, List<LocalDate> dates) {
        List<MeasureTable> answers = new ArrayList<>(List.of(asked));
        for (LocalDate day : dates) {
            if (!day.equals(asked.asOf())) {
                MeasureTable other = measures.answer(on(asked.query(), day));
                if (other.period().months() == asked.period().months()) {
                    answers.add(other);
                }
            }
        }
        return answers;
    }

    private static MeasureQuery on(MeasureQuery query, @Nullable LocalDate day) {
        return query.withAsOf(day);
    }
}
