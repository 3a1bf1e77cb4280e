package org.enforcementatlas.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.enforcementatlas.eoir.ReleaseReport;
import org.enforcementatlas.ingest.Snapshot;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is told of a release, as lines for people and as JSON for machines. */
final class ReleaseText {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final int MOST_CODES = 12;

    private ReleaseText() {}

    /** The account of a release. */
    static String report(ReleaseReport report) {
        StringBuilder text = new StringBuilder();
        report.tables().forEach(table -> table(text, table));
        text.append("Totals of the nation, all months:\n");
        report.totals().forEach((what, count) -> line(text, count, what));
        report.codes().forEach((what, counts) -> codes(text, what, counts));
        text.append(report.controlTotals().isEmpty() ? "No published control total lies within its months.\n" : "");
        report.controlTotals().forEach(sentence -> text.append(sentence).append('\n'));
        report.remarks().forEach(sentence -> text.append(sentence).append('\n'));
        return text.toString();
    }

    static String json(ReleaseReport report, List<Snapshot> snapshots) {
        ObjectNode root = JSON.createObjectNode();
        root.put("as_of", report.asOf().toString());
        ArrayNode tables = root.putArray("tables");
        report.tables().forEach(table -> put(tables.addObject(), table));
        put(root.putObject("totals"), report.totals());
        ObjectNode codes = root.putObject("codes");
        report.codes().forEach((what, counts) -> put(codes.putObject(what), counts));
        ArrayNode controls = root.putArray("control_totals");
        report.controlTotals().forEach(controls::add);
        ArrayNode remarks = root.putArray("remarks");
        report.remarks().forEach(remarks::add);
        ArrayNode staged = root.putArray("snapshots");
        snapshots.forEach(snapshot -> staged.addObject()
                .put("snapshot", snapshot.id().number())
                .put("dataset", snapshot.dataset().name())
                .put("file", snapshot.draft().fileName())
                .put("staged", snapshot.isStaged()));
        return JSON.writeValueAsString(root) + "\n";
    }

    private static void table(StringBuilder text, ReleaseReport.TableLines table) {
        String expected = table.expected().isEmpty()
                ? "Count.txt tells no number"
                : String.format(
                        Locale.ROOT,
                        "%,d expected, difference %+,d",
                        table.expected().getAsLong(),
                        table.found() - table.expected().getAsLong());
        text.append(String.format(
                Locale.ROOT,
                "%s: %,d rows found (%s), %,d count%n",
                table.table(),
                table.found(),
                expected,
                table.counted()));
        table.repaired().forEach((what, count) -> line(text, count, "counts after a repair: " + what));
        table.lost().forEach((why, count) -> line(text, count, "lost: " + why));
    }

    private static void codes(StringBuilder text, String what, Map<String, Long> counts) {
        text.append(Character.toUpperCase(what.charAt(0)))
                .append(what.substring(1))
                .append(":\n");
        counts.entrySet().stream().limit(MOST_CODES).forEach(entry -> line(text, entry.getValue(), entry.getKey()));
        long rest = counts.values().stream()
                .skip(MOST_CODES)
                .mapToLong(Long::longValue)
                .sum();
        if (rest > 0) {
            line(text, rest, "others (" + (counts.size() - MOST_CODES) + "; --json has each)");
        }
    }

    private static void line(StringBuilder text, long count, String what) {
        text.append(String.format(Locale.ROOT, "%,14d  %s%n", count, what));
    }

    private static void put(ObjectNode node, ReleaseReport.TableLines table) {
        node.put("table", table.table())
                .put("bytes", table.bytes())
                .put("found", table.found())
                .put("counted", table.counted());
        table.expected().ifPresent(expected -> node.put("expected", expected));
        put(node.putObject("repaired"), table.repaired());
        put(node.putObject("lost"), table.lost());
    }

    private static void put(ObjectNode node, Map<String, Long> counts) {
        counts.forEach((what, count) -> node.put(what, count));
    }
}
