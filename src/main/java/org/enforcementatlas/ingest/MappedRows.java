package org.enforcementatlas.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.enforcementatlas.dataset.ColumnNames;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.table.TableRow;
import org.enforcementatlas.table.TableRows;
import org.enforcementatlas.table.UnreadableTable;
import org.jspecify.annotations.Nullable;

/**
 * Rows whose header names the roles of a remembered mapping, so that readers need not know of it. Without a mapping for the
 * header the rows are as they stand.
 */
final class MappedRows implements TableRows {

    private final TableRows rows;
    private final DatasetId dataset;
    private final ColumnMappings mappings;
    private boolean pastHeader;
    private @Nullable ColumnMapping used;

    MappedRows(TableRows rows, DatasetId dataset, ColumnMappings mappings) {
        this.rows = rows;
        this.dataset = dataset;
        this.mappings = mappings;
    }

    /** The mapping that was used, once the header has been read. */
    Optional<ColumnMapping> findUsed() {
        return Optional.ofNullable(used);
    }

    @Override
    public String format() {
        return rows.format();
    }

    @Override
    public Optional<TableRow> next() throws UnreadableTable {
        Optional<TableRow> next = rows.next();
        if (pastHeader || next.isEmpty() || ColumnNames.isBlankOrComment(next.get())) {
            return next;
        }
        pastHeader = true;
        TableRow header = next.get();
        used = mappings.find(dataset, HeaderFingerprint.of(header.cells())).orElse(null);
        return used == null ? next : Optional.of(rename(header, used.roles()));
    }

    @Override
    public void close() {
        rows.close();
    }

    /** The header with roles in place of printed names; a column that is not mapped gives up a name that a role has taken. */
    static TableRow rename(TableRow header, Map<String, String> roles) {
        Map<String, String> byName = new HashMap<>();
        Set<String> taken = new HashSet<>();
        roles.forEach((printed, role) -> {
            byName.put(ColumnNames.fold(printed), role);
            taken.add(ColumnNames.fold(role));
        });
        List<String> cells = new ArrayList<>();
        for (String cell : header.cells()) {
            String name = ColumnNames.fold(cell);
            cells.add(byName.containsKey(name) ? byName.get(name) : taken.contains(name) ? "" : cell);
        }
        return new TableRow(header.number(), cells, header.links());
    }
}
