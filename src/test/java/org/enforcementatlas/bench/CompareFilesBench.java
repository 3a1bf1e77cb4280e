package org.enforcementatlas.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.enforcementatlas.export.compare.CompareExport;
import org.enforcementatlas.export.compare.CompareFormat;
import org.enforcementatlas.measure.compare.ComparisonCodec;
import org.enforcementatlas.measure.compare.ComparisonQuery;
import org.enforcementatlas.measure.compare.Comparisons;
import org.enforcementatlas.wiring.Atlas;
import org.enforcementatlas.wiring.Home;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** All 56 states and territories by eight measures, answered and written as a file, warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class CompareFilesBench {

    /** The format. */
    @Param({"XLSX", "ZIP"})
    private String format = "XLSX";

    private Atlas atlas;
    private ComparisonQuery query;

    /** Runs the benchmark. */
    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(CompareFilesBench.class.getSimpleName())
                        .build())
                .run();
    }

    /** Opens a home with the bundled figures. */
    @Setup
    public void prepare() {
        try {
            Path home = Files.createTempDirectory("atlas-bench");
            atlas = Atlas.open(Home.of(home, Map.of()), Clock.systemUTC(), line -> {});
            atlas.loadPractice();
            query = ComparisonCodec.fromParameters(Map.of(
                    "states", List.of("all"),
                    "columns",
                            List.of("agreements,agencies,counties-covered,county-share,pending-cases:residents,"
                                    + "pending-cases:count,population,removal-orders"),
                    "show", List.of("value,difference,ratio,rank")));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Closes it. */
    @TearDown
    public void close() {
        atlas.close();
    }

    /** Question, answer, file. */
    @Benchmark
    public byte[] file() {
        return CompareFormat.valueOf(format)
                .write(CompareExport.of(new Comparisons(atlas.measures()).answer(query), ""));
    }
}
