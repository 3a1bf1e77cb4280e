package org.enforcementatlas.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SplittableRandom;
import org.enforcementatlas.model.Jurisdiction;
import org.enforcementatlas.model.Jurisdictions;

/**
 * Writes the SYNTHETIC practice figures of removal orders: numbers from a seeded generator that stand for nothing. Described
 * in {@code docs/practice-set.md}.
 */
final class WritePracticeFigures {

    private static final long SEED = 287;
    private static final YearMonth FIRST = YearMonth.of(2023, 10);
    private static final int MONTHS = 20;
    private static final String NAME = "practice/SYNTHETIC-removal-orders-2023-10_2025-05.csv";
    private static final String MEANING = ",removal,initial,respondent-address,SYNTHETIC";

    private WritePracticeFigures() {}

    /** Argument: the folder of bundled tables. */
    public static void main(String[] arguments) throws IOException {
        Path datasets = Path.of(arguments[0]);
        String table = table();
        Files.writeString(datasets.resolve(NAME), table);
        int rows = (int) table.lines().count() - 1;
        ManifestFiles.put(datasets, new Manifest.BundledFile(NAME, LocalDate.of(2025, 5, 31), "", "", rows));
    }

    /** The table: always the same for the same seed. */
    static String table() {
        SplittableRandom random = new SplittableRandom(SEED);
        StringBuilder table = new StringBuilder("state,period,orders,outcome_scope,stage,geography_basis,stamp\n");
        List<Jurisdiction> states = Jurisdictions.list().stream()
                .filter(Jurisdiction::isStateOrDistrict)
                .toList();
        for (Jurisdiction state : states) {
            double level = Math.exp(random.nextDouble() * 6);
            for (int month = 0; month < MONTHS; month++) {
                long orders = Math.round(level * (0.7 + 0.6 * random.nextDouble()));
                boolean withheld = orders > 0 && orders < 3;
                row(table, state.usps(), month, withheld ? "*" : Long.toString(orders));
            }
        }
        for (int month = 0; month < MONTHS; month++) {
            row(table, "Unknown address", month, Long.toString(random.nextInt(20, 60)));
        }
        return table.toString();
    }

    private static void row(StringBuilder table, String place, int month, String orders) {
        table.append(place)
                .append(',')
                .append(FIRST.plusMonths(month))
                .append(',')
                .append(orders);
        table.append(MEANING).append('\n');
    }
}
