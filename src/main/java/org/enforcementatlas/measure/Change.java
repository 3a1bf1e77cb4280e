package org.enforcementatlas.measure;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.enforcementatlas.model.GeoId;

/**
 * What a table of change was made of: the same question on two dates, each answered by its own figures.
 *
 * @param kind how change is told
 * @param before the earlier answer, the base
 * @param after the later one
 * @param steps what happened in each area that has a value on both dates, and in the nation
 */
public record Change(Kind kind, MeasureTable before, MeasureTable after, Map<GeoId, Step> steps) {

    /** How change is told. */
    public enum Kind {
        /** In the measure's unit; of shares in percentage points. */
        ABSOLUTE,
        /** In percent of the earlier value. */
        PERCENT;

        /** The word used in addresses and commands. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What is to be told of a change beside its size. */
    public enum Note {
        /** Nothing. */
        NONE(""),
        /** From 0: there is no percentage of nothing. */
        NEW("new"),
        /** 0 on both dates, of which there is no percentage either. */
        STILL_ZERO("zero on both dates"),
        /** To 0. */
        TO_ZERO("to zero"),
        /** The base is under 20: a percentage would say more than the figures do. */
        SMALL_BASE("percent withheld: base under 20"),
        /** To 0 from under 20. */
        TO_ZERO_FROM_FEW("to zero; percent withheld: base under 20");

        private final String words;

        Note(String words) {
            this.words = words;
        }

        /** The note as it is printed. */
        public String words() {
            return words;
        }

        /** Whether there is no percentage, since the earlier figure is 0. */
        public boolean isFromZero() {
            return this == NEW || this == STILL_ZERO;
        }

        /** Whether the percentage is withheld. */
        public boolean isWithheld() {
            return this == SMALL_BASE || this == TO_ZERO_FROM_FEW;
        }
    }

    /**
     * One area on two dates.
     *
     * @param before its earlier value
     * @param after its later value
     * @param note what is to be told of it
     */
    public record Step(AreaValue before, AreaValue after, Note note) {}

    /** Copies the steps. */
    public Change {
        steps = Map.copyOf(steps);
    }

    /** What happened in an area; nothing where it lacks a value on one of the dates. */
    public Optional<Step> find(GeoId area) {
        return Optional.ofNullable(steps.get(area));
    }

    /** The note of an area, {@link Note#NONE} where it lacks a value. */
    public Note note(GeoId area) {
        return find(area).map(Step::note).orElse(Note.NONE);
    }

    /** How many areas have each note. */
    public Map<Note, Integer> countNotes() {
        Map<Note, Integer> counts = new HashMap<>();
        steps.forEach((area, step) -> {
            if (!area.equals(GeoId.US)) {
                counts.merge(step.note(), 1, Integer::sum);
            }
        });
        return counts;
    }
}
