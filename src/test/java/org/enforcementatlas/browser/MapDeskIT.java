package org.enforcementatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** What a graphics desk asks of the map page, in a real browser: chips, tiles, time, legend, zoom, words, conditions. */
@EnabledIf(
        value = "org.enforcementatlas.browser.FirstMapIT#isPossible",
        disabledReason = "needs the production build and a browser, see ./atlas test")
class MapDeskIT {

    private static final String AGENCIES = "/?measure=agencies&per=residents";

    @TempDir
    static Path folder;

    private static RunningAtlas atlas;
    private static Chromium chromium;

    private final List<String> errors = new ArrayList<>();
    private BrowserContext context;
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

    @AfterEach
    void close() {
        context.close();
        assertThat(errors).isEmpty();
    }

    @Test
    void aChipIsTheSameControlAsItsShape() {
        show("/", 1280);
        Locator chip = page.locator("atlas-map .chip[data-code='44']");
        BoundingBox box = chip.locator("rect").boundingBox();
        assertThat(Math.min(box.width, box.height)).isGreaterThanOrEqualTo(24);
        chip.hover();
        assertThat(page.locator("atlas-map .tip")).containsText("Rhode Island");
        chip.click();
        page.waitForURL(url -> url.contains("selected=44"));
        assertThat(page.locator(".atlas-panel h2")).hasText("Rhode Island");
        assertThat(page.locator("atlas-map path[data-code='44']")).hasAttribute("aria-selected", "true");
        assertThat(page.locator("atlas-map .halo.selected:not(.under)").count()).isEqualTo(2);
    }

    @Test
    void onAPhoneStatesAreSquaresUnlessTheAddressNamesALayout() {
        show("/", 390);
        assertThat(page.locator("atlas-map .tile-code").count()).isEqualTo(56);
        BoundingBox tile = page.locator("atlas-map path[data-code='44']").boundingBox();
        assertThat(Math.min(tile.width, tile.height)).isGreaterThanOrEqualTo(24);
        assertThat(page.url()).doesNotContain("layout=");
        show("/?layout=geographic", 390);
        assertThat(page.locator("atlas-map .tile-code").count()).isZero();
    }

    @Test
    void timeIsSteppedByButtonsAndArrowKeysAndTheAddressHoldsTheDate() {
        show(AGENCIES, 1280);
        Locator legend = page.locator(".atlas-legend");
        List<String> labels = legend.locator("button span:nth-child(2)").allInnerTexts();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Previous date"))
                .click();
        page.waitForURL(url -> url.contains("as_of="));
        String before = page.url();
        page.locator("atlas-time input").focus();
        page.keyboard().press("ArrowLeft");
        page.waitForURL(url -> !url.equals(before));
        assertThat(page.locator("atlas-time button[aria-pressed]")).hasAttribute("aria-pressed", "false");
        assertThat(legend.locator("button span:nth-child(2)").allInnerTexts()).isEqualTo(labels);
    }

    @Test
    void timePlaysOnlyWhenAskedAndNotForReadersWhoWantLessMotion() {
        show(AGENCIES, 1280);
        String before = page.url();
        page.locator("atlas-time .play").click();
        page.waitForURL(url -> !url.equals(before));
        page.locator("atlas-time .play").click();
        assertThat(page.locator("atlas-time .play")).hasText("Play");
        open(AGENCIES, new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE));
        page.locator("atlas-time input").waitFor();
        assertThat(page.locator("atlas-time .play").count()).isZero();
    }

    @Test
    void aClassOfTheLegendLetsItsAreasStandOutAndNamesThem() {
        show("/", 1280);
        Locator highest = page.locator(".atlas-legend button[data-key='k4']");
        highest.focus();
        int counted = Integer.parseInt(
                page.locator(".atlas-legend li:has(button[data-key='k4'])").getAttribute("data-count"));
        assertThat(page.locator("atlas-map path.area:not(.dimmed)").count()).isEqualTo(counted);
        assertThat(highest).containsText("Florida");
        page.keyboard().press("Tab");
        page.locator("atlas-map .drawing").focus();
        assertThat(page.locator("atlas-map path.dimmed").count()).isZero();
    }

    @Test
    void plusZoomsToTheCountiesOfAStateAndMinusBack() {
        show("/?measure=agreements", 1280);
        page.locator("atlas-map .drawing").focus();
        page.keyboard().type("Texas");
        page.keyboard().press("+");
        page.waitForURL(url -> url.contains("zoom=TX") && url.contains("level=county"));
        page.waitForFunction(
                "() => document.querySelector('atlas-map').shadowRoot.querySelectorAll('path.area').length === 254");
        assertThat(page.locator("h1.atlas-title")).containsText(" in Texas");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show the whole country"))
                .click();
        page.waitForURL(url -> !url.contains("zoom="));
        page.waitForFunction(
                "() => document.querySelector('atlas-map').shadowRoot.querySelectorAll('path.area').length === 56");
        assertThat(page.locator(".atlas-panel h2")).hasText("Texas");
    }

    @Test
    void theSentencesNameTheNationTheHighestAndTheLowestAndCanBeCopied() {
        show("/", 1280);
        Locator words = page.locator("atlas-copy");
        assertThat(words).containsText("United States: ");
        assertThat(words).containsText("Highest: ");
        assertThat(words).containsText("Lowest: ");
        assertThat(words).containsText("No data for 5 of 56 areas.");
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        words.locator("button").click();
        assertThat(words).containsText("Copied");
        assertThat((String) page.evaluate("() => navigator.clipboard.readText()"))
                .contains("Highest: ")
                .contains("Source: ")
                .contains(atlas.address());
    }

    @Test
    void aConditionEmptiesAreasOnTheMapAndRowsOfTheTable() {
        show("/?filter=state_name%20LIKE%20'New%25'", 1280);
        assertThat(page.locator("atlas-map path[data-key='filtered']").count()).isEqualTo(52);
        assertThat(page.locator(".atlas-legend")).containsText("outside the filter");
        open("/table?filter=state_name%20LIKE%20'New%25'", new Browser.NewContextOptions());
        assertThat(page.locator("vaadin-grid")).containsText("New Mexico");
        assertThat(page.locator("vaadin-grid")).not().containsText("Alabama");
        open("/?filter=size%20%3E%205", new Browser.NewContextOptions());
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("at character 1, \"size\" is no field");
    }

    @Test
    void hotSpotsAreChosenToldAndKeptInTheAddress() {
        show("/?measure=vote-margin&level=county", 1280);
        page.getByLabel("Show", new Page.GetByLabelOptions().setExact(true)).click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Hot spots"))
                .click();
        page.waitForURL(url -> url.contains("layer=hotspots"));
        assertThat(page.locator("h1.atlas-title")).containsText("Hot spots: ");
        assertThat(page.locator(".atlas-legend button[data-key='k0']")).containsText("high among high");
        page.locator("atlas-map path[data-code='06037'][aria-label*='adjusted p']")
                .waitFor();
        page.locator("atlas-map .drawing").focus();
        page.keyboard().type("Los Angeles");
        assertThat(page.locator("atlas-map .tip")).containsText("adjusted p 0.");
        page.keyboard().press("Enter");
        assertThat(page.locator(".atlas-panel")).containsText("adjusted p 0.");
        page.getByText(java.util.regex.Pattern.compile("^Global Moran's I 0\\.598"))
                .waitFor();
    }

    @Test
    void changeIsChosenAndSetBackAndTheTableHasBothDates() {
        show("/?measure=agreements", 1280);
        page.getByLabel("Show", new Page.GetByLabelOptions().setExact(true)).click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Percent change"))
                .click();
        page.waitForURL(url -> url.contains("change=percent") && url.contains("from=2026-04-21"));
        page.getByLabel("Changed since").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("28 May 2025"))
                .click();
        page.waitForURL(url -> url.contains("from=2025-05-28"));
        assertThat(page.locator("h1.atlas-title"))
                .hasText("Percent change in 287(g) agreements, 28 May 2025 to 18 May 2026");
        assertThat(page.locator(".atlas-panel")).containsText("+193.5%");
        page.locator("atlas-map path[data-code='48']").hover();
        assertThat(page.locator("atlas-map .tip")).containsText("+334.8%; 28 May 2025: 89; 18 May 2026: 387");
        open("/table?measure=agreements&change=percent&from=2025-05-28", new Browser.NewContextOptions());
        assertThat(page.locator("vaadin-grid")).containsText("28 May 2025");
        assertThat(page.locator("vaadin-grid")).containsText("percent withheld: base under 20");
        open("/?measure=agreements&change=percent&from=2025-05-27", new Browser.NewContextOptions());
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("There are no figures of agreements for 2025-05-27");
    }

    @Test
    void theInterfaceTakesTheSameNamesAsThePage() throws IOException, InterruptedException {
        show("/", 1280);
        String map = "/api/v1/measures/pending-cases/map.svg?";
        assertThat(atlas.get(map + "around=US")).contains("0.8× – 1.25×");
        assertThat(atlas.get(map + "layout=tiles&simulate=tritan")).contains("simulated colours (tritanopia)");
        assertThat(atlas.get(map + "method=headtail&rescale=yes")).contains("Head/tail breaks");
        assertThat(atlas.get("/api/v1/measures/pending-cases/data.csv?filter=state%20=%20%27TX%27")
                        .lines())
                .hasSize(3);
        assertThat(atlas.send(map + "around=TX").statusCode()).isEqualTo(400);
        assertThat(atlas.send("/api/v1/measures/agreements/map.svg?around=US").body())
                .contains("Ask for per=residents");
    }

    private void show(String path, int width) {
        open(path, new Browser.NewContextOptions().setViewportSize(width, width < 600 ? 844 : 800));
        page.locator("atlas-map path.area")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    private void open(String path, Browser.NewContextOptions options) {
        if (context != null) {
            context.close();
        }
        context = chromium.browser().newContext(options);
        page = context.newPage();
        page.onPageError(errors::add);
        page.navigate(atlas.address() + path);
        page.locator(".atlas-fold").waitFor();
    }
}
