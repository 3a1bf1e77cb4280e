package org.enforcementatlas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reader's way through map and table in a real browser, against the packaged program. */
@EnabledIf(value = "isPossible", disabledReason = "needs the production build and a browser, see ./atlas test")
class FirstMapIT {

    /** Always under "./atlas test", which provides both; under a plain Maven run where they happen to be there. */
    static boolean isPossible() {
        return System.getenv("ATLAS_TEST_ALL") != null
                || (Chromium.find().isPresent()
                        && Files.exists(Path.of("target/classes/META-INF/VAADIN/webapp/index.html")));
    }

    @TempDir
    static Path folder;

    private static RunningAtlas atlas;
    private static Chromium chromium;

    private static final String AGENCIES = "Agencies with 287(g) agreements";

    private final List<String> outside = new ArrayList<>();
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

    @BeforeEach
    void openPage() {
        openPage(1280, 800, ColorScheme.LIGHT);
    }

    private void openPage(int width, int height, ColorScheme scheme) {
        closePage();
        context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setColorScheme(scheme));
        page = context.newPage();
        page.onRequest(request -> {
            if (!request.url().startsWith(atlas.address()) && !request.url().startsWith("data:")) {
                outside.add(request.url());
            }
        });
        page.onPageError(errors::add);
    }

    @AfterEach
    void closePage() {
        if (context != null) {
            context.close();
        }
    }

    @Test
    void theFirstPageIsARateWithUnitDateLegendAndSource() {
        show("/");
        heading("Pending immigration-court cases per 100,000 residents");
        PlaywrightAssertions.assertThat(page.locator(".atlas-subtitle")).containsText("as of 31 May 2025");
        assertThat(page.locator("atlas-map path.area").count()).isEqualTo(56);
        assertThat(legendSum()).isEqualTo(56);
        PlaywrightAssertions.assertThat(page.locator(".atlas-legend")).containsText("no data");
        PlaywrightAssertions.assertThat(page.getByText(Pattern.compile("^Source: TRAC")))
                .isVisible();
        assertThat(outside).isEmpty();
        assertThat(errors).isEmpty();
    }

    @Test
    void withoutScriptsAndInPreviewsOfALinkTheMapIsAnImage() {
        Browser.NewContextOptions plain = Visitor.window(1280, 800).setJavaScriptEnabled(false);
        try (Visitor visitor = new Visitor(chromium, atlas.address(), plain)) {
            Response image = visitor.page()
                    .waitForResponse(
                            response -> response.url().contains("/map.svg"),
                            () -> visitor.page().navigate(atlas.address() + "/?measure=agencies&per=residents"));
            assertThat(image.status()).isEqualTo(200);
            Locator map = visitor.page().locator(".atlas-first img");
            PlaywrightAssertions.assertThat(map).isVisible();
            assertThat(map.getAttribute("alt")).startsWith("Agencies with 287(g) agreements per 100,000 residents");
            assertThat(visitor.page().locator("meta[property='og:image']").getAttribute("content"))
                    .isEqualTo(atlas.address() + "/api/v1/measures/agencies/map.png?per=residents&size=1200x675");
            assertThat(visitor.faults()).isEmpty();
        }
        show("/");
        PlaywrightAssertions.assertThat(page.locator(".atlas-first")).isHidden();
    }

    @Test
    void hoveringTexasTellsValueNumeratorDenominatorAndRank() {
        show("/");
        page.locator("atlas-map path[data-code='48']").hover();
        Locator tip = page.locator("atlas-map .tip");
        PlaywrightAssertions.assertThat(tip).isVisible();
        assertThat(tip.textContent())
                .contains("Texas")
                .contains("per 100,000 residents")
                .contains(" of 51");
        assertThat(tip.textContent().replace(",", ""))
                .contains(csvCell("pending-cases", "48", "value") + " per 100000 residents")
                .contains(csvCell("pending-cases", "48", "numerator") + " pending cases");
    }

    @Test
    void aCountIsDrawnAsCirclesAndShadingItIsStamped() {
        show("/?measure=agreements&as_of=2025-05-28");
        assertThat(page.locator("atlas-map .symbols circle").count()).isEqualTo(40);
        show("/?measure=agreements&as_of=2025-05-28&layout=geographic");
        PlaywrightAssertions.assertThat(page.getByText(Pattern.compile("^RAW COUNT")))
                .isVisible();
    }

    @Test
    void aCountyIsSelectedByKeyboardAloneAndTheAddressHoldsIt() {
        show("/?measure=agreements&as_of=2026-05-18");
        choose("Areas", "Counties");
        page.waitForFunction("() => document.querySelector('atlas-map').shadowRoot.querySelectorAll('path.area').length"
                + " === 3233");
        page.locator("atlas-map .drawing").focus();
        page.keyboard().type("Harris County");
        PlaywrightAssertions.assertThat(page.locator("atlas-map .tip")).containsText("Harris County");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("level=county") && url.contains("selected="));
        PlaywrightAssertions.assertThat(page.locator(".atlas-panel h2")).containsText("County");
    }

    @Test
    void theTableSortsPinsTheNationAndSurvivesAReload() {
        open("/table?measure=agreements&as_of=2025-05-28");
        Locator grid = page.locator("vaadin-grid");
        PlaywrightAssertions.assertThat(grid).containsText("United States");
        PlaywrightAssertions.assertThat(grid).containsText("628");
        Locator sorter = page.locator("vaadin-grid-sorter").filter(new Locator.FilterOptions().setHasText("Value"));
        sorter.click();
        sorter.click();
        page.waitForFunction("() => document.querySelector('vaadin-grid')._cache !== 1"
                + " && [...document.querySelectorAll('vaadin-grid-cell-content')].some(c => c.textContent === '271')");
        page.reload();
        page.locator("vaadin-grid").waitFor();
        PlaywrightAssertions.assertThat(page.locator("vaadin-grid")).containsText("628");
        assertThat(page.url()).contains("as_of=2025-05-28");
    }

    @Test
    void theSourcesPageTellsFilesAccountsAndHowTheyMeetTheMap() {
        page.navigate(atlas.address() + "/sources");
        Locator agreements = page.locator(".atlas-section")
                .filter(new Locator.FilterOptions().setHasText("1,843 of 1,843 rows lie in states and territories"));
        PlaywrightAssertions.assertThat(agreements).containsText("40 of 56 areas have a row");
        PlaywrightAssertions.assertThat(agreements).containsText("16 areas without a row");
        agreements.getByText("All 11 files").click();
        PlaywrightAssertions.assertThat(agreements.getByText("1,843 data rows")).isVisible();
        Locator file = agreements.locator("a[href$='/original']").first();
        assertThat(page.request()
                        .get(atlas.address() + "/" + file.getAttribute("href"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void theSecondClockAndTheTerritoriesAreChosenOnThePage() {
        show("/?measure=agreements&as_of=2025-05-28&per=count&layout=tiles");
        page.getByText("What is counted").click();
        choose("Places", "States and DC");
        page.waitForURL(url -> url.contains("places=states"));
        PlaywrightAssertions.assertThat(page.locator(".atlas-panel")).containsText("50 states and DC");
        choose("The date is when it was", "Signed, and still listed");
        page.waitForURL(url -> url.contains("clock=signed"));
        PlaywrightAssertions.assertThat(page.locator(".atlas-subtitle")).containsText("signed by 28 May 2025");
        page.getByText("Count possible duplicates").click();
        page.waitForURL(url -> url.contains("flagged=exclude"));
    }

    @Test
    void choosingAMeasureChangesTitleMapAndAddress() {
        show("/");
        choose("Measure", AGENCIES);
        page.waitForURL(url -> url.contains("measure=agencies"));
        PlaywrightAssertions.assertThat(page.locator("h1.atlas-title")).not().containsText("Pending");
        page.locator("atlas-map .symbols circle").first().waitFor();
    }

    @Test
    void practiceFiguresAreLoadedOnRequestAndStamped() {
        open("/?measure=removal-orders");
        PlaywrightAssertions.assertThat(
                        page.getByText("No figures are loaded.", new Page.GetByTextOptions().setExact(false)))
                .isVisible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Load the SYNTHETIC practice set"))
                .click();
        page.locator("atlas-map path.area").first().waitFor();
        PlaywrightAssertions.assertThat(page.locator(".atlas-stamp")).containsText("SYNTHETIC");
        page.locator("atlas-map path[data-code='48']").hover();
        PlaywrightAssertions.assertThat(page.locator("atlas-map .tip")).containsText("SYNTHETIC");
        open("/table?measure=removal-orders");
        PlaywrightAssertions.assertThat(page.locator("vaadin-grid")).containsText("SYNTHETIC");
    }

    @Test
    void theFirstStartMadeAnAccountSoThatTheSignInPageAsksForIt() {
        page.navigate(atlas.address() + "/sign-in");
        PlaywrightAssertions.assertThat(page.locator("vaadin-login-form")).isVisible();
        PlaywrightAssertions.assertThat(page.locator(".atlas-sign-in-hint"))
                .not()
                .isVisible();
    }

    @Test
    void anAddressThatCannotBeAnsweredSaysWhatToDo() {
        open("/?measure=agreements&as_of=2025-05-27");
        PlaywrightAssertions.assertThat(page.getByRole(AriaRole.ALERT)).containsText("the nearest are for");
    }

    @ParameterizedTest
    @CsvSource({"1280, 800, LIGHT", "1280, 800, DARK", "390, 844, LIGHT", "390, 844, DARK"})
    void nothingIsWiderThanTheWindow(int width, int height, ColorScheme scheme) {
        openPage(width, height, scheme);
        for (String path : List.of("/", "/?measure=agreements", "/table?measure=agreements")) {
            open(path);
            page.locator("h1.atlas-title").waitFor();
            Object wide = page.evaluate("() => document.documentElement.scrollWidth");
            assertThat(((Number) wide).intValue()).as(path).isLessThanOrEqualTo(width);
        }
        assertThat(outside).isEmpty();
    }

    @Test
    void theInterfaceTellsTheSameAndRefusesInSentences() throws IOException, InterruptedException {
        assertThat(csvCell("agreements", "12", "value", "as_of=2025-05-28")).isEqualTo("271");
        HttpResponse<String> wrong = atlas.send("/api/v1/measures/agreements/data.csv?as_of=2025-05-27");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        HttpResponse<String> right = atlas.send("/api/v1/measures/agreements/data.json?as_of=2025-05-28");
        assertThat(right.headers().firstValue("ETag")).isPresent();
        assertThat(right.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'");
        assertThat(atlas.get("/api/v1/measures")).contains("\"removal-orders\"").contains("does_not_count");
        assertThat(atlas.send("/api/v1/measures/nothing/data.csv").statusCode()).isEqualTo(404);
        assertThat(atlas.get("/api/v1/measures/pending-cases/join"))
                .contains("\"matched\":51")
                .contains("\"areas_without_value\":[\"60\",\"66\",\"69\",\"72\",\"78\"]");
    }

    private void show(String path) {
        open(path);
        page.locator("atlas-map path.area")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    private void open(String path) {
        page.navigate(atlas.address() + path);
        page.locator(".atlas-fold").waitFor();
    }

    private void heading(String words) {
        PlaywrightAssertions.assertThat(page.locator("h1.atlas-title")).hasText(words);
    }

    private void choose(String label, String item) {
        page.locator("vaadin-select")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(label, new Page.GetByTextOptions().setExact(true))))
                .first()
                .click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(item).setExact(true))
                .click();
    }

    private int legendSum() {
        return page.locator(".atlas-legend li[data-count]").all().stream()
                .mapToInt(item -> Integer.parseInt(item.getAttribute("data-count")))
                .sum();
    }

    private static String csvCell(String measure, String code, String column, String... parameters) {
        try {
            String csv = atlas.get("/api/v1/measures/" + measure + "/data.csv?" + String.join("&", parameters));
            List<String> lines = csv.lines().toList();
            int wanted = Arrays.asList(lines.getFirst().split(",", -1)).indexOf(column);
            int id = Arrays.asList(lines.getFirst().split(",", -1)).indexOf("geo_id");
            return lines.stream()
                    .map(line -> line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                    .filter(cells -> cells[id].equals(code))
                    .map(cells -> cells[wanted])
                    .findFirst()
                    .orElseThrow();
        } catch (IOException | InterruptedException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
