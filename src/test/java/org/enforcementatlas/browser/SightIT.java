package org.enforcementatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The map in forced colours, on a phone, with less motion, and by other gestures than a click. */
@EnabledIf(
        value = "org.enforcementatlas.browser.FirstMapIT#isPossible",
        disabledReason = "needs the production build and a browser, see ./atlas test")
class SightIT {

    /** The contrast of two colours of the page (WCAG 2.2, relative luminance). */
    private static final String CONTRAST = """
            const light = color => {
              const parts = color.match(/[\\d.]+/g).slice(0, 3).map(part => part / 255)
                .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
              return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
            };
            const contrast = (one, other) => {
              const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
              return (high + 0.05) / (low + 0.05);
            };
            """;

    @TempDir
    static Path folder;

    private static RunningAtlas atlas;
    private static Chromium chromium;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        atlas = RunningAtlas.start(folder.resolve("home"));
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        atlas.close();
    }

    private static Visitor visitor(int width, int height) {
        return new Visitor(chromium, atlas.address(), Visitor.window(width, height));
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, NONE", "DARK, NONE", "LIGHT, ACTIVE", "DARK, ACTIVE"})
    void theFocusIsSeenOnEveryColour(ColorScheme scheme, ForcedColors forced) {
        try (Visitor visitor = visitor(1280, 800)) {
            visitor.page()
                    .emulateMedia(new Page.EmulateMediaOptions()
                            .setColorScheme(scheme)
                            .setForcedColors(forced));
            visitor.openMap("/");
            visitor.page().locator("atlas-map .drawing").focus();
            visitor.page().keyboard().press("ArrowRight");
            List<?> contrasts = (List<?>) visitor.page().evaluate("() => {" + CONTRAST + """
                      const map = document.querySelector('atlas-map').shadowRoot;
                      const look = selector => getComputedStyle(map.querySelector(selector));
                      const ground = getComputedStyle(document.body).backgroundColor;
                      return [
                        contrast(look('.halo.active:not(.under)').stroke, look('.halo.active.under').stroke),
                        contrast(look('.drawing').outlineColor, ground)];
                    }""");
            assertThat(contrasts)
                    .allSatisfy(contrast ->
                            assertThat(((Number) contrast).doubleValue()).isGreaterThanOrEqualTo(3));
        }
    }

    @Test
    void inForcedColoursTheLegendKeepsTheColoursOfTheMap() {
        try (Visitor visitor = visitor(1280, 800)) {
            visitor.page().emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            visitor.openMap("/");
            assertThat((List<?>) visitor.page().evaluate("""
                    () => [...document.querySelectorAll('.atlas-legend button[data-key^=k]')].filter(entry => {
                      const area = document.querySelector('atlas-map').shadowRoot
                        .querySelector(`path.area[data-key=${entry.dataset.key}]`);
                      return area && getComputedStyle(entry.querySelector('.swatch')).backgroundColor
                        !== getComputedStyle(area).fill;
                    }).map(entry => entry.textContent)""")).isEmpty();
        }
    }

    @Test
    void onAPhoneTheMapComesFirstAndTheChoicesAreFoldedAway() {
        try (Visitor visitor = visitor(360, 640)) {
            Page page = visitor.page();
            visitor.openMap("/");
            BoundingBox map = page.locator("atlas-map svg").boundingBox();
            assertThat(map.y + map.height).isLessThanOrEqualTo(640);
            assertThat(page.locator("vaadin-select").first()).isHidden();
            Locator fold = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Change the view"));
            assertThat(fold).hasAttribute("aria-expanded", "false");
            fold.click();
            assertThat(fold).hasAttribute("aria-expanded", "true");
            assertThat(page.locator("vaadin-select").first()).isVisible();
            page.locator("atlas-map path[data-code='44']").click();
            assertThat(page.locator(".atlas-panel h2")).hasText("Rhode Island");
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Table").setExact(true))
                    .click();
            assertThat(page.locator("vaadin-grid")).containsText("Rhode Island");
            assertThat(visitor.number("() => document.documentElement.scrollWidth"))
                    .isEqualTo(360);
        }
    }

    @Test
    void whoWantsLessMotionGetsNone() {
        try (Visitor visitor = visitor(1280, 800)) {
            visitor.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
            visitor.openMap("/?measure=agreements");
            visitor.page().locator("vaadin-select").first().click();
            visitor.page().locator("vaadin-select-item").first().waitFor();
            assertThat(visitor.number("() => document.getAnimations().length")).isZero();
        }
    }

    @Test
    void theWheelZoomsOnlyWithCtrlHeld() {
        try (Visitor visitor = visitor(1280, 800)) {
            Page page = visitor.page();
            visitor.openMap("/?measure=agreements");
            page.locator("atlas-map path[data-code='48']").hover();
            page.mouse().wheel(0, -100);
            page.keyboard().down("Control");
            page.mouse().wheel(0, -100);
            page.waitForURL(url -> url.contains("zoom=TX"));
            visitor.awaitMap();
            page.mouse().wheel(0, 100);
            page.waitForURL(url -> !url.contains("zoom="));
            page.keyboard().up("Control");
        }
    }

    @Test
    void twoFingersZoomAndTheButtonsDoTheSame() {
        try (Visitor visitor =
                new Visitor(chromium, atlas.address(), Visitor.window(1280, 800).setHasTouch(true))) {
            Page page = visitor.page();
            visitor.openMap("/?measure=agreements");
            BoundingBox texas = page.locator("atlas-map path[data-code='48']").boundingBox();
            pinch(visitor, texas.x + texas.width * 0.55, texas.y + texas.height * 0.5, 20, 60);
            page.waitForURL(url -> url.contains("zoom=TX"));
            visitor.awaitMap();
            page.waitForFunction(
                    "() => document.querySelector('atlas-map').shadowRoot.querySelectorAll('path.area').length === 254");
            BoundingBox map = page.locator("atlas-map svg").boundingBox();
            pinch(visitor, map.x + map.width / 2, map.y + map.height / 2, 60, 20);
            page.waitForURL(url -> !url.contains("zoom="));
            page.getByLabel("Zoom to the selected state").click();
            page.waitForURL(url -> url.contains("zoom=TX"));
        }
    }

    private static void pinch(Visitor visitor, double x, double y, int from, int to) {
        CDPSession session = visitor.context().newCDPSession(visitor.page());
        touch(session, "touchStart", x, y, from);
        for (int step = 1; step <= 4; step++) {
            touch(session, "touchMove", x, y, from + (to - from) * step / 4);
        }
        touch(session, "touchEnd", x, y, 0);
    }

    private static void touch(CDPSession session, String type, double x, double y, int apart) {
        JsonArray points = new JsonArray();
        for (int finger = 0; finger < 2 && apart > 0; finger++) {
            JsonObject point = new JsonObject();
            point.addProperty("x", x + (finger == 0 ? -apart : apart));
            point.addProperty("y", y);
            point.addProperty("id", finger);
            points.add(point);
        }
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        session.send("Input.dispatchTouchEvent", event);
    }
}
