package org.enforcementatlas.wiring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.enforcementatlas.access.About;
import org.enforcementatlas.access.RefusedAct;
import org.enforcementatlas.cli.AtlasCommand;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;

/** Starts the pages and the API; the process lives until it is stopped. */
public final class WebServer implements AtlasCommand.Server {

    private final Class<?> application;
    private final Consumer<String> progress;

    /**
     * A server of this application.
     *
     * @param progress is told, line by line, what is going on
     */
    public WebServer(Class<?> application, Consumer<String> progress) {
        this.application = application;
        this.progress = progress;
    }

    /**
     * Starts.
     *
     * @throws org.enforcementatlas.access.RefusedAct if a setting cannot be read; nothing was started
     */
    @Override
    public void serve(@Nullable Path home, @Nullable Integer port, boolean practice, boolean open) {
        Home settled = Home.of(home, System.getenv());
        boolean wide = open || System.getenv().getOrDefault("ATLAS_PUBLIC", "").equals("yes");
        if (wide && About.read(settled.folder()).isEmpty()) {
            throw new RefusedAct("A site that others can reach says who runs it: write "
                    + settled.folder().resolve(About.FILE)
                    + " with a line \"Operator: …\", a line \"Contact: …\" and, after an empty line, a paragraph; or leave"
                    + " --public out.");
        }
        List<String> settings = new ArrayList<>();
        settings.add("--server.port=" + (port == null ? System.getenv().getOrDefault("ATLAS_PORT", "8080") : port));
        settings.add("--atlas.practice=" + practice);
        if (!wide) {
            settings.add("--server.address=127.0.0.1");
        }
        if (home != null) {
            settings.add("--atlas.home=" + home);
        }
        SpringApplication spring = new SpringApplication(application);
        spring.addInitializers(
                context -> context.getBeanFactory().registerSingleton("progress", new Progress(progress)));
        spring.run(settings.toArray(String[]::new));
    }
}
