package org.enforcementatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The map for those who have no mouse, and for those who do not see it. */
@EnabledIf(
        value = "org.enforcementatlas.browser.FirstMapIT#isPossible",
        disabledReason = "needs the production build and a browser, see ./atlas test")
class KeyboardIT {

    private static final String DRAWING = "atlas-map .drawing";

    @TempDir
    static Path folder;

    private static RunningAtlas atlas;
    private static Chromium chromium;

    private Visitor visitor;
    private Page page;

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

    @BeforeEach
    void enter() {
        visitor = new Visitor(chromium, atlas.address(), Visitor.window(1280, 800));
        page = visitor.page();
    }

    @AfterEach
    void leave() {
        assertThat(visitor.faults()).isEmpty();
        visitor.close();
    }

    @Test
    void theMapIsOneStopOfTheTabKeyAndNoTrap() {
        visitor.openMap("/");
        page.locator(DRAWING).focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Tab");
        assertThat(focused()).isEqualTo("atlas-share");
        page.keyboard().press("Shift+Tab");
        assertThat(focused()).isEqualTo("atlas-map");
        page.keyboard().press("Shift+Tab");
        assertThat(focused()).isNotEqualTo("atlas-map");
    }

    @ParameterizedTest
    @CsvSource({
        "Kansas, ArrowUp, Nebraska",
        "Kansas, ArrowDown, Oklahoma",
        "Kansas, ArrowLeft, Colorado",
        "Kansas, ArrowRight, Missouri",
        "Texas, ArrowUp, Oklahoma",
        "Georgia, ArrowDown, Florida",
        "Oregon, ArrowUp, Washington"
    })
    void arrowsMoveToTheNeighbourInTheirDirection(String from, String key, String to) {
        visitor.openMap("/");
        page.locator(DRAWING).focus();
        page.keyboard().type(from);
        page.keyboard().press(key);
        assertThat(page.locator("atlas-map .tip b")).hasText(to);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/?layout=tiles", "/?measure=agreements&level=county&zoom=TX"})
    void everyAreaIsReachedByArrowsAlone(String path) {
        visitor.openMap(path);
        assertThat((List<?>) page.evaluate("""
                () => {
                  const map = document.querySelector('atlas-map');
                  const room = map.shadowRoot.querySelector('.drawing');
                  const codes = [...map.shadowRoot.querySelectorAll('path.area')].map(area => area.dataset.code);
                  const seen = new Set([codes[0]]);
                  const todo = [codes[0]];
                  while (todo.length) {
                    const from = todo.pop();
                    for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
                      map.activate(from);
                      room.dispatchEvent(new KeyboardEvent('keydown', { key }));
                      if (!seen.has(map.active)) {
                        seen.add(map.active);
                        todo.push(map.active);
                      }
                    }
                  }
                  return codes.filter(code => !seen.has(code));
                }""")).isEmpty();
    }

    @Test
    void lettersHomeEndEnterAndEscapeDoWhatTheySay() {
        visitor.openMap("/");
        page.locator(DRAWING).focus();
        page.keyboard().type("Neb");
        assertThat(page.locator("atlas-map .tip b")).hasText("Nebraska");
        page.keyboard().press("Home");
        assertThat(page.locator("atlas-map .tip b")).hasText("Alabama");
        page.keyboard().press("End");
        assertThat(page.locator("atlas-map .tip b")).hasText("U.S. Virgin Islands");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("selected=78"));
        assertThat(page.locator(".atlas-panel h2")).hasText("U.S. Virgin Islands");
        page.keyboard().press("Escape");
        assertThat(page.locator("atlas-map .tip")).isHidden();
        page.keyboard().press("Escape");
        assertThat(focused()).isNotEqualTo("atlas-map");
    }

    @Test
    void theTableIsOneKeyAwayWithTheSameStateAndBack() {
        visitor.openMap("/?measure=agencies&as_of=2025-05-28&selected=48");
        page.locator(DRAWING).focus();
        page.keyboard().press("/");
        page.waitForURL(url -> url.contains("/table?") && url.contains("as_of=2025-05-28"));
        page.locator("vaadin-grid-cell-content").getByText("Texas").waitFor();
        assertThat(page.url()).contains("measure=agencies").contains("selected=48");
        page.locator("vaadin-grid #table").focus();
        page.keyboard().press("/");
        page.waitForURL(url -> url.contains("/?measure=agencies"));
        assertThat(page.url()).contains("selected=48");
    }

    @Test
    void eachAreaTellsNameValueUnitClassRankAndFlags() {
        visitor.openMap("/");
        List<String> areas = names("option");
        assertThat(areas).hasSize(56);
        assertThat(areas)
                .anySatisfy(name -> assertThat(name)
                        .matches(
                                "Rhode Island: [0-9,.]+ per 100,000 residents; [0-9,]+ pending cases of [0-9,]+ residents;"
                                        + " rank \\d+ of 51; as of 31 May 2025; class \\d of 5"));
        assertThat(areas).anySatisfy(name -> assertThat(name).startsWith("Guam: no data"));
        visitor.openMap("/?measure=agencies&per=residents");
        assertThat(names("option")).anySatisfy(name -> assertThat(name).contains("unstable: fewer than 20"));
    }

    @Test
    void theTableTellsItsTitleAndDateAndHasHeads() {
        visitor.open("/table?measure=agencies&as_of=2025-05-28");
        page.locator("vaadin-grid-cell-content").getByText("Alabama").waitFor();
        assertThat(Stream.of("table", "grid", "treegrid").flatMap(role -> names(role).stream()))
                .anySatisfy(name -> assertThat(name).contains("as of 28 May 2025"));
        assertThat(names("columnheader")).contains("Sort by Area", "Sort by Value", "Notes");
    }

    @Test
    void whatChangedIsSaid() {
        visitor.openMap("/?measure=agencies&per=residents");
        Locator status = page.locator(".atlas-unseen[role=status]");
        assertThat(status).hasText("");
        page.locator(DRAWING).focus();
        page.keyboard().type("Texas");
        page.keyboard().press("Enter");
        assertThat(status).containsText("Selected: Texas: ");
        page.locator("atlas-time").getByLabel("Previous date").click();
        assertThat(status).containsText("as of 21 Apr 2026. United States: ");
    }

    private String focused() {
        return String.valueOf(page.evaluate("() => document.activeElement.localName"));
    }

    /** The names of all elements of a role, as assistive technology gets them. */
    private List<String> names(String role) {
        JsonObject tree = visitor.context().newCDPSession(page).send("Accessibility.getFullAXTree");
        return StreamSupport.stream(tree.getAsJsonArray("nodes").spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .filter(node -> !node.get("ignored").getAsBoolean() && node.has("role") && node.has("name"))
                .filter(node -> role.equals(text(node, "role")))
                .map(node -> text(node, "name"))
                .toList();
    }

    private static String text(JsonObject node, String property) {
        return node.getAsJsonObject(property).get("value").getAsString();
    }
}
