package org.enforcementatlas.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the database is.
 *
 * @param home the folder of the embedded database, used where no address is given
 * @param url the JDBC address of a database of one's own (PostgreSQL); {@code null} for the embedded one
 * @param user its user; {@code null} where the address needs none
 * @param password its password; {@code null} where the address needs none
 */
public record DatabaseSettings(
        Path home,
        @Nullable String url,
        @Nullable String user,
        @Nullable String password) {

    /** The embedded database in a home folder. */
    public static DatabaseSettings embedded(Path home) {
        return new DatabaseSettings(home, null, null, null);
    }

    /** Whether the database is the embedded one. */
    public boolean isEmbedded() {
        return url == null || url.isBlank();
    }

    /** Without the password, and without the address, which may hold one. */
    @Override
    public String toString() {
        return isEmbedded() ? "embedded database in " + home : "database of one's own, user " + user;
    }
}
