package org.enforcementatlas.eoir;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What all tables of a release are read with.
 *
 * @param places the places
 * @param courts the courts' states
 * @param zips the counties of ZIP codes; {@code null} where no table is supplied
 * @param asOf the date of the release
 * @param cases where cases are remembered
 * @param findings where findings are gathered
 */
record ReleaseContext(
        Slots places, Courts courts, @Nullable ZipCounties zips, LocalDate asOf, CaseMemory cases, Findings findings) {}
