package org.enforcementatlas.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.enforcementatlas.ingest.ColumnMapping;
import org.enforcementatlas.ingest.ColumnMappings;
import org.enforcementatlas.model.DatasetId;

/** Mapped columns in a database. */
final class JdbcColumnMappings implements ColumnMappings {

    private static final String SELECT = "SELECT dataset, fingerprint, author, mapped FROM column_mapping";

    private final Sql sql;

    JdbcColumnMappings(DataSource source) {
        this.sql = new Sql(source);
    }

    @Override
    public List<ColumnMapping> list() {
        return sql.inTransaction(connection -> load(connection, SELECT + " ORDER BY dataset, mapped DESC"));
    }

    @Override
    public Optional<ColumnMapping> find(DatasetId dataset, String fingerprint) {
        return sql
                .inTransaction(connection -> load(
                        connection, SELECT + " WHERE dataset = ? AND fingerprint = ?", dataset.name(), fingerprint))
                .stream()
                .findFirst();
    }

    @Override
    public void put(ColumnMapping mapping) {
        OffsetDateTime mapped = mapping.mapped().atOffset(ZoneOffset.UTC);
        String dataset = mapping.dataset().name();
        sql.inTransaction(connection -> {
            delete(connection, dataset, mapping.fingerprint());
            Sql.change(
                    connection,
                    "INSERT INTO column_mapping (dataset, fingerprint, author, mapped) VALUES (?, ?, ?, ?)",
                    dataset,
                    mapping.fingerprint(),
                    mapping.author(),
                    mapped);
            for (Map.Entry<String, String> column : mapping.roles().entrySet()) {
                Sql.change(
                        connection,
                        "INSERT INTO mapped_column (dataset, fingerprint, printed, role) VALUES (?, ?, ?, ?)",
                        dataset,
                        mapping.fingerprint(),
                        column.getKey(),
                        column.getValue());
            }
            return mapping;
        });
    }

    @Override
    public boolean remove(DatasetId dataset, String fingerprint) {
        return sql.inTransaction(connection -> {
            boolean there = !load(
                            connection, SELECT + " WHERE dataset = ? AND fingerprint = ?", dataset.name(), fingerprint)
                    .isEmpty();
            delete(connection, dataset.name(), fingerprint);
            return there;
        });
    }

    private static void delete(Connection connection, String dataset, String fingerprint) throws SQLException {
        for (String table : List.of("mapped_column", "column_mapping")) {
            Sql.change(
                    connection,
                    "DELETE FROM " + table + " WHERE dataset = ? AND fingerprint = ?",
                    dataset,
                    fingerprint);
        }
    }

    private static List<ColumnMapping> load(Connection connection, String query, Object... arguments)
            throws SQLException {
        List<ColumnMapping> mappings = new ArrayList<>();
        for (ColumnMapping bare : Sql.list(
                connection,
                query,
                row -> new ColumnMapping(
                        new DatasetId(row.getString(1)),
                        row.getString(2),
                        Map.of(),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant()),
                arguments)) {
            Map<String, String> roles = new LinkedHashMap<>();
            Sql.list(
                    connection,
                    "SELECT printed, role FROM mapped_column WHERE dataset = ? AND fingerprint = ? ORDER BY printed",
                    row -> roles.put(row.getString(1), row.getString(2)),
                    bare.dataset().name(),
                    bare.fingerprint());
            mappings.add(new ColumnMapping(bare.dataset(), bare.fingerprint(), roles, bare.author(), bare.mapped()));
        }
        return List.copyOf(mappings);
    }
}
