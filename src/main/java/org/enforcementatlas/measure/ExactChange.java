package org.enforcementatlas.measure;

import java.math.BigInteger;

/** Differences and relative differences of fractions, without rounding. */
final class ExactChange {

    private ExactChange() {}

    /**
     * Later minus earlier, in their unit.
     *
     * @throws ArithmeticException if the fraction does not fit into longs
     */
    static Value.Observed absolute(Value.Observed base, Value.Observed now) {
        long common = gcd(base.denominator(), now.denominator());
        long widen = base.denominator() / common;
        long above = Math.subtractExact(
                Math.multiplyExact(now.numerator(), widen),
                Math.multiplyExact(base.numerator(), now.denominator() / common));
        return reduced(above, Math.multiplyExact(now.denominator(), widen), now.scale());
    }

    /**
     * Later minus earlier in percent of the earlier, which is not zero.
     *
     * @throws ArithmeticException if the fraction does not fit into longs
     */
    static Value.Observed percent(Value.Observed base, Value.Observed now) {
        long common = gcd(base.denominator(), now.denominator());
        long then = Math.multiplyExact(base.numerator(), now.denominator() / common);
        long later = Math.multiplyExact(now.numerator(), base.denominator() / common);
        return reduced(Math.subtractExact(later, then), then, 100);
    }

    /**
     * Later as a multiple of earlier, which is above zero.
     *
     * @throws ArithmeticException if the fraction does not fit into longs
     */
    static Value.Observed multiple(Value.Observed base, Value.Observed now) {
        long common = gcd(base.denominator(), now.denominator());
        long then = Math.multiplyExact(base.numerator(), now.denominator() / common);
        long later = Math.multiplyExact(now.numerator(), base.denominator() / common);
        return reduced(later, then, 1);
    }

    private static Value.Observed reduced(long above, long below, long scale) {
        long common = gcd(above, below);
        return new Value.Observed(above / common, below / common, scale);
    }

    private static long gcd(long one, long other) {
        return BigInteger.valueOf(one).gcd(BigInteger.valueOf(other)).longValueExact();
    }
}
