package org.enforcementatlas.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Whether a database already has the newest schema, so that the slow way through Flyway can be left out. */
final class SchemaVersion {

    /** The newest migration; a test holds it against the files. */
    static final String NEWEST = "8";

    private SchemaVersion() {}

    /** Whether the newest migration has been applied with success. */
    static boolean isCurrent(DataSource source) {
        try (Connection connection = source.getConnection();
                PreparedStatement find = connection.prepareStatement(
                        "SELECT \"success\" FROM \"flyway_schema_history\" WHERE \"version\" = ?")) {
            find.setString(1, NEWEST);
            try (ResultSet row = find.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        } catch (SQLException e) {
            return isMissingTable(e);
        }
    }

    /** A missing history table is the mark of a new database: never current. Anything else is a failure. */
    private static boolean isMissingTable(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        if (state.startsWith("42")) {
            return false;
        }
        throw new StoreFailure("The version of the schema could not be read.", e);
    }
}
