package org.enforcementatlas.eoir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.enforcementatlas.dataset.BundledPlaces;
import org.enforcementatlas.eoir.made.MadePlan;
import org.enforcementatlas.eoir.made.MadeRelease;
import org.enforcementatlas.eoir.text.UnreadableRelease;
import org.enforcementatlas.model.DatasetId;

/**
 * Writes the SYNTHETIC practice figures of removal orders: a release of invented cases is made and counted in the very way in which
 * EOIR's own is. Described in {@code docs/practice-set.md}.
 */
final class WritePracticeFigures {

    /** The practice release: its first month is October 2023. */
    static final MadePlan PLAN =
            new MadePlan(287, 60_000, true, LocalDate.of(2023, 10, 1), LocalDate.of(2025, 5, 31), "\n");

    /** Where the table lies below {@code datasets/}. */
    static final String NAME = "practice/SYNTHETIC-removal-orders-2023-10_2025-05.csv";

    private WritePracticeFigures() {}

    /** Argument: the folder of bundled tables. Tells how many rows the manifest must have. */
    public static void main(String[] arguments) throws IOException, UnreadableRelease {
        Path work = Files.createTempDirectory("practice");
        String table = table(work);
        Files.writeString(Path.of(arguments[0]).resolve(NAME), table);
        System.out.println((table.lines().count() - 1) + " rows");
    }

    /** The table, with a stamp in every row: always the same. */
    static String table(Path work) throws IOException, UnreadableRelease {
        Path zip = work.resolve("made-release.zip");
        new MadeRelease(PLAN).toZip(zip);
        Release release = ReleaseReader.read(zip, PLAN.asOf(), null, BundledPlaces.load(), ReleaseProgress.NONE);
        ReleaseTable orders = ReleaseTable.of(release, YearMonth.from(PLAN.first())).stream()
                .filter(table -> table.dataset().equals(DatasetId.REMOVAL_ORDERS))
                .findFirst()
                .orElseThrow();
        List<String> lines = Files.readAllLines(orders.write(work)).stream()
                .map(WritePracticeFigures::withoutProvisional)
                .toList();
        return lines.getFirst() + ",stamp\n"
                + lines.stream().skip(1).map(line -> line + ",SYNTHETIC\n").collect(Collectors.joining());
    }

    /** Invented decisions are not recorded late: the column stands before those that tell what orders are. */
    private static String withoutProvisional(String line) {
        return line.replaceFirst(",provisional,outcome_scope", ",outcome_scope")
                .replaceFirst(",(yes)?,removal,initial", ",removal,initial");
    }
}
