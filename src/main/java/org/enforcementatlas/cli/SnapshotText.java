package org.enforcementatlas.cli;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.enforcementatlas.ingest.ImportOutcome;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.ingest.review.Alarm;
import org.enforcementatlas.notice.RowCounts;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Snapshots as lines for people and as JSON for machines. */
final class SnapshotText {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private SnapshotText() {}

    static String lines(List<Snapshot> snapshots) {
        StringBuilder text = new StringBuilder();
        for (Snapshot snapshot : snapshots) {
            text.append(String.format(
                    Locale.ROOT,
                    "%5s  %-18s  %s  %-9s  %,8d rows  %s%s%n",
                    snapshot.id(),
                    snapshot.dataset(),
                    snapshot.asOf(),
                    state(snapshot),
                    snapshot.counts().counted(),
                    snapshot.draft().synthetic() ? "SYNTHETIC " : "",
                    snapshot.draft().fileName()));
        }
        return text.toString();
    }

    /** How long a file took from its first byte to the commit, as a line; empty where it was imported before. */
    static String pace(ImportOutcome outcome, long nanoseconds) {
        if (outcome.alreadyImported()) {
            return "";
        }
        double seconds = Math.max(nanoseconds, 1) / 1e9;
        int rows = outcome.snapshot().counts().dataRows();
        return String.format(
                Locale.ROOT,
                "%,d rows read, checked and stored in %.1f s (%,.0f rows a second)%n",
                rows,
                seconds,
                rows / seconds);
    }

    static String json(List<Snapshot> snapshots) {
        ArrayNode list = JSON.createArrayNode();
        snapshots.forEach(snapshot -> put(list.addObject(), snapshot));
        return JSON.writeValueAsString(list) + "\n";
    }

    static String json(ImportOutcome outcome, Snapshot snapshot, List<Alarm> found) {
        ObjectNode root = JSON.createObjectNode();
        put(root, snapshot);
        root.put("already_imported", outcome.alreadyImported());
        ArrayNode alarms = root.putArray("alarms");
        found.forEach(alarm -> put(alarms.addObject(), alarm));
        return JSON.writeValueAsString(root) + "\n";
    }

    /** The account of an import in one line. */
    static String account(ImportOutcome outcome, Snapshot snapshot) {
        RowCounts counts = snapshot.counts();
        return String.format(
                Locale.ROOT,
                "%s%s: %s of %s, snapshot %s, %s: %,d data rows = %,d accepted + %,d corrected + %,d quarantined + %,d"
                        + " rejected; %,d header, blank, total or note rows are not counted.",
                outcome.alreadyImported() ? "Already imported: " : "",
                snapshot.draft().fileName(),
                snapshot.dataset(),
                snapshot.asOf(),
                snapshot.id(),
                state(snapshot),
                counts.dataRows(),
                counts.accepted(),
                counts.corrected(),
                counts.quarantined(),
                counts.rejected(),
                counts.notData());
    }

    private static String state(Snapshot snapshot) {
        return snapshot.isStaged() ? "staged" : snapshot.discarded() == null ? "published" : "discarded";
    }

    private static void put(ObjectNode node, Snapshot snapshot) {
        node.put("snapshot", snapshot.id().number())
                .put("dataset", snapshot.dataset().name())
                .put("as_of", snapshot.asOf().toString())
                .put("file", snapshot.draft().fileName())
                .put("sha256", snapshot.draft().sha256())
                .put("source", snapshot.draft().source())
                .put("layout", snapshot.layout())
                .put("author", snapshot.draft().author())
                .put("state", state(snapshot))
                .put("content", snapshot.content())
                .put("synthetic", snapshot.draft().synthetic())
                .put("accepted", snapshot.counts().accepted())
                .put("corrected", snapshot.counts().corrected())
                .put("quarantined", snapshot.counts().quarantined())
                .put("rejected", snapshot.counts().rejected())
                .put("not_data", snapshot.counts().notData())
                .put("data_rows", snapshot.counts().dataRows())
                .put("imported", snapshot.imported().toString())
                .put(
                        "published",
                        snapshot.findPublished().map(Instant::toString).orElse(null));
    }

    private static void put(ObjectNode node, Alarm alarm) {
        node.put("rule", alarm.rule().id())
                .put("second_yes", alarm.weight() == Alarm.Weight.SECOND_YES)
                .put("sentence", alarm.sentence())
                .put("before", alarm.before())
                .put("after", alarm.after());
        ArrayNode rows = node.putArray("rows");
        alarm.rows().forEach(rows::add);
    }
}
