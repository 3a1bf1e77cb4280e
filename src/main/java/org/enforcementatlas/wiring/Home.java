package org.enforcementatlas.wiring;

import java.nio.file.Path;
import java.util.Map;
import org.enforcementatlas.store.DatabaseSettings;
import org.jspecify.annotations.Nullable;

/**
 * Where the atlas keeps what is its own, settled once from the command line and the environment.
 *
 * @param folder the folder
 * @param database where the database is
 */
public record Home(Path folder, DatabaseSettings database) {

    /**
     * Settles the home.
     *
     * @param asked the folder from the command line, {@code null} where none was given
     * @param environment {@code ATLAS_HOME}, {@code ATLAS_DB_URL}, {@code ATLAS_DB_USER}, {@code ATLAS_DB_PASSWORD}
     */
    public static Home of(@Nullable Path asked, Map<String, String> environment) {
        String fromEnvironment = environment.getOrDefault("ATLAS_HOME", "");
        Path usual = Path.of(System.getProperty("user.home", "."), ".enforcement-atlas");
        Path named = fromEnvironment.isBlank() ? usual : Path.of(fromEnvironment);
        Path folder = asked == null ? named : asked;
        return new Home(
                folder,
                new DatabaseSettings(
                        folder,
                        environment.get("ATLAS_DB_URL"),
                        environment.get("ATLAS_DB_USER"),
                        environment.get("ATLAS_DB_PASSWORD")));
    }
}
