package org.enforcementatlas.measure;

/**
 * How far an estimate from a survey may be off.
 *
 * @param estimate the estimate
 * @param error its margin of error at 90 % confidence, in the same unit; not negative
 */
public record Margin(long estimate, long error) {

    /** Standard errors in a margin at 90 % confidence, in thousandths: what the Census Bureau divides by. */
    private static final long PER_STANDARD_ERROR = 1_645;

    /** Coefficients of variation above this are wide, in thousandths. */
    private static final long WIDE = 300;

    /** Refuses a negative error. */
    public Margin {
        if (error < 0) {
            throw new IllegalArgumentException("A margin of error is not negative: " + error);
        }
    }

    /**
     * Whether the coefficient of variation (the standard error over the estimate) is above 30 %: what is divided by such an
     * estimate is unstable. Told in whole numbers, so that no rounding decides.
     */
    public boolean isWide() {
        return Math.multiplyExact(error, 1_000_000L)
                > Math.multiplyExact(Math.multiplyExact(estimate, PER_STANDARD_ERROR), WIDE);
    }

    /** The estimate in print: "5,000 ± 1,234". */
    public String words() {
        return Wording.count(estimate) + " ± " + Wording.count(error);
    }
}
