package org.enforcementatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.enforcementatlas.access.AccountName;
import org.enforcementatlas.access.Role;
import org.enforcementatlas.wiring.Atlas;
import org.enforcementatlas.wiring.FilledHome;
import org.enforcementatlas.wiring.Home;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a dropped file to public figures and back, in a real browser. */
@EnabledIf(
        value = "org.enforcementatlas.browser.FirstMapIT#isPossible",
        disabledReason = "needs the production build and a browser, see ./atlas test")
class ImportDeskIT {

    @TempDir
    static Path folder;

    private static RunningAtlas atlas;
    private static Chromium chromium;

    private final List<String> outside = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private BrowserContext context;
    private Page page;
    private DeskPage desk;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        try (Atlas open =
                Atlas.open(Home.of(FilledHome.at(folder.resolve("home")), Map.of()), Clock.systemUTC(), line -> {})) {
            open.accounts().add("ops", new AccountName("grace"), Role.PUBLISHER, DeskPage.PASSWORD);
            open.accounts().add("ops", new AccountName("ada"), Role.EDITOR, DeskPage.PASSWORD);
        }
        atlas = RunningAtlas.start(folder.resolve("home"));
        chromium = Chromium.start();
        setDefaultAssertionTimeout(20_000);
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
        desk = new DeskPage(page, atlas.address());
        page.onRequest(request -> {
            String url = request.url();
            if (!url.replaceFirst("^ws", "http").startsWith(atlas.address()) && !url.startsWith("data:")) {
                outside.add(url);
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
    void aFileIsLookedAtReadSettledPublishedAndTakenBack() throws IOException, InterruptedException {
        desk.signIn("grace");
        desk.drop("participatingAgencies06012026am.csv", """
                STATE,LAW ENFORCEMENT AGENCY,TYPE,COUNTY,SUPPORT TYPE,SIGNED,MOA
                FLORIDA ,Lake County Sheriff's Office,County,Lake Conty,Task Force Model,5/1/2026,link
                PENNSLYVANIA,Bucks County Sheriff's Office,County,Bucks County,Task Force Model,5/2/2026,link
                PENNSLYVANIA,Franklin County Sheriff's Office,County,Franklin County,Task Force Model,5/3/2026,link
                """);
        assertThat(page.getByText("Written as CSV, UTF-8, comma, line ends LF."))
                .isVisible();
        assertThat(page.locator(".atlas-text-table").first()).containsText("by its name");
        assertThat(page.locator(".atlas-text-table.rows")).containsText("PENNSLYVANIA");
        desk.press("Read into a draft");
        assertThat(page.locator(".atlas-account"))
                .containsText("3 data rows = 0 accepted + 1 corrected + 2 quarantined + 0 rejected");
        Locator publish = desk.button("Publish");
        assertThat(publish).isDisabled();
        assertThat(page.locator(".atlas-alarms")).containsText("PENNSLYVANIA");

        desk.press("It is Pennsylvania");
        assertThat(page.locator(".atlas-account"))
                .containsText("3 data rows = 0 accepted + 3 corrected + 0 quarantined + 0 rejected");
        desk.press("It is Lake County");
        assertThat(page.getByText("Questions to settle")).hasCount(0);
        assertThat(page.locator(".atlas-draft-map svg")).isVisible();
        assertThat(page.getByText("Compared with snapshot")).isVisible();

        assertThat(atlas.send("/api/v1/measures/agreements/data.csv?as_of=2026-06-01")
                        .statusCode())
                .as("nothing is public before it is published")
                .isEqualTo(400);
        page.getByText("I have read the alarms and publish over them.").click();
        desk.press("Publish");
        assertThat(page.getByText("Before it is published")).hasCount(0);
        assertThat(csv()).contains(",12,Florida,").contains(",42,Pennsylvania,2026-06-01,2026-06-01,2026-06-01,2,");

        page.navigate(atlas.address() + "/imports");
        desk.press("Take back");
        desk.press("Take back: the figures before become public. Sure?");
        assertThat(page.getByText("taken back", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        assertThat(atlas.send("/api/v1/measures/agreements/data.csv?as_of=2026-06-01")
                        .statusCode())
                .isEqualTo(400);
        page.navigate(atlas.address() + "/imports/log");
        assertThat(page.locator(".atlas-text-table")).containsText("rolled-back");
        page.navigate(atlas.address() + "/imports/names");
        assertThat(page.locator(".atlas-text-table").first()).containsText("PENNSLYVANIA");
        assertThat(outside).isEmpty();
        assertThat(errors).isEmpty();
    }

    @Test
    void anEditorStagesAndAPublisherPublishes() throws IOException {
        desk.signIn("ada");
        desk.drop("participatingAgencies06022026am.csv", """
                STATE,LAW ENFORCEMENT AGENCY,TYPE,COUNTY,SUPPORT TYPE,SIGNED,MOA
                FLORIDA,Lake County Sheriff's Office,County,Lake County,Task Force Model,5/1/2026,link
                """);
        desk.press("Read into a draft");
        assertThat(page.getByText("a publisher has to publish the draft")).isVisible();
        assertThat(desk.button("Publish")).isDisabled();
        desk.press("Discard the draft");
        page.getByText("Drafts that wait").waitFor();
        assertThat(page.locator("main")).not().containsText("participatingAgencies06022026am.csv");
    }

    @Test
    void aFileOfAnUnknownLayoutIsMappedOnceAndRemembered() throws IOException {
        desk.signIn("grace");
        String text = "Bundesland,Festnahmen\nTexas,120\nFlorida,80\n";
        desk.drop("arrests-2025-01_2025-05.csv", text);
        desk.choose("Read as", "arrests");
        assertThat(page.getByText("Map the columns by hand")).isVisible();
        assertThat(desk.button("Read into a draft")).isDisabled();
        desk.choose("state_name (required)", "Bundesland");
        desk.choose("arrests (required)", "Festnahmen");
        desk.press("Keep this mapping");
        assertThat(page.getByText("Its columns were mapped by grace.")).isVisible();
        desk.press("Read into a draft");
        assertThat(page.locator(".atlas-account")).containsText("2 data rows");
        page.navigate(atlas.address() + "/imports");
        desk.drop("arrests-2025-01_2025-06.csv", text);
        assertThat(page.getByText("Its columns were mapped by grace.")).isVisible();
        assertThat(desk.button("Read into a draft")).isEnabled();
    }

    @Test
    void aMeasureOfOnesOwnAppearsWithoutARelease() throws IOException, InterruptedException {
        desk.signIn("grace");
        page.navigate(atlas.address() + "/imports/measures");
        desk.fill("Name in addresses", "jail-beds");
        desk.fill("Title", "Jail beds");
        desk.fill("Unit, in the plural", "beds");
        desk.fill("Publisher and title", "State survey");
        desk.fill("What it is", "Beds in county jails.");
        desk.fill("What is counted", "Rated beds.");
        desk.fill("What is not counted", "Not people.");
        desk.press("Declare the measure");
        assertThat(page.getByText("Declared: Jail beds.")).isVisible();
        page.navigate(atlas.address() + "/imports");
        desk.drop("jail-beds-2025-05-31.csv", "state,value\nTX,120\nFL,80\nGA,\n");
        desk.choose("Read as", "jail-beds");
        desk.press("Read into a draft");
        assertThat(page.locator(".atlas-account")).containsText("3 data rows");
        desk.press("Publish");
        page.navigate(atlas.address() + "/?measure=jail-beds");
        assertThat(page.locator("h1.atlas-title")).containsText("Jail beds per 100,000 residents");
        assertThat(atlas.send("/api/v1/measures").body()).contains("jail-beds");
    }

    @ParameterizedTest
    @CsvSource({"1280, 800, LIGHT", "390, 844, DARK"})
    void nothingIsWiderThanTheWindow(int width, int height, ColorScheme scheme) {
        openPage(width, height, scheme);
        desk.signIn("grace");
        for (String path : List.of(
                "/imports", "/imports/15", "/imports/names", "/imports/measures", "/imports/log", "/corrections")) {
            page.navigate(atlas.address() + path);
            page.locator("h1.atlas-title").waitFor();
            Object wide = page.evaluate("() => document.documentElement.scrollWidth");
            assertThat(((Number) wide).intValue()).as(path).isLessThanOrEqualTo(width);
        }
        assertThat(errors).isEmpty();
    }

    private static String csv() throws IOException, InterruptedException {
        return atlas.send("/api/v1/measures/agreements/data.csv?as_of=2026-06-01")
                .body();
    }
}
