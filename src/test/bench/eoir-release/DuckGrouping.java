import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/**
 * The same files read by DuckDB: every row grouped as it lies, and the first completion of each case joined with its state. Arguments:
 * the folder of the release. Run by run-bench; DuckDB is fetched for it alone and is no part of the program.
 */
final class DuckGrouping {

    private static final String READ = "read_csv('%s/%s', delim='\t', quote='', escape='', header=true, all_varchar=true,"
            + " strict_mode=false, null_padding=true, ignore_errors=true, max_line_size=16777216)";

    private static final String[] GROUPED = {
        "SELECT ALIEN_STATE, CUSTODY, CASE_TYPE, count(*) FROM %1$s GROUP BY ALL",
        "SELECT BASE_CITY_CODE, DEC_CODE, OTHER_COMP, ABSENTIA, CUSTODY, CASE_TYPE, substr(COMP_DATE, 1, 7), count(*) FROM %2$s"
                + " GROUP BY ALL"
    };

    private static final String[] JOINED = {
        "SELECT c.state, substr(f.first, 1, 7), substr(f.first, 11, 1), count(*) FROM"
                + " (SELECT try_cast(IDNCASE AS INTEGER) AS id, min(substr(COMP_DATE, 1, 10) || coalesce(trim(DEC_CODE), '-')) AS first"
                + "  FROM %2$s WHERE COMP_DATE <> '' AND trim(CASE_TYPE) IN ('RMV', 'DEP', 'EXC')"
                + "  AND (coalesce(DEC_CODE, '') <> '' OR OTHER_COMP IN ('U', 'O')) GROUP BY 1) f"
                + " LEFT JOIN (SELECT try_cast(IDNCASE AS INTEGER) AS id, any_value(upper(trim(ALIEN_STATE))) AS state FROM %1$s"
                + "  GROUP BY 1) c USING (id) GROUP BY ALL"
    };

    private DuckGrouping() {}

    public static void main(String[] arguments) throws SQLException, IOException {
        Path folder = Path.of(arguments[0]);
        double megabytes = (Files.size(folder.resolve("A_TblCase.csv")) + Files.size(folder.resolve("B_TblProceeding.csv")))
                / (double) (1 << 20);
        run(folder, megabytes, "grouped as they lie", GROUPED);
        run(folder, megabytes, "first completion of each case, joined", JOINED);
    }

    private static void run(Path folder, double megabytes, String what, String... queries) throws SQLException, IOException {
        long begun = System.nanoTime();
        long groups = 0;
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement()) {
            for (String query : queries) {
                String sql = String.format(
                        query,
                        String.format(READ, folder, "A_TblCase.csv"),
                        String.format(READ, folder, "B_TblProceeding.csv"));
                try (ResultSet rows = statement.executeQuery("SELECT count(*) FROM (" + sql + ")")) {
                    rows.next();
                    groups += rows.getLong(1);
                }
            }
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "DuckDB, %s: %,.0f MB in %.1f s = %,.0f MB/s, %,d groups; peak resident so far %s%n",
                what,
                megabytes,
                seconds,
                megabytes / seconds,
                groups,
                peak());
    }

    private static String peak() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .map(line -> line.replaceAll("\\D", "") + " kB")
                .findFirst()
                .orElse("not known");
    }
}
