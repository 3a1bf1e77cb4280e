package org.enforcementatlas.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.enforcementatlas.notice.Notice;
import org.enforcementatlas.table.DelimitedText;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What was found in imported files, as a table. */
public final class NoticeReport {

    private static final List<String> COLUMNS =
            List.of("file", "row", "column", "raw_value", "rule", "severity", "message", "suggestion");

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final List<List<String>> rows = new ArrayList<>();

    /** Adds the notices of a file. */
    public void add(String file, List<Notice> notices) {
        for (Notice notice : notices) {
            rows.add(List.of(
                    file,
                    Integer.toString(notice.row()),
                    notice.column(),
                    notice.raw(),
                    notice.rule(),
                    notice.severity().name().toLowerCase(Locale.ROOT),
                    notice.message(),
                    notice.suggestion()));
        }
    }

    /** The report as a JSON list. */
    public String json() {
        ArrayNode list = JSON.createArrayNode();
        for (List<String> row : rows) {
            ObjectNode node = list.addObject();
            for (int i = 0; i < COLUMNS.size(); i++) {
                node.put(COLUMNS.get(i), row.get(i));
            }
        }
        return JSON.writeValueAsString(list) + "\n";
    }

    /** The report as comma-separated text, formulas made inert. */
    public String csv() {
        return DelimitedText.of(COLUMNS, CsvTable.inert(rows));
    }
}
