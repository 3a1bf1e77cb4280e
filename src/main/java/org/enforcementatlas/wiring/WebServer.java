package org.enforcementatlas.wiring;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
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
        Map<String, Object> settings = new HashMap<>();
        if (home != null) {
            settings.put("atlas.home", home.toString());
        }
        if (port != null) {
            settings.put("server.port", port);
        }
        settings.put("atlas.practice", practice);
        SpringApplication spring = new SpringApplication(application);
        spring.setDefaultProperties(settings);
        spring.run();
    }
}
