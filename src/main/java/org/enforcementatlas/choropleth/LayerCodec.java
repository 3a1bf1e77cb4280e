package org.enforcementatlas.choropleth;

import java.time.LocalDate;
import java.util.Map;
import org.enforcementatlas.measure.Change;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.model.SnapshotId;
import org.jspecify.annotations.Nullable;

/**
 * A layer as parameters of an address: {@code layer=hotspots}, or {@code change=percent&from=2025-05-28}; the values themselves
 * need none.
 */
final class LayerCodec {

    private static final String HOT_SPOTS = "hotspots";

    private LayerCodec() {}

    static void put(Map<String, String> parameters, Layer layer) {
        switch (layer) {
            case Layer.Plain plain -> {
                if (plain == Layer.Plain.HOT_SPOTS) {
                    parameters.put("layer", HOT_SPOTS);
                }
            }
            case Layer.Change change -> {
                parameters.put("change", change.kind().word());
                parameters.put("from", change.from().toString());
                if (change.snapshot() != null) {
                    parameters.put("from_snapshot", change.snapshot().toString());
                }
            }
        }
    }

    static Layer read(ViewCodec.Parameters asked) {
        Layer.Plain plain = asked.read("layer", "values or hotspots", LayerCodec::plain, Layer.Plain.VALUES);
        Change.Kind kind = asked.find("change", "absolute or percent", ViewCodec.word(Change.Kind.values()));
        LocalDate from = asked.find("from", "a date like 2025-05-28", LocalDate::parse);
        SnapshotId snapshot =
                asked.find("from_snapshot", "the number of a snapshot", text -> new SnapshotId(Long.parseLong(text)));
        if (kind == null && from == null && snapshot == null) {
            return plain;
        }
        if (plain == Layer.Plain.HOT_SPOTS) {
            throw new UnanswerableQuery("Hot spots are of one date; leave change and from out, or layer.");
        }
        return change(kind, from, snapshot);
    }

    private static Layer change(Change.@Nullable Kind kind, @Nullable LocalDate from, @Nullable SnapshotId snapshot) {
        if (kind == null) {
            throw new UnanswerableQuery(
                    "from is the date that change is told from; add change=absolute or change=percent.");
        }
        if (from == null) {
            throw new UnanswerableQuery("change needs the date that it is told from, like from=2025-05-28.");
        }
        return new Layer.Change(kind, from, snapshot);
    }

    private static Layer.Plain plain(String text) {
        return switch (text) {
            case "values" -> Layer.Plain.VALUES;
            case HOT_SPOTS -> Layer.Plain.HOT_SPOTS;
            default -> throw new IllegalArgumentException(text);
        };
    }
}
