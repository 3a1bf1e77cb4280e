package org.enforcementatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
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

/** A reader's way through two measures at once, and through a ranking, in a real browser. */
@EnabledIf(
        value = "org.enforcementatlas.browser.FirstMapIT#isPossible",
        disabledReason = "needs the production build and a browser, see ./atlas test")
class RelateIT {

    @TempDir
    static Path folder;

    private static RunningAtlas atlas;
    private static Chromium chromium;

    private final List<String> errors = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();
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
        assertThat(requests).allMatch(url -> url.startsWith(atlas.address()) || url.startsWith("data:"));
    }

    @Test
    void thePageOpensOnTheStoryWithItsDatesItsNumbersAndItsLimits() {
        show("/relate", 1280);
        assertThat(page.locator("h1.atlas-title"))
                .hasText("287(g) agreements and pending immigration-court cases per 100,000 residents");
        assertThat(page.locator(".atlas-banner")).containsText("3 days apart");
        assertThat(page.locator("atlas-map path.area")).hasCount(56);
        assertThat(page.locator("atlas-plot circle[role='option']")).hasCount(51);
        assertThat(page.locator(".atlas-square .cell")).hasCount(9);
        assertThat(page.locator("atlas-copy")).containsText("n = 51");
        assertThat(page.locator("atlas-copy")).containsText("Association, not cause");
        assertThat(page.locator(".atlas-limits")).containsText("Not people: one person may have several cases.");
        assertThat(page.locator(".atlas-nav a[aria-current='page']")).hasText("Two measures");
    }

    @Test
    void aStateThatIsSelectedInTheScatterIsSelectedInMapAndTableAndAfterReloading() {
        show("/relate", 1280);
        Locator texas = page.locator("atlas-plot #p48");
        texas.scrollIntoViewIfNeeded();
        BoundingBox box = texas.boundingBox();
        page.mouse().click(box.x + box.width / 2, box.y + box.height / 2);
        page.waitForURL(url -> url.contains("selected=48"));
        assertTexas();
        page.reload();
        drawn();
        assertTexas();
    }

    private void assertTexas() {
        assertThat(page.locator("atlas-map path[data-code='48']")).hasAttribute("aria-selected", "true");
        assertThat(page.locator("atlas-plot #p48")).hasAttribute("aria-selected", "true");
        assertThat(page.locator(".atlas-panel h2")).hasText("Texas");
        page.waitForFunction("() => [...document.querySelector('vaadin-grid').shadowRoot"
                + ".querySelectorAll('tr[aria-selected=\"true\"] slot')]"
                + ".some(slot => slot.assignedNodes().some(cell => cell.textContent.trim() === 'Texas'))");
    }

    @Test
    void anotherMeasureIsInTheAddressAndTheSameAfterReloading() {
        show("/relate?selected=12", 1280);
        page.locator(".atlas-axis vaadin-select").first().click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("ICE administrative arrests"))
                .click();
        page.waitForURL(url -> url.contains("x=arrests") && url.contains("selected=12"));
        assertThat(page.locator("h1.atlas-title")).containsText("ICE administrative arrests");
        String title = page.locator("h1.atlas-title").innerText();
        String words = page.locator("atlas-copy").innerText();
        page.reload();
        drawn();
        assertThat(page.locator("h1.atlas-title")).hasText(title);
        assertThat(page.locator("atlas-copy").innerText()).isEqualTo(words);
    }

    @Test
    void aCellOfTheLegendLetsItsAreasStandOutOnMapAndChartAndListsThem() {
        show("/relate", 1280);
        Locator cell = page.locator(".atlas-square .cell[data-cell='high-high']");
        cell.focus();
        assertThat(page.locator("atlas-map path.area:not(.dimmed)")).hasCount(5);
        assertThat(cell).containsText("Florida, Georgia, Kentucky, South Carolina, Texas");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("cell=high-high"));
        assertThat(page.locator(".atlas-square .cell[aria-pressed='true']")).hasCount(1);
        assertThat(page.locator(".atlas-names button")).hasCount(5);
        assertThat(page.locator("atlas-plot circle[role='option']:not(.dimmed)"))
                .hasCount(5);
        page.locator(".atlas-names button").getByText("Kentucky").click();
        page.waitForURL(url -> url.contains("selected=21"));
        assertThat(page.locator(".atlas-panel h2")).hasText("Kentucky");
    }

    @Test
    void zerosOnALogarithmicScaleAreToldAndStandInAStrip() {
        show("/relate?log=x&line=yes", 1280);
        assertThat(page.locator(".atlas-charts")).containsText("11 areas with 0 in 287(g) agreements");
        assertThat(page.locator(".atlas-charts")).containsText("n = 40");
        assertThat(page.locator("atlas-plot circle[role='option']")).hasCount(51);
    }

    @Test
    void theScatterIsOneTabStopWithArrowsTypingAndEnter() {
        show("/relate", 1280);
        page.locator("atlas-plot .drawing").focus();
        page.keyboard().type("Nebraska");
        assertThat(page.locator("atlas-plot .tip")).containsText("Nebraska");
        page.keyboard().press("ArrowLeft");
        assertThat(page.locator("atlas-plot .tip")).not().containsText("Nebraska");
        page.keyboard().type("Rhode");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("selected=44"));
    }

    @Test
    void bothRankingsHaveTheUsLineAndTellWhoIsMissing() {
        show("/relate?show=ranked", 1280);
        assertThat(page.locator("atlas-plot")).hasCount(2);
        assertThat(page.locator("atlas-plot circle[role='option']")).hasCount(103);
        assertThat(page.locator(".atlas-charts")).containsText("US: 1,022.1");
        assertThat(page.locator(".atlas-charts")).containsText("Not in the chart: American Samoa (no data)");
    }

    @Test
    void everyMapHasARankingThatKeepsItsView() {
        open("/?measure=county-share&as_of=2026-05-18", 1280);
        page.locator("atlas-map path.area").first().waitFor(attached());
        page.locator(".atlas-nav a").getByText("Ranked").click();
        page.waitForURL(url -> url.contains("/ranked?measure=county-share&as_of=2026-05-18"));
        drawn();
        assertThat(page.locator(".atlas-ranked")).containsText("Connecticut (not applicable)");
        page.locator("atlas-plot .drawing").focus();
        page.keyboard().press("Home");
        assertThat(page.locator("atlas-plot .tip")).containsText("100.0%");
    }

    @Test
    void theChartLibraryIsFetchedOnlyWhereAChartIsShown() {
        open("/", 1280);
        page.locator("atlas-map path.area").first().waitFor(attached());
        assertThat(requests).noneMatch(url -> url.contains("/plots-"));
        show("/relate", 1280);
        assertThat(requests).anyMatch(url -> url.contains("/plots-"));
    }

    @Test
    void onAPhoneNothingIsWiderThanTheWindow() {
        show("/relate", 390);
        assertThat(page.locator("atlas-map .tile-code")).hasCount(56);
        assertThat(page.locator(".atlas-controls").first()).not().isVisible();
        page.getByText("Change the view").click();
        assertThat(page.locator(".atlas-controls").first()).isVisible();
        assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth - innerWidth"))
                .isLessThanOrEqualTo(0);
    }

    @Test
    void theInterfaceTakesTheNamesOfThePage() throws IOException, InterruptedException {
        open("/relate", 1280);
        String csv = atlas.get("/api/v1/relate/data.csv");
        assertThat(csv.lines()).hasSize(58);
        assertThat(csv).startsWith("geo_level,geo_id,geo_name,x_measure,x_unit").contains("state,48,Texas,agreements,");
        assertThat(atlas.get("/api/v1/relate/data.json")).contains("\"spearman_rho\" : -0.129878841889");
        assertThat(atlas.get("/api/v1/relate/map.svg?x=arrests&simulate=grey")).contains("simulated colours");
        assertThat(atlas.send("/api/v1/relate/map.png").headers().firstValue("content-type"))
                .hasValue("image/png");
        assertThat(atlas.send("/api/v1/relate/map.svg?x=nothing").statusCode()).isEqualTo(404);
        assertThat(atlas.send("/api/v1/relate/data.csv?y_as_of=yesterday").body())
                .contains("y_as_of is a date like 2025-05-28");
    }

    @Test
    void aWrongAddressIsAnsweredWithASentence() {
        open("/relate?cell=best", 1280);
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("cell is two of low, middle and high");
    }

    private void show(String path, int width) {
        open(path, width);
        drawn();
    }

    private void drawn() {
        page.locator("atlas-plot circle[role='option']").first().waitFor(attached());
        if (page.url().contains("/relate")) {
            page.locator("atlas-map path.area").first().waitFor(attached());
        }
    }

    private static Locator.WaitForOptions attached() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
    }

    private void open(String path, int width) {
        if (context != null) {
            context.close();
        }
        context = chromium.browser()
                .newContext(new Browser.NewContextOptions().setViewportSize(width, width < 600 ? 844 : 800));
        page = context.newPage();
        page.onPageError(errors::add);
        page.onRequest(request -> requests.add(request.url()));
        page.navigate(atlas.address() + path);
        page.locator(".atlas-fold").first().waitFor();
    }
}
