package org.enforcementatlas.export.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.assertj.core.data.Percentage;
import org.enforcementatlas.choropleth.ClassifiedMap;
import org.enforcementatlas.choropleth.ClassifiedMaps;
import org.enforcementatlas.choropleth.ViewCodec;
import org.enforcementatlas.choropleth.ViewState;
import org.enforcementatlas.export.pdf.Overprint;
import org.enforcementatlas.export.pdf.Paper;
import org.enforcementatlas.export.pdf.TaggedPages;
import org.enforcementatlas.geo.PathBounds;
import org.enforcementatlas.measure.StateProfile;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.render.Ground;
import org.enforcementatlas.wiring.Atlas;
import org.enforcementatlas.wiring.FilledHome;
import org.enforcementatlas.wiring.Home;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A brief is two pages, as full as they may be, whichever state and paper, with practice figures and without. */
class TwoPagesTest {

    private static final String SITE = "https://atlas.example";

    @TempDir
    static Path folder;

    private static Atlas real;
    private static Atlas practised;
    private static StateBriefs plain;
    private static StateBriefs practice;

    @BeforeAll
    static void load() {
        real = open("real");
        practised = open("practised");
        practised.loadPractice();
        plain = new StateBriefs(real.measures(), real.listings(), real.boundaries());
        practice = new StateBriefs(practised.measures(), practised.listings(), practised.boundaries());
    }

    private static Atlas open(String name) {
        Path home = folder.resolve(name);
        return Atlas.open(Home.of(FilledHome.at(home), Map.of()), Clock.systemUTC(), line -> {});
    }

    @AfterAll
    static void close() {
        real.close();
        practised.close();
    }

    static Stream<Arguments> briefs() {
        return Stream.of("TX", "FL", "TN", "GA", "CA", "RI", "DC")
                .flatMap(usps -> Stream.of(Paper.values())
                        .flatMap(paper ->
                                Stream.of(true, false).map(synthetic -> Arguments.of(usps, paper, synthetic))));
    }

    private static TaggedPages read(String usps, Paper paper, boolean synthetic) {
        return TaggedPages.of(
                (synthetic ? practice : plain).of(usps, paper, SITE).bytes());
    }

    @ParameterizedTest
    @MethodSource("briefs")
    void itIsTwoPagesAndNoLetterIsPrintedOverAnother(String usps, Paper paper, boolean synthetic) throws IOException {
        try (TaggedPages pages = read(usps, paper, synthetic)) {
            assertThat(pages.document().getNumberOfPages()).isEqualTo(2);
            assertThat(Overprint.find(pages.document())).isEmpty();
        }
    }

    @Test
    void allAgenciesAreListedWhereTheyFitAndWhereNotAsManyAsDo() {
        for (Paper paper : Paper.values()) {
            try (TaggedPages pages = read("TN", paper, paper == Paper.A4)) {
                assertThat(pages.printed())
                        .contains(TaggedPages.bare("Agencies of counties, cities and other places: 66."))
                        .doesNotContain("intheorderofnames");
            }
        }
        try (TaggedPages pages = read("TX", Paper.A4, false)) {
            assertThat(pages.printed()).containsPattern("first[1-9]\\d+of302intheorderofnames");
        }
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void theMapOfTennesseeIsWholeFromTheMississippiToJohnsonCounty(Paper paper) throws IOException {
        ViewState view = ViewCodec.fromParameters(Map.of("measure", "county-share", "level", "county", "zoom", "TN"));
        ClassifiedMap map = new ClassifiedMaps(real.measures()).draw(view);
        PathBounds shape = PathBounds.of(Ground.of(map, real.boundaries()).areas());
        try (TaggedPages pages = read("TN", paper, false)) {
            Rectangle inked = MapOnPaper.find(pages.document());
            assertThat(inked.getWidth() / inked.getHeight())
                    .isCloseTo(
                            (shape.right() - shape.left()) / (shape.bottom() - shape.top()),
                            Percentage.withPercentage(1));
        }
    }

    @Test
    void everyMeasureIsCitedWithALinkThatStays() {
        StateProfile profile = StateProfile.of(practised.measures(), new GeoId("47"));
        try (TaggedPages pages = read("TN", Paper.A4, true)) {
            List<String> cited = pages.ofType("P").stream().map(pages::says).toList();
            assertThat(cited)
                    .anySatisfy(words -> assertThat(words).startsWith("SYNTHETIC:Removalorders(immigrationjudge),"));
            for (StateProfile.Line line : profile.lines()) {
                String title = TaggedPages.bare(line.count().measure().title());
                assertThat(cited)
                        .as(title)
                        .anySatisfy(words -> assertThat(words)
                                .matches("(SYNTHETIC:)?" + Pattern.quote(title) + ",.*" + Pattern.quote(SITE)
                                        + "/\\?.*snapshot="
                                        + line.count().provenance().snapshot() + "(%2C.*)?"));
            }
        }
    }

    @Test
    void flowsAreToldMonthByMonthStateBesideNationStampedWhereSynthetic() {
        for (Paper paper : Paper.values()) {
            try (TaggedPages pages = read("TN", paper, true)) {
                List<String> told = pages.ofType("Figure").stream()
                        .map(PDStructureElement::getAlternateDescription)
                        .toList();
                assertThat(told)
                        .anySatisfy(words -> assertThat(words)
                                .startsWith("SYNTHETIC. Removal orders (immigration judge), Tennessee: Oct 2023: "));
                assertThat(told)
                        .anySatisfy(words -> assertThat(words)
                                .startsWith(
                                        "SYNTHETIC. Removal orders (immigration judge), United States: Oct 2023: "));
            }
        }
    }
}
