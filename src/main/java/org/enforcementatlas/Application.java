package org.enforcementatlas;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.enforcementatlas.cli.AtlasCommand;
import org.enforcementatlas.wiring.Atlas;
import org.enforcementatlas.wiring.Home;
import org.enforcementatlas.wiring.HomeSafe;
import org.enforcementatlas.wiring.WebServer;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * The entrance: commands run without a web server, {@code serve} starts one. Beans are looked for only in the rooms that have
 * some, since every class that is looked at delays the start.
 */
@SpringBootApplication(
        scanBasePackages = {"org.enforcementatlas.api", "org.enforcementatlas.ui", "org.enforcementatlas.wiring"})
public class Application {

    /** Runs one command and ends with its exit code. */
    public static void main(String[] arguments) {
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        AtlasCommand atlas = new AtlasCommand(
                (home, progress) -> Atlas.open(Home.of(home, System.getenv()), Clock.systemUTC(), progress::println),
                new WebServer(Application.class, err::println),
                new HomeSafe(System.getenv(), Clock.systemUTC()));
        int code = atlas.run(System.out, err, arguments);
        if (code != 0 || arguments.length == 0 || !arguments[0].equals("serve")) {
            System.exit(code);
        }
    }
}
