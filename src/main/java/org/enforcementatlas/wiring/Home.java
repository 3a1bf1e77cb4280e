package org.enforcementatlas.wiring;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.enforcementatlas.access.RefusedAct;
import org.enforcementatlas.ingest.desk.PublishRule;
import org.enforcementatlas.store.DatabaseSettings;
import org.jspecify.annotations.Nullable;

/**
 * Where the atlas keeps what is its own, settled once from the command line and the environment.
 *
 * @param folder the folder
 * @param database where the database is
 * @param inbox the watched folder, {@code null} where none is watched
 * @param rule who may publish
 */
public record Home(
        Path folder, DatabaseSettings database, @Nullable Path inbox, PublishRule rule) {

    /**
     * Settles the home.
     *
     * @param asked the folder from the command line, {@code null} where none was given
     * @param environment {@code ATLAS_HOME}, {@code ATLAS_DB_URL}, {@code ATLAS_DB_USER}, {@code ATLAS_DB_PASSWORD},
     *     {@code ATLAS_INBOX}, {@code ATLAS_FOUR_EYES}
     * @throws RefusedAct if a setting cannot be read
     */
    public static Home of(@Nullable Path asked, Map<String, String> environment) {
        String fromEnvironment = environment.getOrDefault("ATLAS_HOME", "");
        Path usual = Path.of(System.getProperty("user.home", "."), ".enforcement-atlas");
        Path named = fromEnvironment.isBlank() ? usual : Path.of(fromEnvironment);
        Path folder = asked == null ? named : asked;
        String inbox = environment.getOrDefault("ATLAS_INBOX", "");
        return new Home(
                folder,
                new DatabaseSettings(
                        folder,
                        environment.get("ATLAS_DB_URL"),
                        environment.get("ATLAS_DB_USER"),
                        environment.get("ATLAS_DB_PASSWORD")),
                inbox.isBlank() ? null : Path.of(inbox),
                PublishRule.parse(environment.getOrDefault("ATLAS_FOUR_EYES", "")));
    }

    /** The watched folder, if one is. */
    public Optional<Path> findInbox() {
        return Optional.ofNullable(inbox);
    }
}
