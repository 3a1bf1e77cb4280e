package org.enforcementatlas.measure.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.enforcementatlas.measure.AreaValue;
import org.enforcementatlas.measure.MeasureKind;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Value;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.model.Absence;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.MeasureId;

/**
 * A group's value: the sum of its members' numerators over the sum of their denominators, never a mean of their values. It is
 * formed of the members that have a value, and says of how many. Sums are over places, never over time.
 */
final class GroupSum {

    private final MeasureTable table;
    private final List<Value.Observed> seen = new ArrayList<>();
    private final Map<Absence, List<String>> missing = new EnumMap<>(Absence.class);
    private final int members;
    private int corrected;

    GroupSum(MeasureTable table, List<GeoId> members) {
        this.table = table;
        this.members = members.size();
        members.forEach(this::add);
    }

    private void add(GeoId member) {
        AreaValue area = table.find(member)
                .orElseThrow(() -> new IllegalStateException("A table by state has a value of every state: " + member));
        corrected += area.corrected();
        switch (area.value()) {
            case Value.Observed observed -> seen.add(observed);
            case Value.Absent absent ->
                missing.computeIfAbsent(absent.reason(), any -> new ArrayList<>())
                        .add(ComparedPlace.usps(member));
        }
    }

    /** What is summed. */
    MeasureId measure() {
        return table.measure().id();
    }

    /** The sum, or why there is none. */
    Value value() {
        if (seen.isEmpty()) {
            return new Value.Absent(
                    missing.size() == 1 ? missing.keySet().iterator().next() : Absence.NO_DATA);
        }
        if (!isAdditive()) {
            return new Value.Absent(Absence.NOT_APPLICABLE);
        }
        long above = 0;
        long below = 0;
        for (Value.Observed one : seen) {
            above = Math.addExact(above, one.numerator());
            below = Math.addExact(below, one.denominator());
        }
        long scale = seen.getFirst().scale();
        return new Value.Observed(above, scale == 1 ? seen.getFirst().denominator() : below, scale);
    }

    /** A share can be added only where it is known what it is a share of; a count always can. */
    boolean isAdditive() {
        return table.measure().kind() != MeasureKind.SHARE || seen.stream().allMatch(one -> one.scale() > 1);
    }

    int corrected() {
        return corrected;
    }

    int members() {
        return members;
    }

    int withValue() {
        return seen.size();
    }

    /** "From 12 of 17: no data for AL, AR": what the sum leaves out; empty where nothing is missing. */
    String told() {
        if (missing.isEmpty()) {
            return "";
        }
        String left = missing.entrySet().stream()
                .map(entry -> entry.getValue().size() + " of " + members + " " + phrase(entry.getKey()) + " ("
                        + String.join(", ", entry.getValue()) + ")")
                .collect(Collectors.joining("; "));
        return seen.isEmpty() ? left : left + "; formed of the other " + seen.size();
    }

    private static String phrase(Absence reason) {
        return reason == Absence.NO_DATA ? "without data" : Wording.absence(reason);
    }
}
