package org.enforcementatlas.measure;

import org.enforcementatlas.model.Absence;
import org.enforcementatlas.model.MeasureId;

/** A value, or the reason why there is none. */
public sealed interface Value {

    /**
     * A number that was observed; zero is one.
     *
     * @param numerator the count, or the difference, above the line
     * @param denominator what it is set against; 1 for a plain count
     * @param scale what the quotient is multiplied by: 1, 100 or 100,000
     */
    record Observed(long numerator, long denominator, long scale) implements Value {

        /** Checks that the denominator is positive. */
        public Observed {
            if (denominator < 1 || scale < 1) {
                throw new IllegalArgumentException("A denominator and a scale are at least 1.");
            }
        }

        /** A plain count. */
        public static Observed count(long count) {
            return new Observed(count, 1, 1);
        }

        /** The number that is shown: numerator × scale ÷ denominator. */
        public double number() {
            return (double) numerator * scale / denominator;
        }

        /** Whether it is a rate on fewer than 20 events, or a share of fewer: marked, and not ranked. */
        public boolean isUnstable(MeasureId measure) {
            return Ranks.isUnstable(measure, this);
        }

        /** Whether it is a plain count, with nothing below the line; one county of one is a share and no count. */
        public boolean isCount() {
            return denominator == 1 && scale == 1;
        }

        /** Whether it is zero. */
        public boolean isZero() {
            return numerator == 0;
        }
    }

    /**
     * No number, for a reason.
     *
     * @param reason why
     */
    record Absent(Absence reason) implements Value {}
}
