package org.enforcementatlas.measure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact quotient rounded to the decimals it is printed with, half away from zero. It never passes through a binary
 * fraction, so a quotient that lies on a half is rounded as it would be by hand.
 *
 * @param steps the number in its last printed place: 3.4 is 34 with one decimal
 * @param decimals how many decimals are printed, at most 3
 */
record PrintedNumber(long steps, int decimals) {

    private static final long[] POWERS = {1, 10, 100, 1_000};

    /** Up to here every whole number is a double, so that one division rounds once. */
    private static final long EXACT_IN_A_DOUBLE = 1L << 53;

    private static final char MINUS = '\u2212';

    /**
     * Rounds a value.
     *
     * @throws ArithmeticException if the printed digits do not fit into a long
     */
    static PrintedNumber of(Value.Observed value, int decimals) {
        return new PrintedNumber(steps(value, decimals), decimals);
    }

    private static long steps(Value.Observed value, int decimals) {
        long factor = value.scale() * POWERS[decimals];
        long above = value.numerator() * factor;
        long below = value.denominator();
        if (factor < 0
                || Math.multiplyHigh(value.scale(), POWERS[decimals]) != 0
                || Math.multiplyHigh(value.numerator(), factor) != above >> 63
                || above == Long.MIN_VALUE) {
            return bigSteps(value, decimals);
        }
        long quotient = above / below;
        long rest = Math.abs(above % below);
        return rest >= below - rest ? quotient + (above < 0 ? -1 : 1) : quotient;
    }

    private static long bigSteps(Value.Observed value, int decimals) {
        BigInteger above = BigInteger.valueOf(value.numerator())
                .multiply(BigInteger.valueOf(value.scale()))
                .multiply(BigInteger.valueOf(POWERS[decimals]));
        return new BigDecimal(above)
                .divide(BigDecimal.valueOf(value.denominator()), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** The printed number as a decimal fraction, the one nearest to it. */
    double toDouble() {
        if (steps > EXACT_IN_A_DOUBLE || steps < -EXACT_IN_A_DOUBLE) {
            return BigDecimal.valueOf(steps, decimals).doubleValue();
        }
        return (double) steps / POWERS[decimals];
    }

    /** The same digits without thousands separators and with an ASCII minus. */
    String toPlain() {
        return BigDecimal.valueOf(steps, decimals).toPlainString();
    }

    /** Writes the digits with thousands separated and a true minus. */
    void appendTo(StringBuilder text) {
        if (steps < 0) {
            text.append(MINUS);
        }
        long power = POWERS[decimals];
        appendGrouped(text, Math.abs(steps / power));
        if (decimals > 0) {
            text.append('.');
            appendDigits(text, Math.abs(steps % power), power / 10);
        }
    }

    /** Writes a whole number of 0 or more with its thousands separated. */
    static void appendGrouped(StringBuilder text, long number) {
        if (number < 1_000) {
            text.append(number);
            return;
        }
        appendGrouped(text, number / 1_000);
        text.append(',');
        appendDigits(text, number % 1_000, 100);
    }

    private static void appendDigits(StringBuilder text, long number, long first) {
        for (long place = first; place > 0; place /= 10) {
            text.append((char) ('0' + number / place % 10));
        }
    }
}
