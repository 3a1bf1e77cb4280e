package org.enforcementatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Files and citation of a view, on the map page and on the table page. */
@EnabledIf(
        value = "org.enforcementatlas.browser.FirstMapIT#isPossible",
        disabledReason = "needs the production build and a browser, see ./atlas test")
class TakeAwayIT {

    private static final String FILTERED = "measure=agencies&per=count&as_of=2025-05-28&filter=count%20%3E%2020";

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
    void theRowCountsComeFirstAndTheFileHasThem() throws IOException, InterruptedException {
        visitor.openMap("/?" + FILTERED);
        Locator dialog = open("Download…");
        String counts = dialog.locator(".atlas-row-counts").textContent();
        String displayed = link(dialog, "data.csv", 0);

        assertThat(counts).startsWith("Displayed: ").contains(" / Full: 57 rows");
        assertThat(displayed).contains("filter=");
        assertThat(counts)
                .startsWith("Displayed: " + (atlas.get("/" + displayed).lines().count() - 1) + " rows");
        assertThat(link(dialog, "data.csv", 2)).doesNotContain("filter=");
    }

    @Test
    void whatIsLeftOverOfASearchIsInTheFileAndASearchAloneLeavesNothingOut() throws IOException, InterruptedException {
        visitor.open("/table?measure=agencies");
        page.getByLabel("Find an area").fill("new");
        page.waitForURL(url -> url.contains("selected=33"));
        assertThat(page.locator(".atlas-find [role=status]")).hasText("1 of 4: New Hampshire. Enter goes to the next.");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("selected=34"));
        page.getByText("Show only these 4").click();
        page.waitForURL(url -> url.contains("filter="));
        Locator dialog = open("Download…");

        assertThat(dialog.locator(".atlas-row-counts"))
                .hasText("Displayed: 5 rows / Full: 57 rows, the nation's among them.");
        assertThat(atlas.get("/" + link(dialog, "data.csv", 0)).lines().skip(1).map(line -> line.split(",", -1)[4]))
                .containsExactly("New Hampshire", "New Jersey", "New Mexico", "New York", "United States");
    }

    @Test
    void everyFormatIsOfferedOnTheTablePageToo() {
        visitor.open("/table?measure=agencies");
        Locator dialog = open("Download…");
        List<String> files = dialog.locator("a").all().stream()
                .map(link -> link.getAttribute("href").replaceAll(".*/|\\?.*", ""))
                .distinct()
                .toList();

        assertThat(files)
                .containsExactly(
                        "data.csv", "data.xlsx", "data.json", "data.geojson", "data.zip", "map.png", "map.svg");
        assertThat(dialog.locator("a[href*='form=wide']")).hasCount(1);
    }

    @Test
    void aFileIsSavedUnderANameThatSaysWhatWhereAndWhen() {
        visitor.openMap("/?measure=agencies&as_of=2025-05-28&zoom=TX");
        Locator dialog = open("Download…");
        Download saved = page.waitForDownload(
                () -> dialog.locator("a[href*='data.xlsx']").first().click());

        assertThat(saved.suggestedFilename()).isEqualTo("agencies_state_TX_2025-05-28.xlsx");
    }

    @Test
    void aViewIsCitedWithALinkThatNeverChanges() {
        visitor.openMap("/?measure=agreements&as_of=2025-05-28&selected=12");
        visitor.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        Locator dialog = open("Cite…");

        assertThat(dialog.locator("atlas-copy").first())
                .containsText("Florida: 271 agreements; rank 1 of 56; as of 28 May 2025. Source: U.S. Immigration");
        assertThat(dialog.locator("atlas-copy").first()).containsText(atlas.address() + "/?measure=agreements");
        dialog.getByText("Copy: BibTeX").click();
        assertThat(dialog.locator("atlas-copy").last()).containsText("Copied.");
        assertThat((String) page.evaluate("() => navigator.clipboard.readText()"))
                .startsWith("@misc{agreements-state-2025-05-28-s");
    }

    @Test
    void theKeyboardAloneOpensReadsAndClosesIt() {
        visitor.openMap("/");
        Locator button = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Download…"));
        button.focus();
        page.keyboard().press("Enter");
        Locator dialog = dialog();
        page.keyboard().press("Tab");
        assertThat((Boolean) page.evaluate("() => document.activeElement.closest('vaadin-dialog') !== null"))
                .isTrue();
        page.keyboard().press("Escape");
        assertThat(dialog).hasCount(0);
        assertThat(button).isFocused();
    }

    @Test
    void dialogsFitAPhoneAndAreReadAloud() {
        try (Visitor phone = new Visitor(chromium, atlas.address(), Visitor.window(390, 844))) {
            phone.openMap("/?" + FILTERED);
            for (String name : List.of("Download…", "Cite…")) {
                phone.page().getByText(name).click();
                Locator dialog = phone.page().locator("vaadin-dialog[opened]");
                dialog.locator("h3").first().waitFor();
                assertThat(Axe.findViolations(phone.page())).isEmpty();
                assertThat(phone.number("() => document.documentElement.scrollWidth"))
                        .isEqualTo(390);
                dialog.getByText("Close").click();
                assertThat(dialog).hasCount(0);
            }
        }
    }

    private Locator open(String name) {
        page.getByText(name).click();
        return dialog();
    }

    private Locator dialog() {
        Locator dialog = page.locator("vaadin-dialog[opened]");
        dialog.locator("h3").first().waitFor();
        return dialog;
    }

    private static String link(Locator dialog, String file, int number) {
        return String.valueOf(
                dialog.locator("a[href*='" + file + "']").nth(number).getAttribute("href"));
    }
}
