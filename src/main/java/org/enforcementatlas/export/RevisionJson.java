package org.enforcementatlas.export;

import java.util.List;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.ingest.desk.Revision;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Revisions as JSON: when, which snapshots, why, and every value old and new. */
public final class RevisionJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private RevisionJson() {}

    /** The revisions, the last first. */
    public static String of(List<Revision> revisions) {
        ArrayNode all = JSON.createArrayNode();
        for (Revision revision : revisions) {
            ObjectNode one = all.addObject();
            one.put("dataset", revision.after().dataset().name());
            one.put("as_of", revision.after().asOf().toString());
            one.put("revised", revision.act().happened().toString());
            one.set("before", snapshot(revision.before()));
            one.set("after", snapshot(revision.after()));
            one.put("summary", revision.summary());
            ArrayNode reason = one.putArray("reason");
            revision.reason().forEach(reason::add);
            ArrayNode values = one.putArray("values");
            for (Revision.Value value : revision.values()) {
                values.addObject()
                        .put("place", value.place())
                        .put("what", value.what())
                        .put("before", value.before())
                        .put("after", value.after());
            }
        }
        return JSON.writeValueAsString(all);
    }

    private static ObjectNode snapshot(Snapshot snapshot) {
        return JSON.createObjectNode()
                .put("snapshot_id", snapshot.id().toString())
                .put("file", snapshot.draft().fileName())
                .put("sha256", snapshot.draft().sha256());
    }
}
