package org.enforcementatlas.eoir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A wish to count a release.
 *
 * @param path the ZIP as EOIR distributes it, or the folder it was unpacked to
 * @param name the name it came under, without folders
 * @param asOf its date
 * @param zipCounties a table of ZIP codes and counties; {@code null} for figures by state only
 * @param from the first month whose figures are kept
 * @param synthetic whether its cases are invented
 * @param author who asks for it
 */
public record ReleaseRequest(
        Path path,
        String name,
        LocalDate asOf,
        @Nullable Path zipCounties,
        YearMonth from,
        boolean synthetic,
        String author) {

    /** The first month that is kept where nobody says otherwise: October 2012, with which the earliest control total begins. */
    public static final YearMonth USUAL_FROM = YearMonth.of(2012, 10);
}
