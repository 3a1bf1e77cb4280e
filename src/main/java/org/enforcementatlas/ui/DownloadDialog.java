package org.enforcementatlas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.enforcementatlas.choropleth.Layer;
import org.enforcementatlas.choropleth.ViewLinks;
import org.enforcementatlas.choropleth.ViewState;
import org.enforcementatlas.export.ViewExport;
import org.enforcementatlas.measure.Wording;

/** The files of a view as the interface gives them: first how many rows there are, then the formats. */
final class DownloadDialog extends ClosableDialog {

    private static final long serialVersionUID = 1L;

    /** A file that is offered: what it is, its name in the interface, and how it is asked for. */
    private record Offer(String name, String file, String options) {

        /** The address for a view. */
        String of(ViewState shown) {
            String address = ViewLinks.ofFile(shown, file);
            return options.isEmpty() ? address : address + (address.contains("?") ? "&" : "?") + options;
        }
    }

    private static final List<Offer> TABLES = List.of(
            new Offer("CSV", "data.csv", ""),
            new Offer("CSV, wide: all dates side by side", "data.csv", "form=wide"),
            new Offer("Spreadsheet (XLSX) with notes and sources", "data.xlsx", ""),
            new Offer("JSON", "data.json", ""),
            new Offer("GeoJSON with shapes", "data.geojson", ""),
            new Offer("ZIP: a Data Package with README and licence", "data.zip", ""));

    private static final List<Offer> IMAGES = List.of(
            new Offer("PNG, 1200 × 675", "map.png", ""),
            new Offer("PNG, 2400 × 1350", "map.png", "scale=2"),
            new Offer("PNG, square, 1080 × 1080", "map.png", "size=1080x1080"),
            new Offer("PNG, upright, 1080 × 1350", "map.png", "size=1080x1350"),
            new Offer("PNG, 2400 × 1350, transparent", "map.png", "scale=2&background=transparent"),
            new Offer("SVG, 1200 × 675", "map.svg", ""),
            new Offer("SVG, 1200 × 675, transparent", "map.svg", "background=transparent"));

    /**
     * Offers the files of a view.
     *
     * @param shown the view as it is drawn
     */
    DownloadDialog(ViewState shown, ViewExport export) {
        super("Download");
        int displayed = export.rowCount();
        int full = export.fullRowCount();
        Paragraph counts = new Paragraph(
                "Displayed: " + rows(displayed) + " / Full: " + rows(full) + ", the nation's among them.");
        counts.addClassName("atlas-row-counts");
        add(counts);
        ViewState whole = shown.withFilter("").withMap(shown.map().withZoom(null));
        if (displayed < full) {
            add(new H3("Displayed: " + rows(displayed)), links(TABLES, shown));
        }
        add(new H3("Full: " + rows(full)), links(TABLES, whole), new H3("Map as it is drawn"), links(IMAGES, shown));
    }

    private static String rows(int count) {
        return Wording.count(count) + " rows";
    }

    private static Component links(List<Offer> offers, ViewState view) {
        FileList list = new FileList();
        for (Offer offer : offers) {
            if (view.layer() == Layer.Plain.VALUES || !offer.options().equals("form=wide")) {
                list.offer(offer.of(view), offer.name());
            }
        }
        return list;
    }
}
