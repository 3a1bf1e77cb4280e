package org.enforcementatlas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.enforcementatlas.wiring.Atlas;
import org.enforcementatlas.wiring.FilledHome;
import org.enforcementatlas.wiring.Home;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A state's page as the browser prints it. */
@EnabledIf(
        value = "org.enforcementatlas.browser.FirstMapIT#isPossible",
        disabledReason = "needs the production build and a browser, see ./atlas test")
class PrintIT {

    @TempDir
    static Path folder;

    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    @ParameterizedTest(name = "practice figures: {0}")
    @ValueSource(booleans = {false, true})
    void aStatesPageHoldsOnTwoPagesOfEitherPaper(boolean practice) throws IOException, InterruptedException {
        Path home = FilledHome.at(folder.resolve("practice-" + practice));
        if (practice) {
            try (Atlas atlas = Atlas.open(Home.of(home, Map.of()), Clock.systemUTC(), line -> {})) {
                atlas.loadPractice();
            }
        }
        Map<String, Integer> pages = new TreeMap<>();
        try (RunningAtlas atlas = RunningAtlas.start(home);
                Visitor visitor = new Visitor(chromium, atlas.address(), Visitor.window(1280, 800))) {
            for (String usps : new String[] {"TX", "TN", "FL"}) {
                visitor.open("/state/" + usps);
                visitor.page().locator(".atlas-states a").first().waitFor();
                for (String paper : new String[] {"A4", "Letter"}) {
                    pages.put(usps + " on " + paper, countPages(visitor.page(), paper));
                }
            }
            assertThat(visitor.faults()).isEmpty();
        }
        assertThat(pages)
                .hasSize(6)
                .allSatisfy((print, count) -> assertThat(count).as(print).isEqualTo(2));
    }

    private static int countPages(Page page, String paper) throws IOException {
        byte[] print = page.pdf(new Page.PdfOptions().setFormat(paper));
        try (PDDocument document = Loader.loadPDF(print)) {
            return document.getNumberOfPages();
        }
    }
}
