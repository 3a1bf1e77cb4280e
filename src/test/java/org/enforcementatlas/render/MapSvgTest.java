package org.enforcementatlas.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.enforcementatlas.choropleth.ClassMethod;
import org.enforcementatlas.choropleth.ClassifiedMap;
import org.enforcementatlas.choropleth.Classifier;
import org.enforcementatlas.choropleth.MapLayout;
import org.enforcementatlas.choropleth.MapOptions;
import org.enforcementatlas.choropleth.SampleTables;
import org.enforcementatlas.choropleth.Simulation;
import org.enforcementatlas.geo.BundledBoundaries;
import org.enforcementatlas.geo.PathBounds;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Value;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.Jurisdictions;
import org.junit.jupiter.api.Test;

/** What stands for an area looks and says the same wherever it stands: shape, tile, chip. */
class MapSvgTest {

    private static final BundledBoundaries BOUNDARIES = new BundledBoundaries();
    private static final MeasureTable RATES = SampleTables.rates().of(SampleTables.everyLook());

    @Test
    void nineSmallPlacesHaveAChipInTheColourAndUnderTheCodeOfTheirShape() {
        String svg = draw(RATES, MapOptions.DEFAULT);
        List<MatchResult> chips = Pattern.compile(
                        "<g class=\"chip\" data-key=\"([^\"]+)\" data-code=\"(\\d\\d)\"><rect [^>]*fill=\"([^\"]+)\"")
                .matcher(svg)
                .results()
                .toList();

        assertThat(chips)
                .extracting(chip -> chip.group(2))
                .containsExactlyInAnyOrder("09", "10", "11", "24", "25", "33", "34", "44", "50");
        for (MatchResult chip : chips) {
            assertThat(svg)
                    .contains("<path id=\"" + chip.group(2) + "\" class=\"area\" data-key=\"" + chip.group(1)
                            + "\" fill=\"" + chip.group(3) + "\"");
        }
        assertThat(svg.split("class=\"leaders\"", -1)).hasSize(2);
    }

    /** A page of 1280 by 800 pixels draws the map at 0.7 pixels a unit. */
    @Test
    void aChipIsLargeEnoughForAFinger() {
        assertThat(Math.min(Chips.WIDE, Chips.HIGH) * 0.7).isGreaterThanOrEqualTo(24);
    }

    @Test
    void theTileGridHasEveryJurisdictionOnceWithItsCodeAndTheColoursOfTheMap() {
        String tiles = draw(RATES, MapOptions.DEFAULT.withLayout(MapLayout.TILES));
        String shapes = draw(RATES, MapOptions.DEFAULT);

        assertThat(fills(tiles)).containsExactlyInAnyOrderElementsOf(fills(shapes));
        Jurisdictions.list().forEach(state -> assertThat(tiles).contains(">" + state.usps() + "</text>"));
        assertThat(tiles).doesNotContain("class=\"chip\"").doesNotContain("Boxes are not to scale");
    }

    @Test
    void noTwoTilesShareAPlace() {
        String tiles = draw(RATES, MapOptions.DEFAULT.withLayout(MapLayout.TILES));

        assertThat(Pattern.compile(" d=\"(M\\d+ \\d+)h")
                        .matcher(tiles)
                        .results()
                        .map(place -> place.group(1)))
                .hasSize(56)
                .doesNotHaveDuplicates();
    }

    @Test
    void countsOnTilesAreCirclesAndNoRawCountIsShaded() {
        ClassifiedMap map = Classifier.classify(
                SampleTables.counts().everywhere(Value.Observed.count(7)),
                MapOptions.DEFAULT.withLayout(MapLayout.TILES));

        assertThat(map.symbols()).isTrue();
        assertThat(map.stamps()).isEmpty();
        assertThat(MapSvg.draw(map, Ground.of(map, BOUNDARIES)).split("<circle", -1))
                .hasSize(57);
    }

    @Test
    void whatIsUnstableHasADottedOutlineAndALineInTheLegend() {
        MeasureTable table = SampleTables.rates().unstable().of(SampleTables.everyLook());
        ClassifiedMap map = Classifier.classify(table, MapOptions.DEFAULT);
        String svg = FigureSvg.draw(map, Ground.of(map, BOUNDARIES), FigureSize.USUAL);

        assertThat(Pattern.compile("class=\"area\"[^>]*stroke-dasharray")
                        .matcher(svg)
                        .results())
                .hasSize(52);
        assertThat(svg).contains("unstable (under 20)").contains(">(52)</text>");
    }

    @Test
    void aZoomedStateIsDrawnAloneAndFillsThePlane() {
        ClassifiedMap map = Classifier.classify(RATES, MapOptions.DEFAULT.withZoom(new GeoId("48")));
        String svg = MapSvg.draw(map, Ground.of(map, BOUNDARIES));

        assertThat(svg.split("class=\"area\"", -1)).hasSize(2);
        PathBounds box = PathBounds.of(
                BOUNDARIES.getState(AreaLevel.STATE, new GeoId("48")).areas());
        assertThat(box.bottom() - box.top()).isGreaterThan(560);
        assertThat(map.title()).endsWith(" in Texas");
        assertThat(map.legend().classes().stream().mapToInt(key -> key.count()).sum())
                .isEqualTo(1);
    }

    @Test
    void aroundTheNationEachAreaSaysItsRatio() {
        MeasureTable table = SampleTables.rates().nation(SampleTables.rate(200)).of(SampleTables.rates(100, 500));

        ClassifiedMap map = Classifier.classify(table, MapOptions.DEFAULT.withAroundNation(true));
        assertThat(words(map, 0)).endsWith("; 0.50× the US value");
        assertThat(words(map, 1)).endsWith("; 2.50× the US value");
    }

    @Test
    void withoutColourEveryColourIsGreyAndTheFigureIsStamped() {
        ClassifiedMap map = Classifier.classify(RATES, MapOptions.DEFAULT.withSimulate(Simulation.GREY));
        String svg = FigureSvg.draw(map, Ground.of(map, BOUNDARIES), FigureSize.USUAL);

        assertThat(Pattern.compile("#[0-9a-f]{6}").matcher(svg).results().map(MatchResult::group))
                .isNotEmpty()
                .allMatch(color -> color.matches("#(..)\\1\\1"));
        assertThat(svg).contains("simulated colours (no colour): ");
    }

    @Test
    void unclassedValuesHaveAGradientInTheLegendThatCountsThemOnce() {
        ClassifiedMap map = Classifier.classify(RATES, MapOptions.DEFAULT.withMethod(ClassMethod.NONE));
        String svg = FigureSvg.draw(map, Ground.of(map, BOUNDARIES), FigureSize.USUAL);

        assertThat(svg).contains("<linearGradient id=\"ramp\">").contains("data-count=\"52\"");
    }

    private static String draw(MeasureTable table, MapOptions options) {
        ClassifiedMap map = Classifier.classify(table, options);
        return MapSvg.standalone(map, Ground.of(map, BOUNDARIES));
    }

    private static List<String> fills(String svg) {
        return new ArrayList<>(Pattern.compile("<path id=\"(\\d\\d)\" class=\"area\"[^>]* fill=\"([^\"]+)\"")
                .matcher(svg)
                .results()
                .map(area -> area.group(1) + area.group(2))
                .toList());
    }

    private static String words(ClassifiedMap map, int place) {
        StringBuilder text = new StringBuilder();
        new AreaWords(map).append(text, map.areas().get(place));
        return text.toString();
    }
}
