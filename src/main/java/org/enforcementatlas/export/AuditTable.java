package org.enforcementatlas.export;

import java.util.ArrayList;
import java.util.List;
import org.enforcementatlas.access.AuditEntry;
import org.enforcementatlas.access.AuditLog;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.table.DelimitedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The log as a file, newest first. */
public final class AuditTable {

    private static final int PAGE = 1_000;

    private static final List<String> COLUMNS =
            List.of("number", "happened", "actor", "action", "dataset", "subject", "before", "after", "file");

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private AuditTable() {}

    /**
     * The log in this format.
     *
     * @param dataset only acts on this dataset; {@code null} for all acts
     */
    public static String of(AuditLog log, @Nullable DatasetId dataset, TableFormat format) {
        List<List<String>> rows = new ArrayList<>();
        List<AuditLog.Numbered> page = log.list(dataset, AuditLog.NEWEST, PAGE);
        while (!page.isEmpty()) {
            page.forEach(entry -> rows.add(cells(entry)));
            page = log.list(dataset, page.getLast().number(), PAGE);
        }
        return format == TableFormat.CSV ? DelimitedText.of(COLUMNS, CsvTable.inert(rows)) : json(rows);
    }

    private static List<String> cells(AuditLog.Numbered numbered) {
        AuditEntry entry = numbered.entry();
        return List.of(
                Long.toString(numbered.number()),
                entry.happened().toString(),
                entry.actor(),
                entry.action(),
                entry.findDataset().map(DatasetId::name).orElse(""),
                entry.subject(),
                entry.before(),
                entry.after(),
                entry.file());
    }

    private static String json(List<List<String>> rows) {
        ArrayNode list = JSON.createArrayNode();
        for (List<String> row : rows) {
            ObjectNode node = list.addObject().put(COLUMNS.getFirst(), Long.parseLong(row.getFirst()));
            for (int column = 1; column < row.size(); column++) {
                node.put(COLUMNS.get(column), row.get(column));
            }
        }
        return JSON.writeValueAsString(list) + "\n";
    }
}
