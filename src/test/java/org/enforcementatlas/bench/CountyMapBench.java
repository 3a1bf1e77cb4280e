package org.enforcementatlas.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.enforcementatlas.choropleth.ClassifiedMaps;
import org.enforcementatlas.choropleth.Classifier;
import org.enforcementatlas.choropleth.MapOptions;
import org.enforcementatlas.choropleth.ViewCodec;
import org.enforcementatlas.choropleth.ViewState;
import org.enforcementatlas.geo.BundledBoundaries;
import org.enforcementatlas.geo.PreparedMap;
import org.enforcementatlas.measure.MeasureQuery;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.MeasureId;
import org.enforcementatlas.render.AreaForms;
import org.enforcementatlas.render.FigureSize;
import org.enforcementatlas.render.FigureSvg;
import org.enforcementatlas.render.MapPng;
import org.enforcementatlas.render.MapSvg;
import org.enforcementatlas.wiring.Atlas;
import org.enforcementatlas.wiring.Home;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** How long a map of all counties takes, warm and with the geometry prepared. Run with {@code src/test/bench/run-jmh}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class CountyMapBench {

    private Atlas atlas;
    private MeasureQuery query;
    private MeasureTable table;
    private PreparedMap counties;
    private String figure;
    private ClassifiedMaps maps;
    private ViewState rate;

    /** Runs the benchmarks of this class. */
    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(CountyMapBench.class.getSimpleName())
                        .build())
                .run();
    }

    /** Loads the bundled figures. */
    @Setup
    public void load() {
        try {
            Path home = Files.createTempDirectory("atlas-bench");
            atlas = Atlas.open(Home.of(home, Map.of()), Clock.systemUTC(), line -> {});
            counties = new BundledBoundaries(home.resolve("cache")).get(AreaLevel.COUNTY);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        query = MeasureQuery.of(new MeasureId("population")).withLevel(AreaLevel.COUNTY);
        MeasureQuery votes = MeasureQuery.of(new MeasureId("vote-margin")).withLevel(AreaLevel.COUNTY);
        table = atlas.measures().answer(votes);
        figure = classifyAndDrawFigure();
        maps = new ClassifiedMaps(atlas.measures());
        rate = ViewCodec.fromParameters(Map.of("measure", "agencies", "level", "county", "per", "residents"));
    }

    /** Closes the database. */
    @TearDown
    public void close() {
        atlas.close();
    }

    /** From the snapshot's rows in memory to a table of 3,233 areas. */
    @Benchmark
    public MeasureTable answer() {
        return atlas.measures().answer(query);
    }

    /** Natural breaks and the drawing of 3,233 areas with their titles. */
    @Benchmark
    public String classifyAndDraw() {
        return MapSvg.draw(Classifier.classify(table, MapOptions.DEFAULT), counties);
    }

    /** What a page asks for at a change of date: the answer for a rate by county, classed, and how 3,233 areas look. */
    @Benchmark
    public String paint() {
        return MapSvg.apart(maps.draw(rate), counties, "shapes.json", "words.json");
    }

    /** What they say, asked for after that. */
    @Benchmark
    public String words() {
        return AreaForms.json(maps.draw(rate), counties, Map.of(), "");
    }

    /** The same, framed with title, legend and source. */
    @Benchmark
    public String classifyAndDrawFigure() {
        return FigureSvg.draw(Classifier.classify(table, MapOptions.DEFAULT), counties, FigureSize.USUAL);
    }

    /** The figure as pixels. */
    @Benchmark
    public byte[] png() {
        return MapPng.draw(figure, 1);
    }
}
