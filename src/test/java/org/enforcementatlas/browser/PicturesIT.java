package org.enforcementatlas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.enforcementatlas.wiring.Atlas;
import org.enforcementatlas.wiring.FilledHome;
import org.enforcementatlas.wiring.Home;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The pages as they look, against pictures that were looked at by a person. {@code -Dgolden.update=true} takes them anew; look
 * at the difference before you keep it.
 */
@EnabledIf(
        value = "org.enforcementatlas.browser.FirstMapIT#isPossible",
        disabledReason = "needs the production build and a browser, see ./atlas test")
class PicturesIT {

    private static final Path GOLDEN = Path.of("src/test/resources/pictures");
    private static final double TOLERANCE = 0.03;
    private static final Map<String, String> PAGES = new LinkedHashMap<>();

    static {
        PAGES.put("rate", "/?layout=geographic");
        PAGES.put("tiles", "/?layout=tiles");
        PAGES.put("circles", "/?measure=agreements&as_of=2025-05-28&layout=symbols");
        PAGES.put("selected", "/?measure=agreements&as_of=2026-05-18&layout=symbols&selected=12");
        PAGES.put("raw-count", "/?measure=agreements&as_of=2026-05-18&layout=geographic");
        PAGES.put("counties", "/?measure=agencies&per=residents&level=county&as_of=2026-05-18");
        PAGES.put("state", "/?measure=vote-margin&level=county&zoom=MD");
        PAGES.put("around", "/?around=US&layout=geographic");
        PAGES.put("filtered", "/?layout=geographic&filter=state_name%20LIKE%20'New%25'");
        PAGES.put("synthetic", "/?measure=removal-orders&layout=geographic");
        PAGES.put("problem", "/?measure=agreements&as_of=2025-05-27");
        PAGES.put("table", "/table?measure=agencies&as_of=2026-05-18");
    }

    @TempDir
    static Path folder;

    private static RunningAtlas atlas;
    private static Chromium chromium;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        try (Atlas open =
                Atlas.open(Home.of(FilledHome.at(folder.resolve("home")), Map.of()), Clock.systemUTC(), line -> {})) {
            open.loadPractice();
        }
        atlas = RunningAtlas.start(folder.resolve("home"));
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        atlas.close();
    }

    @ParameterizedTest
    @CsvSource({"1280, 800", "390, 844"})
    void everyLayoutLooksAsItDid(int width, int height) throws IOException {
        SoftAssertions all = new SoftAssertions();
        try (Visitor visitor = new Visitor(
                chromium, atlas.address(), Visitor.window(width, height).setReducedMotion(ReducedMotion.REDUCE))) {
            for (Map.Entry<String, String> page : PAGES.entrySet()) {
                visitor.open(page.getValue());
                for (ColorScheme scheme : ColorScheme.values()) {
                    if (scheme != ColorScheme.NO_PREFERENCE) {
                        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                        String name = page.getKey() + "-" + width + "-"
                                + scheme.name().toLowerCase(Locale.ROOT);
                        compare(name, Picture.halved(visitor.page().screenshot()), all);
                    }
                }
            }
            all.assertThat(visitor.faults()).isEmpty();
        }
        all.assertAll();
    }

    private static void compare(String name, Picture seen, SoftAssertions all) throws IOException {
        Path golden = GOLDEN.resolve(name + ".png");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            seen.write(golden);
        }
        assertThat(golden).exists();
        double distance = seen.distance(Picture.read(golden));
        if (distance > TOLERANCE) {
            seen.write(Path.of("target", name + "-seen.png"));
        }
        all.assertThat(distance).as(name + ", see target/" + name + "-seen.png").isLessThanOrEqualTo(TOLERANCE);
    }
}
