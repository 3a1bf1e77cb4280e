package org.enforcementatlas.geo;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.enforcementatlas.model.AreaLevel;

/** Draws the prepared maps as pictures, to look at: {@code MapPicture <folder>}. */
final class MapPicture {

    private static final int ZOOM = 2;

    private MapPicture() {}

    /** Writes {@code states.png} and {@code counties.png}, with their SVG, into the folder. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        BundledBoundaries boundaries = new BundledBoundaries();
        for (AreaLevel level : new AreaLevel[] {AreaLevel.STATE, AreaLevel.COUNTY}) {
            String svg = draw(boundaries.get(level));
            Files.writeString(folder.resolve(level.word() + ".svg"), svg);
            ImageIO.write(
                    paint(svg), "png", folder.resolve(level.word() + ".png").toFile());
        }
    }

    private static String draw(PreparedMap map) {
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\">"
                .formatted(PreparedMap.WIDTH, PreparedMap.HEIGHT));
        boolean states = map.areas().size() < 100;
        for (PreparedMap.PreparedArea area : map.areas()) {
            svg.append("<path d=\"%s\" fill=\"%s\" stroke=\"#fff\" stroke-width=\"%s\"/>"
                    .formatted(area.path(), area.marker() ? "#c33" : "#9db4c0", states ? "0.8" : "0.3"));
            if (states) {
                svg.append("<circle cx=\"%s\" cy=\"%s\" r=\"2\" fill=\"#335\"/>".formatted(area.x(), area.y()));
            }
        }
        svg.append("<path d=\"%s\" fill=\"none\" stroke=\"#333\" stroke-width=\"0.7\"/>".formatted(map.borders()));
        for (PreparedMap.Inset box : map.insets()) {
            svg.append(
                    "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"none\" stroke=\"#999\" stroke-width=\"0.6\"/>"
                            .formatted(box.x(), box.y(), box.width(), box.height()));
            svg.append("<text x=\"%s\" y=\"%s\" font-size=\"9\" font-family=\"sans-serif\">%s</text>"
                    .formatted(box.x() + 3, box.y() + 10, box.label()));
        }
        return svg.append("</svg>").toString();
    }

    private static BufferedImage paint(String svg) {
        LoaderContext context = LoaderContext.builder()
                .documentLimits(new DocumentLimits(30, 30, 20_000))
                .build();
        SVGDocument document =
                new SVGLoader().load(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)), null, context);
        int width = PreparedMap.WIDTH * ZOOM;
        int height = PreparedMap.HEIGHT * ZOOM;
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        if (document == null) {
            throw new IllegalStateException("The picture could not be read.");
        }
        document.render(null, graphics, new ViewBox(width, height));
        graphics.dispose();
        return image;
    }
}
