package org.enforcementatlas.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.enforcementatlas.choropleth.ClassifiedMap;
import org.enforcementatlas.choropleth.ClassifiedMap.ClassifiedArea;
import org.enforcementatlas.geo.PreparedMap;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.model.GeoId;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the areas of a map say, told once: the sentences of a table differ in their numbers only, so each is the name of the
 * place, one of a few forms, and numbers for the form's gaps. Nothing is worded anew; put together, form and numbers are the
 * very sentence. Numbers that many maps share, as the residents of a place, are left to a list that a page fetches once.
 */
public final class AreaForms {

    /** Stands for a number in a form. */
    static final char GAP = '\u25a1';

    /** Stands for the number that the shared list has for the place. */
    static final char SHARED = '\u25a0';

    private final Map<GeoId, String> shared;
    private final Map<String, Integer> forms = new LinkedHashMap<>();
    private final StringBuilder uses = new StringBuilder();
    private final List<StringBuilder> columns = new ArrayList<>();

    private AreaForms(Map<GeoId, String> shared) {
        this.shared = shared;
    }

    /**
     * What the areas of a map say whatever their class, as JSON: the forms, the form of each area, and the numbers of each gap in
     * order.
     *
     * @param prepared gives the order
     * @param shared numbers by place that the page has, as they are printed
     * @param list where the page finds them, in the same order; empty for nowhere
     */
    public static String json(ClassifiedMap map, PreparedMap prepared, Map<GeoId, String> shared, String list) {
        AreaForms forms = new AreaForms(shared);
        MapWords words = new AreaWords(map, false);
        Map<GeoId, ClassifiedArea> byId = new LinkedHashMap<>();
        map.areas().forEach(area -> byId.put(area.value().id(), area));
        for (PreparedMap.PreparedArea shape : prepared.areas()) {
            forms.add(Objects.requireNonNull(byId.get(shape.id()), "No value, not even a missing one."), words);
        }
        return forms.json(list);
    }

    /** Adds what the next area says. */
    private void add(ClassifiedArea area, MapWords words) {
        StringBuilder sentence = new StringBuilder(160);
        words.append(sentence, area);
        String ofPlace = shared.getOrDefault(area.value().id(), "");
        StringBuilder form = new StringBuilder(160);
        int column = 0;
        int at = Wording.placeName(area.value()).length();
        while (at < sentence.length()) {
            int end = endOfNumber(sentence, at);
            if (end == at) {
                form.append(sentence.charAt(at++));
            } else if (!ofPlace.isEmpty() && ofPlace.contentEquals(sentence.subSequence(at, end))) {
                form.append(SHARED);
                at = end;
            } else {
                form.append(GAP);
                column(column++).append(sentence, at, end);
                at = end;
            }
        }
        uses.append(uses.isEmpty() ? "" : " ").append(forms.computeIfAbsent(form.toString(), any -> forms.size()));
    }

    /** Where a number ends that begins here: digits, with commas and points between digits; here, if none begins. */
    private static int endOfNumber(CharSequence text, int from) {
        int end = from;
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (isDigit(c)) {
                end = at + 1;
            } else if (end == from || (c != ',' && c != '.')) {
                return end;
            }
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The numbers of a gap, ready for the next one. */
    private StringBuilder column(int index) {
        if (index == columns.size()) {
            columns.add(new StringBuilder());
        }
        StringBuilder column = columns.get(index);
        return column.isEmpty() ? column : column.append(' ');
    }

    private String json(String list) {
        ObjectNode told = JsonMapper.shared().createObjectNode();
        ArrayNode texts = told.putArray("forms");
        forms.keySet().forEach(texts::add);
        told.put("uses", uses.toString());
        ArrayNode numbers = told.putArray("numbers");
        columns.forEach(column -> numbers.add(column.toString()));
        return told.put("shared", list).toString();
    }
}
