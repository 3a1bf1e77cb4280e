package org.enforcementatlas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.enforcementatlas.access.AccountName;
import org.enforcementatlas.access.Role;
import org.enforcementatlas.wiring.Atlas;
import org.enforcementatlas.wiring.FilledHome;
import org.enforcementatlas.wiring.Home;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds for every page there is, a new one included: axe-core finds nothing, and nothing is wider than the window. */
@EnabledIf(
        value = "org.enforcementatlas.browser.FirstMapIT#isPossible",
        disabledReason = "needs the production build and a browser, see ./atlas test")
class EveryPageIT {

    private static final String PASSWORD = "correct horse battery";

    @TempDir
    static Path folder;

    private static RunningAtlas atlas;
    private static Chromium chromium;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        try (Atlas open =
                Atlas.open(Home.of(FilledHome.at(folder.resolve("home")), Map.of()), Clock.systemUTC(), line -> {})) {
            open.accounts().add("ops", new AccountName("grace"), Role.PUBLISHER, PASSWORD);
            open.accounts().add("ops", new AccountName("reader"), Role.VIEWER, PASSWORD);
        }
        atlas = RunningAtlas.start(folder.resolve("home"));
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        atlas.close();
    }

    @Test
    void pagesAreFoundByTheirAnnotation() {
        assertThat(Routes.list())
                .extracting(Routes.Seen::path)
                .contains("/", "/table", "/corrections", "/sign-in", "/imports", "/imports/{parameter}");
    }

    @ParameterizedTest
    @CsvSource({"1280, 800", "390, 844"})
    void axeFindsNothingInLightOrDark(int width, int height) {
        SoftAssertions all = new SoftAssertions();
        try (Visitor visitor = new Visitor(chromium, atlas.address(), Visitor.window(width, height))) {
            visitor.signIn("grace", PASSWORD);
            for (Routes.Seen route : Routes.list()) {
                route.addresses().forEach(address -> look(visitor, address, all));
            }
            look(visitor, "/nowhere", all);
            all.assertThat(visitor.faults()).isEmpty();
        }
        try (Visitor visitor = new Visitor(chromium, atlas.address(), Visitor.window(width, height))) {
            visitor.signIn("reader", PASSWORD);
            look(visitor, "/imports", all);
        }
        all.assertAll();
    }

    @Test
    void atFourTimesTheSizeNothingIsWiderThanTheWindow() {
        SoftAssertions all = new SoftAssertions();
        try (Visitor visitor = new Visitor(chromium, atlas.address(), Visitor.window(320, 256))) {
            visitor.signIn("grace", PASSWORD);
            for (Routes.Seen route : Routes.list()) {
                for (String address : route.addresses()) {
                    visitor.open(address);
                    all.assertThat(visitor.number("() => document.documentElement.scrollWidth"))
                            .as(address)
                            .isLessThanOrEqualTo(320);
                    all.assertThat(smallTargets(visitor.page())).as(address).isEmpty();
                }
            }
        }
        all.assertAll();
    }

    private static void look(Visitor visitor, String address, SoftAssertions all) {
        visitor.open(address);
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        all.assertThat(Axe.findViolations(visitor.page()))
                .as(address + " light")
                .isEmpty();
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        all.assertThat(Axe.findViolationsOfColour(visitor.page()))
                .as(address + " dark")
                .isEmpty();
    }

    /**
     * What can be pressed and is less than 24 by 24 pixels. Links inside a line of text may be, and a box or slider whose own
     * mark is small is measured with its label.
     */
    private static List<String> smallTargets(Page page) {
        return ((List<?>) page.evaluate("""
                () => {
                  const small = [];
                  const walk = root => root.querySelectorAll('*').forEach(element => {
                    if (element.shadowRoot) walk(element.shadowRoot);
                    if (!element.matches('a[href], button, select, summary, input, [role=button], [role=checkbox]')) return;
                    if (element.matches('p a, dd a, li a, td a, input[type=checkbox], input[type=file]')) return;
                    const box = element.getBoundingClientRect();
                    if (box.width > 0 && box.height > 0 && (box.width < 24 || box.height < 24)) {
                      small.push(`${element.localName} "${element.textContent.trim()}" ${element.id} ${element.part}`
                        + ` ${box.width.toFixed(0)}x${box.height.toFixed(0)}`);
                    }
                  });
                  walk(document);
                  return small;
                }""")).stream().map(String::valueOf).toList();
    }
}
