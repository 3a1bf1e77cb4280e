package org.enforcementatlas.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import org.flywaydb.core.Flyway;

/**
 * Opens databases and brings their schema up to date. The embedded one is an H2 file that several processes on one machine
 * may share: the first to open it listens for the others on the loopback address only.
 */
public final class Databases {

    /** The name of the embedded database's file, without its ending. */
    static final String FILE = "atlas";

    private static final String LOOPBACK = "127.0.0.1";

    private static final int POOL_SIZE = 8;

    private Databases() {}

    /**
     * Opens the database, migrated. Opening is quick where the schema is current.
     *
     * @throws StoreFailure if there is no such database, or it cannot be opened
     */
    public static Database open(DatabaseSettings settings, Clock clock) {
        HikariDataSource pool = connect(settings);
        try {
            if (!SchemaVersion.isCurrent(pool)) {
                migrate(pool, SchemaVersion.NEWEST);
            }
        } catch (RuntimeException e) {
            pool.close();
            throw new StoreFailure("The schema of the " + settings + " could not be brought up to date.", e);
        }
        return new Database(pool, clock);
    }

    /** Connects, whatever the schema. */
    static HikariDataSource connect(DatabaseSettings settings) {
        try {
            return new HikariDataSource(settings.isEmbedded() ? embedded(settings) : own(settings));
        } catch (IOException | RuntimeException e) {
            throw new StoreFailure("The " + settings + " could not be opened; check that it runs and may be used.", e);
        }
    }

    /** Brings the schema to this version, where it is older. */
    static void migrate(HikariDataSource pool, String version) {
        Flyway.configure()
                .dataSource(pool)
                .locations("classpath:db/migration")
                .cleanDisabled(true)
                .target(version)
                .load()
                .migrate();
    }

    private static HikariConfig embedded(DatabaseSettings settings) throws IOException {
        if (System.getProperty("h2.bindAddress") == null) {
            System.setProperty("h2.bindAddress", LOOPBACK);
        }
        System.setProperty("h2.objectCache", "false");
        Files.createDirectories(settings.home());
        HikariConfig config = pool();
        String file = settings.home().toAbsolutePath().normalize().resolve(FILE).toString();
        config.setJdbcUrl("jdbc:h2:file:" + file.replace(";", "\\;")
                + ";AUTO_SERVER=TRUE;CACHE_SIZE=65536;LOCK_TIMEOUT=30000;MAX_COMPACT_TIME=50;WRITE_DELAY=0");
        config.setUsername("atlas");
        config.setPassword("");
        return config;
    }

    private static HikariConfig own(DatabaseSettings settings) {
        HikariConfig config = pool();
        config.setJdbcUrl(settings.url());
        if (settings.user() != null) {
            config.setUsername(settings.user());
        }
        if (settings.password() != null) {
            config.setPassword(settings.password());
        }
        if (String.valueOf(settings.url()).startsWith("jdbc:postgresql:")) {
            config.addDataSourceProperty("reWriteBatchedInserts", "true");
        }
        return config;
    }

    private static HikariConfig pool() {
        HikariConfig config = new HikariConfig();
        config.setPoolName("atlas");
        config.setMaximumPoolSize(POOL_SIZE);
        config.setMinimumIdle(1);
        return config;
    }
}
