package org.enforcementatlas.measure;

import java.util.Optional;

/** A value against a benchmark's, as exact fractions. What is absent on either side has neither difference nor ratio. */
public final class BenchmarkRelation {

    private BenchmarkRelation() {}

    /**
     * The value less the benchmark's, in their unit.
     *
     * @throws UnanswerableQuery if the figures are too large to be set against each other exactly
     */
    public static Optional<Value.Observed> difference(Value value, Value benchmark) {
        if (!(value instanceof Value.Observed now) || !(benchmark instanceof Value.Observed base)) {
            return Optional.empty();
        }
        try {
            return Optional.of(ExactChange.absolute(base, now));
        } catch (ArithmeticException large) {
            throw tooLarge();
        }
    }

    /**
     * The value as a multiple of the benchmark's; none over a benchmark of zero, nor where either is below zero, since a
     * multiple of a signed difference says nothing.
     *
     * @throws UnanswerableQuery if the figures are too large to be set against each other exactly
     */
    public static Optional<Value.Observed> ratio(Value value, Value benchmark) {
        if (!(value instanceof Value.Observed now)
                || !(benchmark instanceof Value.Observed base)
                || base.numerator() <= 0
                || now.numerator() < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(ExactChange.multiple(base, now));
        } catch (ArithmeticException large) {
            throw tooLarge();
        }
    }

    private static UnanswerableQuery tooLarge() {
        return new UnanswerableQuery("These figures are too large to be compared exactly; choose another benchmark.");
    }
}
