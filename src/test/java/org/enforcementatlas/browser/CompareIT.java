package org.enforcementatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** An analyst compares six states, in a real browser. */
@EnabledIf(
        value = "org.enforcementatlas.browser.FirstMapIT#isPossible",
        disabledReason = "needs the production build and a browser, see ./atlas test")
class CompareIT {

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

    @AfterEach
    void close() {
        visitor.close();
        assertThat(visitor.faults()).isEmpty();
    }

    @Test
    void thePageOpensOnSixStatesAgainstTheNationWithItsDates() {
        open("/compare", 1280);

        assertThat(page.locator("h1.atlas-title")).containsText("compared with the United States");
        assertThat(rows()).hasCount(6);
        assertThat(page.locator("tr.benchmark th")).containsText("United States");
        assertThat(heads()).hasCount(6);
        assertThat(page.locator(".atlas-dates li")).not().hasCount(1);
        assertThat(page.locator(".atlas-nav a[aria-current='page']")).hasText("Compare");
    }

    @Test
    void statesColumnsAndOrderAreInTheAddressAndTheNumbersAreTheSameAfterReloading() {
        open("/compare?states=TX,FL,GU", 1280);
        choose("States and territories", "Georgia");
        page.waitForURL(url -> url.contains("GA"));
        assertThat(rows()).hasCount(4);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add column"))
                .click();
        assertThat(heads()).hasCount(7);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Move 287(g) agreements to the right"))
                .click();
        assertThat(heads().nth(1).locator("button.sort")).containsText(Pattern.compile("^287"));
        heads().nth(1).locator("button.sort").click();
        assertThat(heads().nth(1)).hasAttribute("aria-sort", "descending");
        assertThat(page.locator(".atlas-compare > [role=status]")).containsText("highest first");
        assertThat(heads().nth(1).locator("button.sort")).isFocused();
        List<String> numbers = numbers();
        page.reload();
        rows().first().waitFor();
        assertThat(numbers()).isEqualTo(numbers);
        assertThat(rows().first()).containsText("Texas");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Remove 287(g) agreements"))
                .click();
        assertThat(heads()).hasCount(6);
    }

    @Test
    void aGroupIsSavedInTheAddressAndOfferedAgain() {
        open("/compare?states=TX,LA,MS", 1280);
        page.getByLabel("Save these states as a group").fill("Gulf");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save group"))
                .click();
        page.waitForURL(url -> url.contains("group=Gulf:TX,LA,MS") || url.contains("group=Gulf%3ATX%2CLA%2CMS"));
        assertThat(page.locator(".atlas-compare-table")).containsText("Gulf");
        page.getByLabel("Save these states as a group").fill("South");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save group"))
                .click();
        assertThat(page.locator(".atlas-places")).containsText("give the group another name");
        page.navigate(atlas.address() + "/compare");
        rows().first().waitFor();
        choose("Groups", "Gulf");
        assertThat(page.locator(".atlas-compare-table")).containsText("Gulf");
    }

    @Test
    void notesAreReadWithTheirCellsAndNumberedUnderTheTable() {
        open("/compare?states=CT,TX&columns=county-share&benchmark=south&show=value,difference,ratio,rank", 1280);

        Locator cell = rows().first().locator("td");
        assertThat(cell.locator("sup")).hasText("[2]");
        assertThat(cell).containsText("(note: Not applicable: Connecticut, Rhode Island");
        assertThat(page.locator(".atlas-cell-notes li")).hasCount(2);
        assertThat(rows().nth(1)).containsText("× South");
    }

    @Test
    void onAPhoneTheTableScrollsInItsBoxAndThePageDoesNot() {
        open(
                "/compare?states=all&groups=south,west&columns=agreements,agencies,county-share,resident-share,"
                        + "pending-cases:residents,arrests:residents,vote-margin,population",
                390);

        assertThat(rows()).hasCount(56);
        assertThat(visitor.number("() => document.documentElement.scrollWidth - innerWidth"))
                .isLessThanOrEqualTo(0);
        page.evaluate("() => { document.querySelector('.atlas-wide-box').scrollLeft = 400; }");
        assertThat(visitor.number(
                        "() => document.querySelector('.atlas-compare-table tbody th').getBoundingClientRect().left"
                                + " - document.querySelector('.atlas-wide-box').getBoundingClientRect().left"))
                .isLessThanOrEqualTo(1);
    }

    @Test
    void eightColumnsFitADesksWindowAndOnAPhoneWordsSayThatThereIsMore() {
        String eight = "/compare?states=TN,GA,KY,NC,VA,SC&groups=south&columns=agreements,agencies,county-share,"
                + "resident-share:statewide,pending-cases:residents,arrests:residents,vote-margin,population"
                + "&show=value,difference,ratio,rank";
        open(eight, 1280);
        assertThat(page.locator(".atlas-title")).hasText("6 states and 1 group compared with the United States");
        assertThat(page.locator(".atlas-scroll-cue")).not().isVisible();
        assertThat(visitor.number("() => { const box = document.querySelector('.atlas-wide-box');"
                        + " return box.scrollWidth - box.clientWidth; }"))
                .isLessThanOrEqualTo(0);
        visitor.close();

        open(eight, 390);
        assertThat(page.locator(".atlas-scroll-cue")).isVisible();
        assertThat(page.locator("atlas-wide")).hasAttribute("more", "right");
        page.evaluate("() => { document.querySelector('.atlas-wide-box').scrollLeft = 99999; }");
        assertThat(page.locator("atlas-wide")).hasAttribute("more", "left");
    }

    @Test
    void theInterfaceTakesTheNamesOfThePageAndHasItsRows() throws IOException, InterruptedException {
        open("/compare?states=TX,FL&groups=south&columns=agreements:2025-05-28", 1280);
        String asked = "states=TX,FL&groups=south&columns=agreements:2025-05-28";

        assertThat(atlas.get("/api/v1/compare.csv?" + asked).lines()).hasSize(5);
        assertThat(atlas.get("/api/v1/compare.csv?form=wide&" + asked))
                .contains("area,48,Texas,89,")
                .contains("area,12,Florida,271,");
        assertThat(atlas.get("/api/v1/compare.json?" + asked)).contains("\"geo_id\" : \"south\"");
        assertThat(atlas.send("/api/v1/compare.csv?sort=9-desc").body()).contains("sort names a column from 1 to 6");
        assertThat(rows().first().locator(".value")).containsText("89");
    }

    @Test
    void aWrongAddressIsAnsweredWithASentence() {
        visitor = new Visitor(chromium, atlas.address(), Visitor.window(1280, 800));
        visitor.open("/compare?benchmark=Gulf");
        page = visitor.page();

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("benchmark is US, a state like TX");
    }

    private void choose(String label, String item) {
        page.getByLabel(label).first().click();
        page.getByLabel(label).first().fill(item);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(item))
                .first()
                .click();
        page.keyboard().press("Escape");
    }

    private Locator rows() {
        return page.locator(".atlas-compare-table tbody").first().locator("tr");
    }

    private Locator heads() {
        return page.locator(".atlas-compare-table thead tr").first().locator("th:not(.place)");
    }

    private List<String> numbers() {
        return page.locator(".atlas-compare-table td .value").allInnerTexts();
    }

    private void open(String path, int width) {
        visitor = new Visitor(chromium, atlas.address(), Visitor.window(width, width < 600 ? 844 : 800));
        visitor.open(path);
        page = visitor.page();
        rows().first().waitFor();
    }
}
