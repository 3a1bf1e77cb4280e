package org.enforcementatlas.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.enforcementatlas.measure.DeclaredMeasure;
import org.enforcementatlas.measure.DeclaredMeasures;
import org.enforcementatlas.measure.Measure;
import org.enforcementatlas.measure.MeasureDraft;
import org.enforcementatlas.measure.MeasureKind;
import org.enforcementatlas.measure.Per;
import org.enforcementatlas.measure.RefusedMeasure;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.MeasureId;

/** Declared measures in a database. They are asked for each time, since another process may have declared one. */
final class JdbcDeclaredMeasures implements DeclaredMeasures {

    private static final String SELECT = "SELECT id, title, unit, kind, default_per, levels, source, definition,"
            + " counts, does_not_count, known_problems, author, declared FROM declared_measure";

    private static final String INSERT = "INSERT INTO declared_measure (id, title, unit, kind, default_per, levels,"
            + " source, definition, counts, does_not_count, known_problems, author, declared)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Sql sql;
    private final Clock clock;

    JdbcDeclaredMeasures(DataSource source, Clock clock) {
        this.sql = new Sql(source);
        this.clock = clock;
    }

    @Override
    public List<DeclaredMeasure> list() {
        return sql.list(SELECT + " ORDER BY declared, id", JdbcDeclaredMeasures::measure);
    }

    @Override
    public Optional<DeclaredMeasure> find(MeasureId id) {
        return sql.list(SELECT + " WHERE id = ?", JdbcDeclaredMeasures::measure, id.name()).stream()
                .findFirst();
    }

    @Override
    public DeclaredMeasure add(MeasureDraft draft, String author) throws RefusedMeasure {
        List<String> taken = list().stream().map(measure -> measure.id().name()).toList();
        DeclaredMeasure measure =
                draft.declare(taken, author, SnapshotRows.now(clock).toInstant());
        return sql.inTransaction(connection -> {
            insert(connection, measure);
            return measure;
        });
    }

    @Override
    public void remove(MeasureId id) throws RefusedMeasure {
        if (find(id).isEmpty()) {
            throw new RefusedMeasure(List.of("There is no declared measure \"" + id + "\"."));
        }
        boolean removed = sql.inTransaction(connection -> {
            boolean published = Sql.list(
                            connection,
                            "SELECT published FROM snapshot WHERE dataset = ? FOR UPDATE",
                            row -> row.getObject(1) != null,
                            id.name())
                    .contains(true);
            if (!published) {
                delete(connection, id.name());
            }
            return !published;
        });
        if (!removed) {
            throw new RefusedMeasure(List.of("Figures of \"" + id
                    + "\" were published and links point at them, so the measure stays; nothing was changed."));
        }
    }

    /** The measure, its columns by hand, and its staged imports with their rows, which nobody has seen. */
    private static void delete(Connection connection, String name) throws SQLException {
        for (Long id : Sql.list(connection, "SELECT id FROM snapshot WHERE dataset = ?", row -> row.getLong(1), name)) {
            for (String rows : List.of("figure", "notice", "notice_chunk", "row_aside")) {
                Sql.change(
                        connection,
                        "DELETE FROM " + rows + " WHERE row_key >= ? AND row_key < ?",
                        id * SnapshotRows.KEYS,
                        (id + 1) * SnapshotRows.KEYS);
            }
            for (String told : List.of("rule_count", "correction_effect")) {
                Sql.change(connection, "DELETE FROM " + told + " WHERE snapshot_id = ?", id);
            }
        }
        for (String table : List.of("snapshot", "mapped_column", "column_mapping", "alias", "correction")) {
            Sql.change(connection, "DELETE FROM " + table + " WHERE dataset = ?", name);
        }
        Sql.change(connection, "DELETE FROM declared_measure WHERE id = ?", name);
    }

    private static void insert(Connection connection, DeclaredMeasure measure) throws SQLException {
        Measure.Meaning meaning = measure.meaning();
        String levels = measure.levels().stream().sorted().map(AreaLevel::word).collect(Collectors.joining("+"));
        Sql.change(
                connection,
                INSERT,
                measure.id().name(),
                measure.title(),
                measure.unit(),
                measure.kind().name(),
                measure.defaultPer().name(),
                levels,
                measure.source(),
                meaning.definition(),
                meaning.counts(),
                meaning.doesNotCount(),
                meaning.knownProblems(),
                measure.author(),
                measure.declared().atOffset(ZoneOffset.UTC));
    }

    private static DeclaredMeasure measure(ResultSet row) throws SQLException {
        return new DeclaredMeasure(
                new MeasureId(row.getString(1)),
                row.getString(2),
                row.getString(3),
                MeasureKind.valueOf(row.getString(4)),
                Per.valueOf(row.getString(5)),
                Arrays.stream(row.getString(6).split("\\+", -1))
                        .map(word -> AreaLevel.valueOf(word.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toSet()),
                row.getString(7),
                new Measure.Meaning(row.getString(8), row.getString(9), row.getString(10), row.getString(11)),
                row.getString(12),
                row.getObject(13, OffsetDateTime.class).toInstant());
    }
}
