package org.enforcementatlas.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** The kinds of value that tables hold, each with a form in JSON that is the same for every database. */
@SuppressWarnings("ImmutableEnumChecker")
enum CellType {
    TEXT(ResultSet::getString, JsonNode::asString, Types.VARCHAR, Types.CHAR, Types.LONGVARCHAR, Types.CLOB),
    WHOLE(CellType::whole, JsonNode::asLong, Types.BIGINT, Types.INTEGER, Types.SMALLINT, Types.TINYINT),
    DECIMAL(ResultSet::getBigDecimal, cell -> new BigDecimal(cell.asString()), Types.NUMERIC, Types.DECIMAL),
    REAL(CellType::real, cell -> Double.valueOf(cell.asString()), Types.DOUBLE, Types.FLOAT, Types.REAL),
    TRUTH(CellType::truth, JsonNode::asBoolean, Types.BOOLEAN, Types.BIT),
    DAY((row, at) -> row.getObject(at, LocalDate.class), cell -> LocalDate.parse(cell.asString()), Types.DATE),
    MOMENT(CellType::moment, cell -> OffsetDateTime.parse(cell.asString()), Types.TIMESTAMP_WITH_TIMEZONE),
    CLOCK(
            (row, at) -> row.getObject(at, LocalDateTime.class),
            cell -> LocalDateTime.parse(cell.asString()),
            Types.TIMESTAMP),
    BYTES(
            CellType::bytes,
            cell -> Base64.getDecoder().decode(cell.asString()),
            Types.BINARY,
            Types.VARBINARY,
            Types.LONGVARBINARY,
            Types.BLOB),
    UNIQUE(ResultSet::getString, cell -> UUID.fromString(cell.asString()));

    @FunctionalInterface
    private interface FromRow {
        @Nullable
        Object read(ResultSet row, int at) throws SQLException;
    }

    @FunctionalInterface
    private interface FromJson {
        Object read(JsonNode cell);
    }

    private final transient FromRow fromRow;
    private final transient FromJson fromJson;
    private final List<Integer> jdbcTypes;

    CellType(FromRow fromRow, FromJson fromJson, Integer... jdbcTypes) {
        this.fromRow = fromRow;
        this.fromJson = fromJson;
        this.jdbcTypes = List.of(jdbcTypes);
    }

    /**
     * The kind of a column.
     *
     * @throws IllegalStateException for a kind that backups cannot hold yet, so that nothing is lost in silence
     */
    static CellType of(int jdbcType, String typeName) {
        if (typeName.equalsIgnoreCase("uuid")) {
            return UNIQUE;
        }
        if (typeName.equalsIgnoreCase("timestamptz")) {
            return MOMENT;
        }
        return Arrays.stream(values())
                .filter(type -> type.jdbcTypes.contains(jdbcType))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("Backups cannot hold columns of the type " + typeName + " yet."));
    }

    /** Writes a cell of the current row. */
    void write(ResultSet row, int at, JsonGenerator json) throws SQLException {
        Object value = fromRow.read(row, at);
        switch (value) {
            case null -> json.writeNull();
            case Long whole -> json.writeNumber(whole);
            case Boolean truth -> json.writeBoolean(truth);
            default -> json.writeString(value.toString());
        }
    }

    /** Reads a cell back, as what a statement takes for it. */
    @Nullable
    Object read(JsonNode cell) {
        return cell.isNull() ? null : fromJson.read(cell);
    }

    private static @Nullable Object whole(ResultSet row, int at) throws SQLException {
        long whole = row.getLong(at);
        return row.wasNull() ? null : (Long) whole;
    }

    private static @Nullable Object real(ResultSet row, int at) throws SQLException {
        double real = row.getDouble(at);
        return row.wasNull() ? null : (Double) real;
    }

    private static @Nullable Object truth(ResultSet row, int at) throws SQLException {
        boolean truth = row.getBoolean(at);
        return row.wasNull() ? null : (Boolean) truth;
    }

    private static @Nullable Object moment(ResultSet row, int at) throws SQLException {
        OffsetDateTime moment = row.getObject(at, OffsetDateTime.class);
        return moment == null ? null : moment.withOffsetSameInstant(ZoneOffset.UTC);
    }

    private static @Nullable Object bytes(ResultSet row, int at) throws SQLException {
        byte[] bytes = row.getBytes(at);
        return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
    }
}
