package org.enforcementatlas.measure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.enforcementatlas.model.Absence;
import org.enforcementatlas.model.Area;
import org.enforcementatlas.model.GeoId;
import org.jspecify.annotations.Nullable;

/**
 * Sets two answers to the same question on two dates against each other. Differences are taken of exact fractions, before
 * anything is rounded. What has no value on one of the dates has no change.
 */
public final class Changes {

    private final Change.Kind kind;
    private final MeasureTable before;
    private final MeasureTable after;
    private final Map<GeoId, Change.Step> steps = new HashMap<>();
    private final Map<GeoId, Value> values = new HashMap<>();
    private final Set<GeoId> unstable = new HashSet<>();

    private Changes(Change.Kind kind, MeasureTable before, MeasureTable after) {
        this.kind = kind;
        this.before = before;
        this.after = after;
    }

    /**
     * The table of change.
     *
     * @param before the earlier answer, the base
     * @param after the later one
     * @throws UnanswerableQuery if the dates are not in order, the periods of a flow are uneven, or percent is asked of a
     *     share; the sentence says what to ask instead
     */
    public static MeasureTable between(MeasureTable before, MeasureTable after, Change.Kind kind) {
        if (!before.asOf().isBefore(after.asOf())) {
            throw new UnanswerableQuery("Change is from an earlier date to a later one; from=" + before.asOf()
                    + " is not before " + after.asOf() + ".");
        }
        UnevenPeriods.refuse(null, before, after);
        if (kind == Change.Kind.PERCENT && after.measure().kind() == MeasureKind.SHARE) {
            throw new UnanswerableQuery("The change of a share is told in percentage points; ask for change=absolute.");
        }
        return new Changes(kind, before, after).table();
    }

    private MeasureTable table() {
        Map<GeoId, AreaValue> earlier = new HashMap<>();
        before.areas().forEach(area -> earlier.put(area.id(), area));
        List<Area> areas = new ArrayList<>();
        for (AreaValue later : after.areas()) {
            areas.add(later.area());
            compare(earlier.get(later.id()), later);
        }
        compare(before.nation(), after.nation());
        List<AreaValue> ranked = Ranks.rank(
                areas, new Ranks.Ranked(tally(), after.query().scope().unstableRanked()), unstable::contains);
        return new MeasureTable(
                after.measure(),
                after.query(),
                unit(),
                after.period(),
                ranked,
                new AreaValue(
                        after.nation().area(),
                        values.getOrDefault(GeoId.US, new Value.Absent(Absence.NO_DATA)),
                        false,
                        OptionalInt.empty(),
                        after.nation().corrected()),
                (int) ranked.stream().filter(area -> area.rank().isPresent()).count(),
                provenance(),
                noPlace(),
                new Change(kind, before, after, steps),
                before.provisional() || after.provisional(),
                after.below());
    }

    private Tally tally() {
        Map<GeoId, Integer> corrected = new HashMap<>();
        after.areas().stream()
                .filter(area -> area.corrected() > 0)
                .forEach(area -> corrected.put(area.id(), area.corrected()));
        return new Tally(values, after.nation().value(), List.of(), after.period(), corrected);
    }

    private void compare(@Nullable AreaValue earlier, AreaValue later) {
        if (earlier != null
                && earlier.value() instanceof Value.Observed base
                && later.value() instanceof Value.Observed now) {
            Change.Note note = note(base, now);
            boolean told = kind == Change.Kind.ABSOLUTE || (!note.isFromZero() && !note.isWithheld());
            steps.put(later.id(), new Change.Step(earlier, later, note));
            values.put(later.id(), told ? difference(base, now) : new Value.Absent(Absence.NOT_APPLICABLE));
            if (kind == Change.Kind.ABSOLUTE && (earlier.unstable() || later.unstable())) {
                unstable.add(later.id());
            }
        } else {
            values.put(later.id(), new Value.Absent(reason(earlier, later)));
        }
    }

    /** No data on either date is no data; a figure withheld on either is suppressed. */
    private static Absence reason(@Nullable AreaValue earlier, AreaValue later) {
        Set<Absence> reasons = EnumSet.noneOf(Absence.class);
        for (Value value : List.of(earlier == null ? later.value() : earlier.value(), later.value())) {
            if (value instanceof Value.Absent absent) {
                reasons.add(absent.reason());
            }
        }
        return reasons.isEmpty() || reasons.contains(Absence.NO_DATA)
                ? Absence.NO_DATA
                : reasons.contains(Absence.SUPPRESSED) ? Absence.SUPPRESSED : Absence.NOT_APPLICABLE;
    }

    private Change.Note note(Value.Observed base, Value.Observed now) {
        boolean few = kind == Change.Kind.PERCENT && base.numerator() < Ranks.STABLE_FROM;
        if (base.isZero()) {
            Change.Note still = kind == Change.Kind.PERCENT ? Change.Note.STILL_ZERO : Change.Note.NONE;
            return now.isZero() ? still : Change.Note.NEW;
        }
        if (now.isZero()) {
            return few ? Change.Note.TO_ZERO_FROM_FEW : Change.Note.TO_ZERO;
        }
        return few ? Change.Note.SMALL_BASE : Change.Note.NONE;
    }

    private Value difference(Value.Observed base, Value.Observed now) {
        try {
            return kind == Change.Kind.PERCENT ? ExactChange.percent(base, now) : ExactChange.absolute(base, now);
        } catch (ArithmeticException large) {
            throw new UnanswerableQuery("These figures are too large to be compared exactly.");
        }
    }

    private String unit() {
        String unit = after.measure().kind() == MeasureKind.SHARE ? "percentage points" : after.unit();
        return (kind == Change.Kind.PERCENT ? "percent change in " : "change in ") + unit;
    }

    /** That of the later answer; synthetic if either is. */
    private Provenance provenance() {
        Provenance from = after.provenance();
        Provenance base = before.provenance();
        String note = from.note().equals(base.note()) ? from.note() : (from.note() + " " + base.note()).strip();
        return new Provenance(
                from.snapshot(),
                from.asOf(),
                from.fileName(),
                from.sha256(),
                from.source(),
                from.imported(),
                from.denominatorSource(),
                Stream.concat(from.denominators().stream(), base.denominators().stream())
                        .distinct()
                        .toList(),
                note,
                from.synthetic() || base.synthetic());
    }

    private List<MeasureTable.NoPlace> noPlace() {
        Map<String, Long> counts = new LinkedHashMap<>();
        after.noPlace().forEach(bucket -> counts.merge(bucket.label(), bucket.count(), Long::sum));
        before.noPlace().forEach(bucket -> counts.merge(bucket.label(), -bucket.count(), Long::sum));
        List<MeasureTable.NoPlace> changed = new ArrayList<>();
        counts.forEach((label, count) -> changed.add(new MeasureTable.NoPlace("change in " + label, count)));
        return changed;
    }
}
