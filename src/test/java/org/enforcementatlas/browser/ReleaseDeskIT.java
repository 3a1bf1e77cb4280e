package org.enforcementatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.enforcementatlas.access.AccountName;
import org.enforcementatlas.access.Role;
import org.enforcementatlas.eoir.made.KnownAnswers;
import org.enforcementatlas.eoir.made.MadePlan;
import org.enforcementatlas.eoir.made.MadeRelease;
import org.enforcementatlas.eoir.made.MadeZips;
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

/** From the court's own ZIP, dropped in the import desk, to a figure on the map, in a real browser. */
@EnabledIf(
        value = "org.enforcementatlas.browser.FirstMapIT#isPossible",
        disabledReason = "needs the production build and a browser, see ./atlas test")
class ReleaseDeskIT {

    private static final MadePlan SMALL = MadePlan.of(11, 4_000, true);
    private static final MadePlan LARGE = MadePlan.of(12, 400_000, false);
    private static final String NAME = "EOIR-2025-05-31.zip";

    @TempDir
    static Path folder;

    private static RunningAtlas atlas;
    private static Chromium chromium;

    private final List<String> errors = new ArrayList<>();
    private BrowserContext context;
    private Page page;
    private DeskPage desk;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        try (Atlas open =
                Atlas.open(Home.of(FilledHome.at(folder.resolve("home")), Map.of()), Clock.systemUTC(), line -> {})) {
            open.accounts().add("ops", new AccountName("grace"), Role.PUBLISHER, DeskPage.PASSWORD);
        }
        Files.createDirectories(folder.resolve("large"));
        new MadeRelease(SMALL).toZip(folder.resolve(NAME));
        new MadeRelease(LARGE).toZip(folder.resolve("large").resolve(NAME));
        atlas = RunningAtlas.start(folder.resolve("home"));
        chromium = Chromium.start();
        setDefaultAssertionTimeout(60_000);
    }

    @AfterAll
    static void stop() {
        chromium.close();
        atlas.close();
    }

    @BeforeEach
    void openPage() {
        context = chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(1280, 800));
        page = context.newPage();
        page.onPageError(errors::add);
        desk = new DeskPage(page, atlas.address());
        desk.signIn("grace");
    }

    @AfterEach
    void closePage() {
        context.close();
        assertThat(errors).isEmpty();
    }

    @Test
    void theCourtsZipBecomesDraftsThatArePublishedTogetherAndShown() throws IOException, InterruptedException {
        drop(folder.resolve(NAME));
        desk.awaitHeading(NAME);
        assertThat(page.getByLabel("Date of the release")).hasValue("5/31/2025");
        tables().setInputFiles(DeskPage.payload("towns.csv", "town,people\nA,1\n"));
        assertThat(page.locator("p.warning")).containsText("towns.csv is no table of ZIP codes and counties");
        tables().setInputFiles(DeskPage.payload("zips.csv", MadeZips.table()));
        assertThat(page.getByText("zips.csv tells the county of 10 ZIP codes.")).isVisible();
        desk.press("Count it");

        assertThat(page.getByText("Counted into these drafts:")).isVisible();
        assertThat(page.locator("a[href^='imports/']").filter(withText("eoir-")))
                .hasCount(8);
        Locator account = page.locator(".atlas-release-account");
        assertThat(account).containsText("A_TblCase: ");
        assertThat(account).containsText("after a repair: a stray tab was taken out");
        assertThat(account)
                .containsText("All months, orders: " + String.format(Locale.ROOT, "%,d", known("address orders ", "")));
        assertThat(account).containsText("ratio 0.0");
        assertThat(page.getByText("Nothing waits.")).hasCount(0);
        assertThat(csv("state").statusCode())
                .as("nothing is public before it is published")
                .isEqualTo(400);

        page.getByText("I have read the alarms and publish over them.").click();
        desk.press("Publish all of them together");
        assertThat(page.getByText("All of them are published.")).isVisible();
        assertThat(page.getByText("Nothing waits.")).isVisible();
        String orders = Long.toString(known("address orders ", " 2025-03"));
        assertThat(national(csv("state").body())).contains("," + orders + ",");
        assertThat(national(csv("county").body())).contains("," + orders + ",");
        page.navigate(atlas.address() + "/?measure=removal-orders&as_of=2025-03-31&per=count");
        assertThat(page.locator("h1.atlas-title")).containsText("Removal orders");
        assertThat(page.locator("atlas-map svg").first()).isVisible();
        assertThat(page.locator("body"))
                .containsText(String.format(Locale.ROOT, "%,d", known("address orders ", " 2025-03")));
    }

    @Test
    void aCountingThatIsStoppedLeavesNothing() {
        drop(folder.resolve("large").resolve(NAME));
        desk.awaitHeading(NAME);
        desk.press("Count it");
        desk.press("Stop");
        assertThat(page.locator("p.warning")).hasText("Nothing was changed. " + NAME + ": the counting was stopped.");
        page.reload();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Drafts that wait")))
                .isVisible();
        assertThat(page.locator("main")).not().containsText("eoir-removal-orders");
    }

    @Test
    void aZipThatIsNoReleaseOrIsCutOffIsRefusedInOneSentence() throws IOException {
        Path other = folder.resolve("photos.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(other))) {
            zip.putNextEntry(new ZipEntry("photos/one.txt"));
            zip.write("a picture".getBytes(StandardCharsets.UTF_8));
        }
        drop(other);
        assertThat(page.locator("p.warning"))
                .hasText("Nothing was changed. photos.zip is a ZIP without the immigration court's case table"
                        + " (A_TblCase); send the ZIP as EOIR distributes it, or unpack it and send its table.");
        Path cut = folder.resolve("EOIR-2025-03-31.zip");
        Files.write(cut, Arrays.copyOf(Files.readAllBytes(folder.resolve(NAME)), 100_000));
        drop(cut);
        assertThat(page.locator("p.warning"))
                .hasText("Nothing was changed. EOIR-2025-03-31.zip is neither a folder nor a sound ZIP; give the ZIP as"
                        + " EOIR distributes it, or the folder it was unpacked to.");
    }

    @Test
    void aReleaseWithoutItsProceedingsIsRefusedInOneSentence() throws IOException {
        Path half = folder.resolve("EOIR-2025-04-30.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(half))) {
            zip.putNextEntry(new ZipEntry("A_TblCase.csv"));
            zip.write("IDNCASE\tALIEN_STATE\tE_28_DATE\n".getBytes(StandardCharsets.UTF_8));
        }
        drop(half);
        desk.awaitHeading("EOIR-2025-04-30.zip");
        desk.press("Count it");
        assertThat(page.locator("p.warning"))
                .hasText("Nothing was changed. EOIR-2025-04-30.zip has no table B_TblProceeding; give the ZIP as EOIR"
                        + " distributes it, or the folder it was unpacked to.");
    }

    private void drop(Path file) {
        page.locator("vaadin-upload input[type=file]").first().setInputFiles(file);
    }

    private Locator tables() {
        return page.locator("vaadin-upload input[type=file]").last();
    }

    private static Locator.FilterOptions withText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static java.net.http.HttpResponse<String> csv(String level) throws IOException, InterruptedException {
        return atlas.send("/api/v1/measures/removal-orders/data.csv?as_of=2025-03-31&per=count&level=" + level);
    }

    private static String national(String csv) {
        return csv.lines().filter(line -> line.contains(",US,")).findFirst().orElse("");
    }

    private static long known(String start, String end) {
        return new KnownAnswers(SMALL)
                .counts().entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith(start)
                                && entry.getKey().endsWith(end))
                        .mapToLong(Map.Entry::getValue)
                        .sum();
    }
}
