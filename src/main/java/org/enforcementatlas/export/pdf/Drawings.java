package org.enforcementatlas.export.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.util.Map;
import java.util.Objects;
import org.enforcementatlas.render.SvgPaint;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Sets drawings as lines and areas, not as pixels, in the room that the style sheet gives them. */
final class Drawings implements FSObjectDrawer {

    /** The type of an element that holds the place of a drawing. */
    static final String TYPE = "atlas/drawing";

    private final Map<String, String> drawings;

    Drawings(Map<String, String> drawings) {
        this.drawings = drawings;
    }

    @Override
    public @Nullable Map<Shape, String> drawObject(
            Element place,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        String svg = Objects.requireNonNull(drawings.get(place.getAttribute("data-name")));
        float wide = (float) width / dotsPerPixel;
        float high = (float) height / dotsPerPixel;
        device.drawWithGraphics(
                (float) x, (float) y, (float) width, (float) height, pen -> SvgPaint.fill(svg, pen, wide, high));
        return null;
    }
}
