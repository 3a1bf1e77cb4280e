package org.enforcementatlas.browser;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.enforcementatlas.wiring.FilledHome;

/** The packaged program as a process of its own, on a free port of the loopback address. */
final class RunningAtlas implements AutoCloseable {

    private static final int MOST_WAITING_MS = 120_000;

    /** Its folder is deleted after it has ended, not while it still writes there. */
    private static final int LONGEST_END_SECONDS = 30;

    private final Process process;
    private final String address;

    private RunningAtlas(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    static RunningAtlas start(Path home) throws IOException, InterruptedException {
        int port = freePort();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=true",
                        "-Xmx700m",
                        "-XX:+UseSerialGC",
                        "-jar",
                        Path.of("target", "enforcement-atlas.jar").toString(),
                        "serve",
                        "--port",
                        Integer.toString(port),
                        "--home",
                        FilledHome.at(home).toString())
                .redirectErrorStream(true)
                .redirectOutput(home.resolveSibling("serve.log").toFile())
                .start();
        RunningAtlas running = new RunningAtlas(process, "http://localhost:" + port);
        running.await();
        return running;
    }

    String address() {
        return address;
    }

    String get(String path) throws IOException, InterruptedException {
        return send(path).body();
    }

    HttpResponse<String> send(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path)).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private void await() throws InterruptedException {
        for (int waited = 0; waited < MOST_WAITING_MS && process.isAlive(); waited += 200) {
            try {
                if (send("/health").statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                TimeUnit.MILLISECONDS.sleep(200);
            }
        }
        process.destroy();
        throw new IllegalStateException("The server did not answer; serve.log tells why.");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(LONGEST_END_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
