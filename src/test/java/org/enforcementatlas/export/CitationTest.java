package org.enforcementatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.enforcementatlas.choropleth.ClassifiedMaps;
import org.enforcementatlas.choropleth.ViewCodec;
import org.enforcementatlas.wiring.Atlas;
import org.enforcementatlas.wiring.FilledHome;
import org.enforcementatlas.wiring.Home;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How figures are cited. */
class CitationTest {

    private static final String LINK = "https://atlas.example/?measure=agreements&as_of=2025-05-28&snapshot=";

    @TempDir
    static Path home;

    private static Atlas atlas;

    @BeforeAll
    static void load() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
        atlas = Atlas.open(Home.of(FilledHome.at(home), Map.of()), clock, line -> {});
        atlas.loadPractice();
    }

    @AfterAll
    static void close() {
        atlas.close();
    }

    @Test
    void theSentenceHasValuePlaceUnitPeriodSourceAndAPinnedLink() {
        assertThat(cite(Map.of("measure", "agreements", "as_of", "2025-05-28", "selected", "12"))
                        .sentence())
                .startsWith("Florida: 271 agreements; rank 1 of 56; as of 28 May 2025. Source: U.S. Immigration and"
                        + " Customs Enforcement, Participating agencies in the 287(g) program")
                .containsPattern(java.util.regex.Pattern.quote(LINK) + "\\d+&selected=12$");
    }

    @Test
    void threeStylesNameSourceDateTitleAndLink() {
        Citation citation = cite(Map.of("measure", "agreements", "as_of", "2025-05-28"));

        assertThat(citation.apa())
                .startsWith("U.S. Immigration and Customs Enforcement, ")
                .contains(". (2025, May 28). 287(g) agreements by state, as of 28 May 2025 [Data set, snapshot ")
                .contains("; processed by Enforcement Atlas]. " + LINK);
        assertThat(citation.chicago())
                .contains(" \"287(g) agreements by state, as of 28 May 2025.\" Data set, snapshot ")
                .contains(" Processed by Enforcement Atlas. " + LINK);
        assertThat(citation.bibtex())
                .startsWith("@misc{agreements-state-2025-05-28-s")
                .contains("  year = {2025},\n  month = {5},\n", "  url = {" + LINK);
    }

    @Test
    void theCreditTellsApartWhoPublishedProcessedAndAnalysed() {
        assertThat(cite(Map.of("measure", "agreements")).credit())
                .startsWith("Data by U.S. Immigration and Customs Enforcement")
                .contains(" Processed by Enforcement Atlas", " Analysed by whoever ");
    }

    @Test
    void marksOfTexAreTextInBibtex() {
        assertThat(cite(Map.of("measure", "removal-orders")).bibtex())
                .contains("title = {{SYNTHETIC practice figures: ");
        assertThat(Citation.escaped("R&D 5% #1 a_b {c} ~ ^ $ \\"))
                .isEqualTo(
                        "R\\&D 5\\% \\#1 a\\_b \\{c\\} \\textasciitilde{} \\textasciicircum{} \\$ \\textbackslash{}");
    }

    @Test
    void changeIsCitedWithBothDatesAndBothSnapshots() {
        Citation citation = cite(Map.of("measure", "agreements", "change", "percent", "from", "2025-05-28"));

        assertThat(citation.apa())
                .contains("Percent change in 287(g) agreements, 28 May 2025 to 18 May 2026 by state [Data set")
                .contains("from=2025-05-28&from_snapshot=");
    }

    private static Citation cite(Map<String, String> view) {
        return ViewExport.of(
                        new ClassifiedMaps(atlas.measures()),
                        ViewCodec.fromParameters(view),
                        "",
                        "https://atlas.example")
                .citation();
    }
}
