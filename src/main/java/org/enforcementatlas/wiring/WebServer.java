package org.enforcementatlas.wiring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.enforcementatlas.cli.AtlasCommand;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;

/** Starts the pages and the API; the process lives until it is stopped. */
public final class WebServer implements AtlasCommand.Server {

    private final Class<?> application;

    /** A server of this application. */
    public WebServer(Class<?> application) {
        this.application = application;
    }

    @Override
    public void serve(@Nullable Path home, @Nullable Integer port, boolean practice) {
        List<String> settings = new ArrayList<>();
        settings.add("--server.port=" + (port == null ? System.getenv().getOrDefault("ATLAS_PORT", "8080") : port));
        settings.add("--atlas.practice=" + practice);
        if (home != null) {
            settings.add("--atlas.home=" + home);
        }
        new SpringApplication(application).run(settings.toArray(String[]::new));
    }
}
