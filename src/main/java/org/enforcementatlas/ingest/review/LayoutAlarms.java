package org.enforcementatlas.ingest.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.enforcementatlas.ingest.review.Alarm.Weight;

/**
 * Whether a file is laid out like the published one. A layout is told as {@code format; kind: column, column, …}. Columns
 * that come or go within one kind need a second yes; another known kind of file, another order or another format is told.
 */
final class LayoutAlarms {

    /** One layout, taken apart. */
    private record Layout(String format, String kind, List<String> columns) {

        static Layout of(String told) {
            int format = told.indexOf("; ");
            String rest = format < 0 ? told : told.substring(format + 2);
            int kind = rest.indexOf(": ");
            String columns = kind < 0 ? rest : rest.substring(kind + 2);
            return new Layout(
                    format < 0 ? "" : told.substring(0, format),
                    kind < 0 ? "" : rest.substring(0, kind),
                    Arrays.stream(columns.split(",", -1))
                            .map(String::strip)
                            .filter(column -> !column.isEmpty())
                            .toList());
        }

        Set<String> without(Layout other) {
            Set<String> left = new LinkedHashSet<>(columns);
            other.columns.forEach(left::remove);
            return left;
        }
    }

    private LayoutAlarms() {}

    static List<Alarm> check(String before, String after) {
        if (before.equals(after)) {
            return List.of();
        }
        Layout old = Layout.of(before);
        Layout now = Layout.of(after);
        if (!old.kind().equals(now.kind())) {
            return told("The file is laid out as \"" + now.kind() + "\", the published one as \"" + old.kind() + "\".");
        }
        List<String> changes = new ArrayList<>();
        name("new", now.without(old), changes);
        name("gone", old.without(now), changes);
        if (!changes.isEmpty()) {
            String sentence = "The columns changed: " + String.join("; ", changes) + ".";
            return List.of(Alarm.ofFigures(
                    AlarmRule.LAYOUT_CHANGED,
                    Weight.SECOND_YES,
                    sentence,
                    old.columns().size(),
                    now.columns().size()));
        }
        return told(
                old.columns().equals(now.columns())
                        ? "The file is read as " + now.format() + ", the published one as " + old.format() + "."
                        : "The columns are the same in another order.");
    }

    private static List<Alarm> told(String sentence) {
        return List.of(Alarm.ofList(AlarmRule.LAYOUT_CHANGED, Weight.WORTH_KNOWING, sentence));
    }

    private static void name(String what, Set<String> columns, List<String> changes) {
        if (!columns.isEmpty()) {
            changes.add(String.join(", ", columns) + (columns.size() == 1 ? " is " : " are ") + what);
        }
    }
}
