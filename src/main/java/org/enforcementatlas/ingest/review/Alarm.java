package org.enforcementatlas.ingest.review;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a person should know before figures are published.
 *
 * @param rule which rule found it
 * @param weight whether it needs a second yes
 * @param sentence what was found, with its numbers, for the person who publishes
 * @param before the figure in the published list, {@code null} where the rule compares none
 * @param after the figure in the list to be published, {@code null} where the rule compares none
 * @param rows the rows of the list to be published that it is about, ascending; empty for the list as a whole
 */
public record Alarm(
        AlarmRule rule,
        Weight weight,
        String sentence,
        @Nullable Long before,
        @Nullable Long after,
        List<Integer> rows) {

    /** What an alarm asks of the person who publishes. */
    public enum Weight {
        /** Nothing; it is told. */
        WORTH_KNOWING,
        /** A second, explicit yes. */
        SECOND_YES
    }

    /** An alarm about the list as a whole that compares no figures. */
    static Alarm ofList(AlarmRule rule, Weight weight, String sentence) {
        return new Alarm(rule, weight, sentence, null, null, List.of());
    }

    /** An alarm that compares a figure of both lists. */
    static Alarm ofFigures(AlarmRule rule, Weight weight, String sentence, long before, long after) {
        return new Alarm(rule, weight, sentence, before, after, List.of());
    }

    /** An alarm about rows. */
    static Alarm ofRows(AlarmRule rule, Weight weight, String sentence, List<Integer> rows) {
        return new Alarm(
                rule, weight, sentence, null, null, rows.stream().sorted().toList());
    }

    /** The figure in the published list, if the rule compares one. */
    public Optional<Long> findBefore() {
        return Optional.ofNullable(before);
    }

    /** The figure in the list to be published, if the rule compares one. */
    public Optional<Long> findAfter() {
        return Optional.ofNullable(after);
    }
}
