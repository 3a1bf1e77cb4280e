package org.enforcementatlas.render;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the areas of a drawing look like, told once: thousands of areas have a dozen looks. */
final class AreaLooks {

    private record Look(Map<String, String> attributes, String says, boolean last) {}

    private final Map<Look, Integer> looks = new LinkedHashMap<>();
    private final StringBuilder worn = new StringBuilder();

    /**
     * Adds how the next area looks.
     *
     * @param attributes of its path
     * @param says what its class adds to its sentence
     * @param last whether it is drawn after the others, so that no neighbour's border covers it
     */
    void add(Map<String, String> attributes, String says, boolean last) {
        int look = looks.computeIfAbsent(new Look(attributes, says, last), any -> looks.size());
        worn.append(worn.isEmpty() ? "" : " ").append(look);
    }

    /** Appends all as JSON in a metadata element: the looks, and by number the look of each area in order. */
    void append(StringBuilder svg) {
        ObjectNode told = JsonMapper.shared().createObjectNode();
        ArrayNode list = told.putArray("looks");
        for (Look look : looks.keySet()) {
            ObjectNode one = list.addObject();
            ObjectNode attributes = one.putObject("attributes");
            look.attributes().forEach(attributes::put);
            one.put("says", look.says()).put("last", look.last());
        }
        told.put("worn", worn.toString());
        svg.append("<metadata>").append(SvgText.escape(told.toString())).append("</metadata>");
    }
}
