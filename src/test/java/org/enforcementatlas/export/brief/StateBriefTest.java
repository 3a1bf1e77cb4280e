package org.enforcementatlas.export.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.enforcementatlas.export.pdf.Paper;
import org.enforcementatlas.export.pdf.TaggedPages;
import org.enforcementatlas.measure.AreaValue;
import org.enforcementatlas.measure.MeasureQuery;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.StateProfile;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.Jurisdictions;
import org.enforcementatlas.model.MeasureId;
import org.enforcementatlas.wiring.Atlas;
import org.enforcementatlas.wiring.FilledHome;
import org.enforcementatlas.wiring.Home;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A state on paper: the numbers of its page, two pages long, and readable by those who do not see it. */
class StateBriefTest {

    private static final String SITE = "https://atlas.example";

    @TempDir
    static Path home;

    private static Atlas atlas;
    private static StateBriefs briefs;

    @BeforeAll
    static void load() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
        atlas = Atlas.open(Home.of(FilledHome.at(home), Map.of()), clock, line -> {});
        atlas.loadPractice();
        briefs = new StateBriefs(atlas.measures(), atlas.listings(), atlas.boundaries());
    }

    @AfterAll
    static void close() {
        atlas.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TX", "FL", "CT", "GU", "TN", "WY"})
    void theTableHasTheNumbersOfTheProfile(String usps) {
        GeoId state = Jurisdictions.findByUsps(usps).orElseThrow().id();
        StateProfile profile = StateProfile.of(atlas.measures(), state);
        try (TaggedPages pages = read(usps, Paper.A4)) {
            List<List<String>> rows = pages.rows(pages.ofType("Table").getFirst());

            assertThat(rows).hasSize(profile.lines().size() + 1);
            for (int i = 0; i < profile.lines().size(); i++) {
                assertThat(rows.get(i + 1).subList(0, 6))
                        .isEqualTo(expected(profile.lines().get(i), state));
                assertThat(rows.get(i + 1).get(7))
                        .isEqualTo(TaggedPages.bare(
                                Wording.moment(profile.lines().get(i).count())));
            }
        }
    }

    private static List<String> expected(StateProfile.Line line, GeoId state) {
        MeasureTable count = line.count();
        MeasureTable rate = line.rate();
        AreaValue value = count.find(state).orElseThrow();
        List<String> cells = new ArrayList<>(List.of(
                count.measure().title() + count.unit(), Wording.value(count, value), Wording.rank(count, value)));
        if (rate == null) {
            cells.addAll(List.of("–", "–", Wording.value(count, count.nation())));
        } else {
            AreaValue share = rate.find(state).orElseThrow();
            cells.addAll(List.of(
                    Wording.value(rate, share),
                    Wording.rank(rate, share),
                    Wording.value(count, count.nation()) + "(" + Wording.value(rate, rate.nation()) + ")"));
        }
        return cells.stream().map(TaggedPages::bare).toList();
    }

    @Test
    void agreementsByModelAndLevelAddUpToTheNumberOfThePage() {
        ModelCounts counts = ModelCounts.of(atlas.measures()
                .trace(MeasureQuery.of(new MeasureId("agreements")), new GeoId("48"))
                .rows());
        try (TaggedPages pages = read("TX", Paper.A4)) {
            List<List<String>> rows = pages.rows(pages.ofType("Table").get(1));

            assertThat(rows.subList(1, rows.size()))
                    .isEqualTo(counts.rows().stream()
                            .map(row -> row.stream().map(TaggedPages::bare).toList())
                            .toList());
            assertThat(rows.getLast()).startsWith("Alllevels").endsWith("387");
        }
    }

    @ParameterizedTest
    @CsvSource({"TX,A4", "TX,LETTER", "FL,A4", "FL,LETTER", "CT,A4", "GU,LETTER"})
    void itTakesTwoPagesAndCanBeReadAloud(String usps, Paper paper) {
        try (TaggedPages pages = read(usps, paper)) {
            assertThat(pages.document().getNumberOfPages()).isEqualTo(2);
            assertThat(pages.document().getDocumentCatalog().getLanguage()).isEqualTo("en-US");
            assertThat(pages.document().getDocumentCatalog().getMarkInfo().isMarked())
                    .isTrue();
            assertThat(pages.document().getDocumentInformation().getTitle()).endsWith(": state brief");
            assertThat(pages.isSelfContained()).isTrue();
            assertThat(pages.ofType("H1")).hasSize(1);
            assertThat(pages.ofType("H2").stream().map(pages::says)).contains("Sourcesandnotes", "Howtocite");
            assertThat(pages.ofType("TH"))
                    .allSatisfy(
                            head -> assertThat(head.getAttributes().toString()).contains("Scope"));
            boolean letter = paper == Paper.LETTER;
            assertThat(pages.document().getPage(0).getMediaBox().getWidth())
                    .isCloseTo(letter ? 612 : 595.28f, org.assertj.core.data.Offset.offset(0.5f));
        }
    }

    @Test
    void theMapSaysWhatItShows() {
        try (TaggedPages pages = read("TX", Paper.A4)) {
            List<String> told = pages.ofType("Figure").stream()
                    .map(PDStructureElement::getAlternateDescription)
                    .toList();

            assertThat(told).contains("4 Jan 2025: 26; 18 May 2026: 387; 11 dates");
            assertThat(told)
                    .anySatisfy(
                            words -> assertThat(words)
                                    .startsWith(
                                            "Share of counties covered by 287(g) by county or equivalent in Texas, as of 18 May 2026."));
            assertThat(pages.printed()).contains("100.0%(199)", "0(55)");
        }
        try (TaggedPages pages = read("CT", Paper.A4)) {
            assertThat(pages.ofType("Figure"))
                    .allSatisfy(figure -> assertThat(figure.getAlternateDescription())
                            .matches(".* dates|FY .*|SYNTHETIC.*(month|orders|absentia).*"));
            assertThat(pages.printed()).contains(TaggedPages.bare("Not applicable: Connecticut, Rhode Island"));
        }
    }

    @Test
    void whatIsCutSaysSoAndSourcesHaveTheirHash() {
        try (TaggedPages pages = read("TX", Paper.A4)) {
            assertThat(pages.printed())
                    .containsPattern("first\\d{2,3}of302"
                            + TaggedPages.bare("in the order of names; all at https://atlas.example/state/TX"))
                    .contains(TaggedPages.bare("Statewide bodies, in no county's share: 4."))
                    .contains(atlas.measures()
                            .answer(MeasureQuery.of(new MeasureId("agreements")))
                            .provenance()
                            .sha256())
                    .contains("SYNTHETIC:whatismarkedso");
        }
    }

    @Test
    void theSameFiguresGiveTheSameBytesUnderANameThatSaysWhatWhereAndWhen() {
        BriefFile one = briefs.of("TX", Paper.LETTER, SITE);

        assertThat(briefs.of("tx", Paper.LETTER, SITE + "/").bytes()).isEqualTo(one.bytes());
        assertThat(one.name()).isEqualTo("SYNTHETIC_state-brief_TX_2026-07-31_letter.pdf");
    }

    @Test
    void anotherPaperOrPlaceIsRefusedWithASentence() {
        assertThatExceptionOfType(UnanswerableQuery.class)
                .isThrownBy(() -> Paper.parse("a5"))
                .withMessage("paper is a4 or letter, not \"a5\".");
        assertThatExceptionOfType(UnanswerableQuery.class)
                .isThrownBy(() -> briefs.of("XX", Paper.A4, SITE))
                .withMessage("\"XX\" is no postal code of a state or territory; ask for one like TX.");
    }

    private static TaggedPages read(String usps, Paper paper) {
        return TaggedPages.of(briefs.of(usps, paper, SITE).bytes());
    }
}
