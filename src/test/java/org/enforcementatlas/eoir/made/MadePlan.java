package org.enforcementatlas.eoir.made;

import java.time.LocalDate;

/**
 * What release is to be made.
 *
 * @param seed the same seed makes the same release
 * @param cases how many cases
 * @param defects whether rows have defects
 * @param first the first day of completions
 * @param asOf the date of the release
 * @param lineEnd how lines end
 */
public record MadePlan(long seed, int cases, boolean defects, LocalDate first, LocalDate asOf, String lineEnd) {

    /** A release of May 2025 with completions from October 2021. */
    public static MadePlan of(long seed, int cases, boolean defects) {
        return new MadePlan(seed, cases, defects, LocalDate.of(2021, 10, 1), LocalDate.of(2025, 5, 31), "\n");
    }
}
