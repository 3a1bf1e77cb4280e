package org.enforcementatlas.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.enforcementatlas.choropleth.ClassifiedMap;
import org.enforcementatlas.choropleth.ClassifiedMaps;
import org.enforcementatlas.choropleth.MapOptions;
import org.enforcementatlas.choropleth.ViewCodec;
import org.enforcementatlas.export.MapImage;
import org.enforcementatlas.export.ViewExport;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.render.FigureForm;
import org.enforcementatlas.render.Ground;
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

    @Option(
            names = "--background",
            paramLabel = "white|transparent",
            description = "what the map lies on (default white)")
    private String background = "";

    @Option(
            names = "--site",
            paramLabel = "URL",
            description = "where the link that a png carries leads (default: a path alone)")
    private String site = "";

    @Override
    public Integer call() {
        if (!format.equals("svg") && !format.equals("png")) {
            throw new UnanswerableQuery("--format is svg or png, not \"" + format + "\".");
        }
        MapOptions options = options();
        FigureForm wanted = FigureForm.fromParameters(
                Map.of("size", size, "scale", Integer.toString(scale), "background", background));
        try (Workbench bench = Objects.requireNonNull(atlas)
                .opener()
                .open(home.folder(), Objects.requireNonNull(spec).commandLine().getErr())) {
            ClassifiedMaps maps = new ClassifiedMaps(bench.measures());
            ClassifiedMap map = maps.draw(view.state(options));
            ViewExport export = view.export(maps, options, site);
            MapImage image = new MapImage(export, map, Ground.of(map, bench.boundaries()));
            output.write(image.write(format, wanted), atlas.result());
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
}
