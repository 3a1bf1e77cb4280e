package org.enforcementatlas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import org.enforcementatlas.choropleth.ViewLinks;
import org.enforcementatlas.choropleth.ViewState;
import org.enforcementatlas.measure.MeasureTable;

/** Links to the view, to its latest figures or to these for ever, and images of it as the interface draws them. */
@Tag("atlas-share")
@JsModule("./atlas-share.ts")
final class ShareMenu extends Component {

    private static final long serialVersionUID = 1L;

    /** An image that is offered: what it is, its file, and how it is asked for. */
    private record Image(String name, String file, String options) {

        /** The address for a view. */
        String of(ViewState shown) {
            String address = Address.ofFile(shown, file);
            return options.isEmpty() ? address : address + (address.contains("?") ? "&" : "?") + options;
        }
    }

    private static final List<Image> IMAGES = List.of(
            new Image("PNG, 1200 × 675", "map.png", ""),
            new Image("PNG, 2400 × 1350", "map.png", "scale=2"),
            new Image("PNG, square, 1080 × 1080", "map.png", "size=1080x1080"),
            new Image("PNG, upright, 1080 × 1350", "map.png", "size=1080x1350"),
            new Image("SVG, 1200 × 675", "map.svg", ""));

    /**
     * Offers a view.
     *
     * @param asked the view as its address has it
     * @param shown the view as it is drawn, its layout settled
     */
    void show(MeasureTable table, ViewState asked, ViewState shown) {
        getElement().setProperty("latest", ViewLinks.query(ViewLinks.latest(asked)));
        getElement().setProperty("pinned", ViewLinks.query(ViewLinks.pinned(table, shown)));
        getElement().setProperty("snapshot", table.provenance().snapshot().toString());
        getElement()
                .setPropertyList(
                        "images", IMAGES.stream().map(image -> image.of(shown)).toList());
        getElement().setPropertyList("names", IMAGES.stream().map(Image::name).toList());
    }
}
