package org.enforcementatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
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

/** A reporter's way through the atlas on a deadline, step by step; removal orders are practice figures. */
@EnabledIf(
        value = "org.enforcementatlas.browser.FirstMapIT#isPossible",
        disabledReason = "needs the production build and a browser, see ./atlas test")
class JourneyIT {

    @TempDir
    static Path folder;

    private static RunningAtlas atlas;
    private static Chromium chromium;

    private Visitor visitor;
    private Page page;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        try (Atlas open =
                Atlas.open(Home.of(FilledHome.at(folder.resolve("home")), Map.of()), Clock.systemUTC(), line -> {})) {
            open.loadPractice();
        }
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
    void step1TheFrontPageIsAShadedRateWithAllThatReadsIt() {
        visitor.openMap("/");
        assertThat(page.locator("h1")).hasText("Pending immigration-court cases per 100,000 residents");
        assertThat(page.locator(".atlas-subtitle")).containsText("as of 31 May 2025");
        assertThat(page.locator(".atlas-legend")).containsText("no data");
        assertThat(page.locator(".atlas-legend")).containsText("(10)");
        assertThat(page.locator("body")).containsText("Source: TRAC");
        assertThat(page.locator("atlas-map .symbols circle")).hasCount(0);
    }

    @Test
    void step2AnOrderIsExplainedAndToldFromARemoval() {
        visitor.openMap("/?measure=removal-orders");
        page.getByText("What is this? ").click();
        assertThat(page.locator(".atlas-definition")).containsText("Not removals carried out by ICE");
        assertThat(page.locator(".atlas-definition")).containsText("expedited and reinstated");
        assertThat(page.locator(".atlas-stamp").first()).containsText("SYNTHETIC");
    }

    @Test
    void step3AgreementsAreCountedAndDrawnAsCircles() {
        visitor.openMap("/?measure=agreements");
        assertThat(page.locator(".atlas-subtitle")).containsText("Agreements, by state");
        assertThat(page.locator("atlas-map .symbols circle")).hasCount(40);
    }

    @Test
    void step4TheCountingUnitChangesTitleLegendAndNumbers() throws IOException, InterruptedException {
        visitor.openMap("/?measure=agreements&as_of=2025-05-28");
        assertThat(page.locator(".atlas-panel .figure")).hasText("628");
        visitor.openMap("/?measure=agencies&as_of=2025-05-28");
        assertThat(page.locator("h1")).containsText("Agencies");
        assertThat(page.locator(".atlas-panel .figure")).hasText("513");
        visitor.openMap("/?measure=county-share&as_of=2026-05-18&selected=12");
        assertThat(page.locator(".atlas-panel")).containsText("Numerator67");
        assertThat(page.locator(".atlas-panel")).containsText("Denominator67");
        assertThat(page.locator(".atlas-strip")).isVisible();
        assertThat(atlas.get("/api/v1/measures/county-share/data.csv?as_of=2026-05-18"))
                .contains(",12,Florida,");
    }

    @Test
    void step5OnADateFloridaTexasAndGeorgiaAreAsListed() {
        visitor.openMap("/?measure=agreements&as_of=2025-05-28");
        assertThat(said("12")).startsWith("Florida: 271 agreements; rank 1 of 56");
        assertThat(said("48")).startsWith("Texas: 89 agreements; rank 2 of 56");
        assertThat(said("13")).startsWith("Georgia: 29 agreements");
        assertThat(page.locator("atlas-copy")).containsText("United States: 628; above zero in 40 states.");
    }

    @Test
    void step6SteppingThroughTimeMovesNoClassBreak() {
        visitor.openMap("/?measure=agencies&per=residents&as_of=2025-05-28");
        List<String> labels = labels();
        for (int step = 0; step < 7; step++) {
            String before = page.url();
            page.getByLabel("Next date").click();
            page.waitForURL(url -> !url.equals(before));
        }
        visitor.awaitMap();
        assertThat(page.url()).contains("as_of=2026-05-18");
        assertThat(labels()).isEqualTo(labels);
        visitor.openMap("/?measure=agreements&as_of=2026-05-18");
        assertThat(said("24")).startsWith("Maryland: 0 agreements");
        assertThat(said("23")).startsWith("Maine: 0 agreements");
        visitor.openMap("/?measure=agreements&as_of=2026-02-27");
        assertThat(said("42")).startsWith("Pennsylvania: 69 agreements");
    }

    @Test
    void step8ANumberOpensExactlyItsRows() {
        visitor.openMap("/?measure=agreements&as_of=2025-05-28&selected=24");
        page.getByText("Rows behind this number").click();
        page.waitForURL(url -> url.contains("/rows?"));
        assertThat(page.locator("h1")).hasText("Maryland: 7 agreements");
        assertThat(page.locator("main")).containsText("Exactly 7 rows, each one agreement.");
        assertThat(page.getByText("Carroll County Sheriff's Office").first()).isVisible();
        page.navigate(atlas.address() + "/table?measure=agreements&as_of=2025-05-28");
        page.locator("vaadin-grid a.atlas-number").getByText("271").click();
        page.waitForURL(url -> url.contains("/rows?"));
        assertThat(page.locator("h1")).hasText("Florida: 271 agreements");
    }

    @Test
    void allRowsOfANumberAreInThePageAndSortWithTheirAgencyAsHead() {
        page.navigate(atlas.address() + "/rows?measure=agreements&as_of=2026-05-18");
        page.locator("atlas-rows table:not([aria-busy])").waitFor();
        assertThat(page.locator("atlas-rows tbody tr")).hasCount(1843);
        assertThat(page.locator("atlas-rows tbody th[scope=row]")).hasCount(1843);
        Locator signed = page.locator("atlas-rows thead th").filter(new Locator.FilterOptions().setHasText("Signed"));
        signed.getByRole(AriaRole.BUTTON).click();
        assertThat(signed).hasAttribute("aria-sort", "ascending");
        List<String> days = signedDays();
        assertThat(days).hasSize(1843).isSorted();
        signed.getByRole(AriaRole.BUTTON).click();
        assertThat(signedDays()).isEqualTo(days.reversed());
        assertThat(page.locator("atlas-rows a").first()).hasText("Agreement");
    }

    /** The days of signing in the order of the table. */
    private List<String> signedDays() {
        List<?> days = (List<?>) page.evaluate("() => { const heads ="
                + " [...document.querySelectorAll('atlas-rows thead th')].map(head => head.textContent.trim());"
                + " const signed = heads.indexOf('Signed');"
                + " return [...document.querySelectorAll('atlas-rows tbody tr')]"
                + ".map(row => row.children[signed].textContent); }");
        return days.stream().map(String::valueOf).toList();
    }

    @Test
    void step7WhatChangedIsToldAndTheBarLeadsBackToAMap() {
        page.navigate(atlas.address() + "/changes?from=2026-04-21&to=2026-05-18&state=MD");
        assertThat(page.locator("main")).containsText("No longer on ICE's list (2)");
        assertThat(page.locator(".atlas-nav a[aria-current]")).hasText("Changes");
        page.locator(".atlas-nav").getByText("Map").click();
        visitor.awaitMap();
        assertThat(page.locator("h1")).hasText("Pending immigration-court cases per 100,000 residents");
    }

    @Test
    void step15ANumberTellsHowItWasMade() {
        page.navigate(atlas.address() + "/rows?measure=county-share&area=TX&as_of=2026-05-18");
        assertThat(page.locator(".atlas-lineage")).containsText("SHA-256");
        assertThat(page.locator(".atlas-lineage")).containsText("199 × 100 ÷ 254 = 78.3464566929, printed 78.3%");
    }

    @Test
    void step9AgainstTheNationTheScaleDivergesAndTheSpanIsTold() {
        visitor.openMap("/?measure=removal-orders&around=US");
        assertThat(page.locator(".atlas-legend")).containsText("0.8× – 1.25×");
        assertThat(page.locator(".atlas-subtitle")).containsText("2025");
        assertThat(said("48")).contains("× the US value");
    }

    @Test
    void step10SmallStatesAreReadInTilesAndMissingIsTheSameToEveryEye() {
        for (String seen : List.of("", "&simulate=deutan", "&simulate=grey")) {
            visitor.openMap("/?layout=tiles" + seen);
            for (String small : List.of("11", "44")) {
                BoundingBox box = page.locator("atlas-map path[data-code='" + small + "']")
                        .boundingBox();
                assertThat(Math.min(box.width, box.height)).isGreaterThanOrEqualTo(24);
            }
            assertThat(page.locator("atlas-map path[data-key='no-data']").first())
                    .hasAttribute("fill", "url(#no-data)");
        }
    }

    @Test
    void step11ALinkShowsTheSameOnSomebodyElsesPhone() {
        visitor.openMap("/?measure=agencies&as_of=2025-05-28&selected=12");
        visitor.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        String figure = page.locator(".atlas-panel .figure").textContent();
        page.locator("atlas-share").getByText("Copy link").click();
        page.locator("atlas-share").getByText("To these figures").click();
        assertThat(page.locator("atlas-share [role=status]")).containsText("for ever");
        String link = (String) page.evaluate("() => navigator.clipboard.readText()");
        assertThat(link).startsWith(atlas.address()).contains("snapshot=").contains("selected=12");
        page.locator("atlas-share").getByText("Copy link").click();
        page.locator("atlas-share").getByText("To the latest figures").click();
        page.waitForFunction("() => navigator.clipboard.readText().then(text => !text.includes('as_of='))");
        try (Visitor other =
                new Visitor(chromium, atlas.address(), Visitor.window(360, 640).setHasTouch(true))) {
            other.openMap(link.substring(atlas.address().length()));
            assertThat(other.page().locator(".atlas-panel .figure")).hasText(figure);
            other.page().locator("atlas-map path[data-code='48']").tap(new Locator.TapOptions().setForce(true));
            assertThat(other.page().locator(".atlas-panel h2")).hasText("Texas");
            assertThat(other.number("() => document.documentElement.scrollWidth"))
                    .isEqualTo(360);
            assertThat(other.faults()).isEmpty();
        }
    }

    @Test
    void step12ImagesAreOfferedInTheSizesOfADesk() throws IOException, InterruptedException {
        visitor.openMap("/?measure=agreements&layout=geographic");
        page.getByText("Download…").click();
        page.locator("vaadin-dialog a[href*='map.svg']").first().waitFor();
        List<String> images = page.locator("vaadin-dialog a[href*='/map.']").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
        assertThat(images).hasSize(7).allMatch(address -> address.contains("layout=geographic"));
        assertThat(atlas.get("/" + images.getLast())).contains("raw count").contains("Source: ");
    }

    @Test
    void step14WithoutAMouseRhodeIslandIsReadAndTheTableIsSorted() {
        visitor.openMap("/");
        page.locator("atlas-map .drawing").focus();
        page.keyboard().type("Rhode");
        assertThat(page.locator("atlas-map .tip")).containsText("rank");
        page.keyboard().press("Enter");
        assertThat(page.locator(".atlas-unseen[role=status]")).containsText("Selected: Rhode Island: ");
        page.keyboard().press("/");
        page.waitForURL(url -> url.contains("/table"));
        Locator sorter = page.locator("vaadin-grid-sorter").filter(new Locator.FilterOptions().setHasText("Value"));
        sorter.waitFor();
        page.locator("vaadin-grid #table").focus();
        page.keyboard().press("Tab");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Space");
        assertThat(sorter).hasAttribute("direction", "asc");
        page.keyboard().press("Space");
        assertThat(sorter).hasAttribute("direction", "desc");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
    }

    private String said(String code) {
        return String.valueOf(
                page.locator("atlas-map path[data-code='" + code + "']").getAttribute("aria-label"));
    }

    private List<String> labels() {
        return page.locator(".atlas-legend button span:nth-child(2)").allInnerTexts();
    }
}
