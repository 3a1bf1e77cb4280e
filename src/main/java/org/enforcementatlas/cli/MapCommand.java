package org.enforcementatlas.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.enforcementatlas.choropleth.ClassifiedMap;
import org.enforcementatlas.choropleth.ClassifiedMaps;
import org.enforcementatlas.choropleth.MapOptions;
import org.enforcementatlas.choropleth.ViewCodec;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.render.FigureSize;
import org.enforcementatlas.render.FigureSvg;
import org.enforcementatlas.render.Ground;
import org.enforcementatlas.render.MapPng;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code atlas map}. */
@Command(name = "map", description = "Draw a measure as a map.", mixinStandardHelpOptions = true)
final class MapCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable AtlasCommand atlas;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private ViewOptions view = new ViewOptions();

    @Mixin
    private HomeOption home = new HomeOption();

    @Mixin
    private Output output = new Output();

    @Option(names = "--format", paramLabel = "svg|png", description = "the format (default svg)")
    private String format = "svg";

    @Option(names = "--layout", paramLabel = "geographic|tiles|symbols", description = "shapes, a tile grid or circles")
    private String layout = "";

    @Option(
            names = "--method",
            paramLabel = "NAME",
            description = "quantile, natural, equal, pretty, headtail, custom or none (unclassed)")
    private String method = "";

    @Option(names = "--classes", paramLabel = "3..7", description = "how many classes (default 5)")
    private String classes = "";

    @Option(names = "--breaks", paramLabel = "a,b,c", description = "breaks of your own")
    private String breaks = "";

    @Option(
            names = "--palette",
            paramLabel = "NAME",
            description = "ylgnbu, blues, purples, oranges, greys, puor, brbg")
    private String palette = "";

    @Option(names = "--around", paramLabel = "US", description = "colours diverge from the national value")
    private String around = "";

    @Option(names = "--rescale", description = "classes of this date alone, not of all dates")
    private boolean rescale;

    @Option(
            names = "--simulate",
            paramLabel = "protan|deutan|tritan|grey",
            description = "as seen with a colour-vision deficiency, or without colour")
    private String simulate = "";

    @Option(names = "--zoom", paramLabel = "TX", description = "one state alone")
    private String zoom = "";

    @Option(names = "--size", paramLabel = "1200x675", description = "width and height in pixels")
    private String size = "";

    @Option(names = "--scale", paramLabel = "1|2", description = "pixels for each unit, for png")
    private int scale = 1;

    @Override
    public Integer call() {
        if (!format.equals("svg") && !format.equals("png")) {
            throw new UnanswerableQuery("--format is svg or png, not \"" + format + "\".");
        }
        if (scale != 1 && scale != 2) {
            throw new UnanswerableQuery("--scale is 1 or 2, not " + scale + ".");
        }
        MapOptions options = options();
        FigureSize wanted = size();
        try (Workbench bench = Objects.requireNonNull(atlas)
                .opener()
                .open(home.folder(), Objects.requireNonNull(spec).commandLine().getErr())) {
            ClassifiedMap map = new ClassifiedMaps(bench.measures()).draw(view.state(options));
            String svg = FigureSvg.draw(map, Ground.of(map, bench.boundaries()), wanted);
            if (format.equals("svg")) {
                output.write(svg + "\n", spec.commandLine().getOut());
            } else {
                output.write(MapPng.draw(svg, scale), atlas.result());
            }
        }
        return ExitCode.DONE;
    }

    private MapOptions options() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("layout", layout);
        parameters.put("method", method);
        parameters.put("classes", classes);
        parameters.put("breaks", breaks);
        parameters.put("palette", palette);
        parameters.put("around", around);
        parameters.put("rescale", rescale ? "yes" : "");
        parameters.put("simulate", simulate);
        parameters.put("zoom", zoom);
        return ViewCodec.fromParameters(parameters).map();
    }

    private FigureSize size() {
        try {
            return FigureSize.parse(size);
        } catch (IllegalArgumentException wrong) {
            throw new UnanswerableQuery("--" + wrong.getMessage());
        }
    }
}
