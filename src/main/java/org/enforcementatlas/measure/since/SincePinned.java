package org.enforcementatlas.measure.since;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.enforcementatlas.measure.AreaValue;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Measures;
import org.enforcementatlas.measure.Provenance;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.measure.since.Since.ChangedValue;
import org.jspecify.annotations.Nullable;

/** Sets the answer of pinned snapshots against what is public for the same date now. */
public final class SincePinned {

    private SincePinned() {}

    /** What became of an answer; empty where it is not pinned, or a change between two dates. */
    public static Optional<Since> of(Measures measures, MeasureTable then) {
        if (then.query().findSnapshot().isEmpty() || then.change() != null) {
            return Optional.empty();
        }
        MeasureTable now = publicOn(measures, then);
        if (now == null) {
            return Optional.of(new Since(
                    pinned(then) + ". The figures are no longer public; they are kept for this link.", List.of()));
        }
        String later = later(measures, then);
        if (isSame(then.provenance(), now.provenance())) {
            return Optional.of(
                    new Since(pinned(then) + ", still the public figures for this date." + later, List.of()));
        }
        List<ChangedValue> changed = changed(then, now);
        int all = then.areas().size() + 1;
        return Optional.of(new Since(
                pinned(then) + ". The public figures for this date are of snapshot "
                        + now.provenance().snapshot() + ": " + Since.count(changed.size(), all) + "." + later,
                changed));
    }

    private static @Nullable MeasureTable publicOn(Measures measures, MeasureTable then) {
        try {
            return measures.answer(then.query().unpinned().withAsOf(then.asOf()));
        } catch (UnanswerableQuery nothing) {
            return null;
        }
    }

    private static boolean isSame(Provenance then, Provenance now) {
        return then.snapshot().equals(now.snapshot()) && then.denominators().equals(now.denominators());
    }

    private static String pinned(MeasureTable then) {
        return "Pinned to snapshot " + then.provenance().snapshot();
    }

    private static String later(Measures measures, MeasureTable then) {
        List<LocalDate> later = measures
                .listDates(then.measure().id(), then.query().span())
                .stream()
                .filter(day -> day.isAfter(then.asOf()))
                .toList();
        return later.isEmpty() ? "" : " There are later figures, of up to " + Wording.day(later.getLast()) + ".";
    }

    private static List<ChangedValue> changed(MeasureTable then, MeasureTable now) {
        String what = Wording.title(then) + ", " + Wording.when(then);
        List<ChangedValue> changed = new ArrayList<>();
        for (AreaValue before :
                Stream.concat(Stream.of(then.nation()), then.areas().stream()).toList()) {
            AreaValue after = now.find(before.id()).orElse(null);
            if (after == null || !after.value().equals(before.value())) {
                changed.add(new ChangedValue(
                        Wording.placeName(before),
                        what,
                        Wording.value(then, before),
                        after == null ? "not counted" : Wording.value(now, after)));
            }
        }
        return changed;
    }
}
