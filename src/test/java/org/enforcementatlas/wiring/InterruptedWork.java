package org.enforcementatlas.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.enforcementatlas.ingest.ImportProgress;
import org.enforcementatlas.ingest.ImportRequest;
import org.enforcementatlas.ingest.RefusedFile;
import org.enforcementatlas.ingest.desk.ImportDesk;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.SnapshotId;

/**
 * A process that begins work on a home, tells {@value #REACHED} at the moment that was asked for, and stays there for ever: to
 * be killed.
 */
final class InterruptedWork {

    static final String REACHED = "reached";

    private InterruptedWork() {}

    /** Arguments: the home, what to do ({@code rows}, {@code commit}, {@code staged} or {@code publish}), and its object. */
    public static void main(String[] arguments) throws RefusedFile, SQLException {
        Path home = Path.of(arguments[0]);
        StoppingClock clock = new StoppingClock();
        try (Atlas atlas = Atlas.open(Home.of(home, Map.of()), clock, line -> {})) {
            switch (arguments[1]) {
                case "rows" ->
                    stage(atlas.desk(), arguments[2], rows -> rows < Integer.parseInt(arguments[3]) || stay());
                case "commit" -> stage(atlas.desk(), arguments[2], rows -> clock.armAt(rows, arguments[3]));
                case "staged" -> {
                    stage(atlas.desk(), arguments[2], ImportProgress.NONE);
                    stay();
                }
                case "publish" -> publish(atlas, home, Long.parseLong(arguments[2]));
                default -> throw new IllegalArgumentException(arguments[1]);
            }
        }
    }

    private static void stage(ImportDesk desk, String file, ImportProgress progress) throws RefusedFile {
        desk.stage(ImportRequest.of(DatasetId.AGREEMENTS, Path.of(file), "Ada Editor"), progress);
    }

    /** Publishes while another session holds the pointers, so that everything is written but they. */
    private static void publish(Atlas atlas, Path home, long id) throws SQLException {
        String url = "jdbc:h2:file:" + home.resolve("atlas").toAbsolutePath() + ";AUTO_SERVER=TRUE";
        try (Connection holding = DriverManager.getConnection(url, "atlas", "");
                Connection looking = DriverManager.getConnection(url, "atlas", "")) {
            holding.setAutoCommit(false);
            try (Statement hold = holding.createStatement()) {
                hold.executeQuery("SELECT * FROM public_snapshot FOR UPDATE").close();
            }
            Thread publishing =
                    new Thread(() -> atlas.desk().publish(new SnapshotId(id), "Grace Publisher"), "publishing");
            publishing.start();
            while (!isAnyBlocked(looking)) {
                Thread.onSpinWait();
            }
            stay();
        }
    }

    private static boolean isAnyBlocked(Connection looking) throws SQLException {
        try (Statement look = looking.createStatement();
                ResultSet blocked = look.executeQuery(
                        "SELECT COUNT(*) FROM information_schema.sessions WHERE blocker_id IS NOT NULL")) {
            blocked.next();
            return blocked.getInt(1) > 0;
        }
    }

    /** Tells that the moment is there, and waits for an end that comes from outside. */
    private static boolean stay() {
        System.out.println(REACHED);
        System.out.flush();
        try {
            return System.in.read() >= 0;
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    /** A clock that, once armed, is asked and never answers: staging asks it last before everything is committed. */
    private static final class StoppingClock extends Clock {

        private boolean armed;

        boolean armAt(int rows, String last) {
            armed = rows >= Integer.parseInt(last);
            return true;
        }

        @Override
        public Instant instant() {
            if (armed) {
                stay();
            }
            return LoadedHome.CLOCK.instant();
        }

        @Override
        public ZoneId getZone() {
            return LoadedHome.CLOCK.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
