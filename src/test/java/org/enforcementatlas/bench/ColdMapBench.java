package org.enforcementatlas.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.enforcementatlas.choropleth.Classifier;
import org.enforcementatlas.choropleth.MapOptions;
import org.enforcementatlas.geo.BundledBoundaries;
import org.enforcementatlas.measure.MeasureQuery;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.MeasureId;
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
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** The first map of all counties of a fresh process: the kept boundaries are read from their file, nothing is warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(5)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class ColdMapBench {

    private MeasureTable table;
    private Path cache;

    /** Runs the benchmark. */
    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(ColdMapBench.class.getSimpleName())
                        .build())
                .run();
    }

    /** Keeps the boundaries in a file and has the table at hand. */
    @Setup
    public void prepare() {
        try {
            Path home = Files.createTempDirectory("atlas-bench");
            cache = home.resolve("cache");
            new BundledBoundaries(cache).get(AreaLevel.COUNTY);
            try (Atlas atlas = Atlas.open(Home.of(home, Map.of()), Clock.systemUTC(), line -> {})) {
                table = atlas.measures()
                        .answer(MeasureQuery.of(new MeasureId("vote-margin")).withLevel(AreaLevel.COUNTY));
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Boundaries from the file, classes, drawing. */
    @Benchmark
    public String firstMap() {
        return MapSvg.draw(
                Classifier.classify(table, MapOptions.DEFAULT), new BundledBoundaries(cache).get(AreaLevel.COUNTY));
    }
}
