package org.enforcementatlas.eoir;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.enforcementatlas.dataset.BundledPlaces;
import org.enforcementatlas.eoir.made.KnownAnswers;
import org.enforcementatlas.eoir.made.MadePlan;
import org.enforcementatlas.eoir.text.UnreadableRelease;

/**
 * Reads a release that {@code WriteRelease} has written and tells how long that took and what it needed. Arguments: the release, the
 * number of its cases, its seed, and "check" where the counts are to be held against the known answers.
 */
final class ReleaseBench {

    private static final double MEGABYTE = 1 << 20;

    private ReleaseBench() {}

    public static void main(String[] arguments) throws UnreadableRelease {
        MadePlan plan = MadePlan.of(Long.parseLong(arguments[2]), Integer.parseInt(arguments[1]), true);
        PrintStream out = System.out;
        long begun = System.nanoTime();
        Release release = ReleaseReader.read(
                Path.of(arguments[0]), plan.asOf(), null, BundledPlaces.load(), ReleaseProgress.NONE);
        double seconds = (System.nanoTime() - begun) / 1e9;
        long bytes = release.tables().stream().mapToLong(TableAccount::bytes).sum();
        long rows = release.tables().stream()
                .mapToLong(table -> table.tally().found())
                .sum();
        long heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        out.printf(
                Locale.ROOT,
                "atlas %s: %,d rows, %,.0f MB in %.1f s = %,.0f MB/s, %,.0f rows/s; peak heap %,.0f MB of %,.0f%n",
                Path.of(arguments[0]).getFileName(),
                rows,
                bytes / MEGABYTE,
                seconds,
                bytes / MEGABYTE / seconds,
                rows / seconds,
                heap / MEGABYTE,
                Runtime.getRuntime().maxMemory() / MEGABYTE);
        if (arguments.length > 3) {
            List<String> differences = Told.differences(release, states(plan));
            out.println(differences.isEmpty() ? "Every count is the known answer." : "DIFFERENT: " + differences);
        }
    }

    private static java.util.Map<String, Long> states(MadePlan plan) {
        java.util.Map<String, Long> counts = new KnownAnswers(plan).counts();
        counts.keySet().removeIf(key -> key.startsWith("county "));
        return counts;
    }
}
