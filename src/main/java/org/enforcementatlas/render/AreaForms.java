package org.enforcementatlas.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.enforcementatlas.choropleth.ClassifiedMap.ClassifiedArea;
import org.enforcementatlas.measure.Wording;

/**
 * What the areas of a map say, told once: the sentences of a table differ in their numbers only, so each is the name of the
 * place, one of a few forms, and numbers for the form's gaps. Nothing is worded anew; put together, form and numbers are the
 * very sentence.
 */
final class AreaForms {

    /** Stands for a number in a form. */
    static final char GAP = '\u25a1';

    private static final Pattern NUMBER = Pattern.compile("\\d(?:[\\d,.]*\\d)?");

    private final Map<String, Integer> forms = new LinkedHashMap<>();
    private final List<Integer> formOf = new ArrayList<>();
    private final List<StringBuilder> columns = new ArrayList<>();

    /** Adds what the next area says. */
    void add(ClassifiedArea area, MapWords words) {
        StringBuilder sentence = new StringBuilder(128);
        words.append(sentence, area);
        Matcher numbers = NUMBER.matcher(
                sentence.substring(Wording.placeName(area.value()).length()));
        StringBuilder form = new StringBuilder(128);
        for (int column = 0; numbers.find(); column++) {
            if (column == columns.size()) {
                columns.add(new StringBuilder());
            }
            columns.get(column).append(columns.get(column).isEmpty() ? "" : " ").append(numbers.group());
            numbers.appendReplacement(form, String.valueOf(GAP));
        }
        String whole = numbers.appendTail(form).toString();
        formOf.add(forms.computeIfAbsent(whole, any -> forms.size()));
    }

    /** Appends all as JSON in a metadata element: the forms, the form of each area, and the numbers of each gap in order. */
    void append(StringBuilder svg) {
        String texts = forms.keySet().stream()
                .map(form -> '"' + form.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(","));
        String uses = formOf.stream().map(String::valueOf).collect(Collectors.joining(" "));
        String numbers =
                columns.stream().map(column -> '"' + column.toString() + '"').collect(Collectors.joining(","));
        svg.append("<metadata>")
                .append(SvgText.escape(
                        "{\"forms\":[" + texts + "],\"uses\":\"" + uses + "\",\"numbers\":[" + numbers + "]}"))
                .append("</metadata>");
    }
}
