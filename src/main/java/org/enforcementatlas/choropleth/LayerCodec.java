package org.enforcementatlas.choropleth;

import java.util.Map;

/** A layer as parameters of an address: {@code layer=hotspots}; the values themselves need none. */
final class LayerCodec {

    private static final String HOT_SPOTS = "hotspots";

    private LayerCodec() {}

    static void put(Map<String, String> parameters, Layer layer) {
        if (layer == Layer.Plain.HOT_SPOTS) {
            parameters.put("layer", HOT_SPOTS);
        }
    }

    static Layer read(ViewCodec.Parameters asked) {
        return asked.read("layer", "values or hotspots", LayerCodec::layer, Layer.Plain.VALUES);
    }

    private static Layer layer(String text) {
        return switch (text) {
            case "values" -> Layer.Plain.VALUES;
            case HOT_SPOTS -> Layer.Plain.HOT_SPOTS;
            default -> throw new IllegalArgumentException(text);
        };
    }
}
