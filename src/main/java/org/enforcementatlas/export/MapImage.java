package org.enforcementatlas.export;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.enforcementatlas.choropleth.ClassifiedMap;
import org.enforcementatlas.geo.PreparedMap;
import org.enforcementatlas.ingest.Sha256;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.render.FigureForm;
import org.enforcementatlas.render.FigureSvg;
import org.enforcementatlas.render.MapPng;
import org.enforcementatlas.render.PngNotes;
import org.enforcementatlas.table.DelimitedText;

/**
 * A view's map as a file; interface and command both write it here. An image carries its numbers: title, unit, source, link,
 * the value of each area, and the hash of the table that has them too.
 *
 * @param export what is taken away of the view
 * @param map the view, classed
 * @param ground the shapes it is drawn with
 */
public record MapImage(ViewExport export, ClassifiedMap map, PreparedMap ground) {

    private static final List<String> CARRIED = List.of("geo_id", "geo_name", "value", "value_flag");

    /**
     * The map in a format.
     *
     * @param format svg or png
     * @throws UnanswerableQuery if there is no such format
     */
    public byte[] write(String format, FigureForm form) {
        return switch (format) {
            case "svg" -> svg(form).getBytes(StandardCharsets.UTF_8);
            case "png" -> PngNotes.with(MapPng.draw(svg(form), form.scale(), form.backdrop()), notes());
            default -> throw new UnanswerableQuery("Maps come as svg or png, not as " + format + ".");
        };
    }

    /** The media type of a format. */
    public static String mediaType(String format) {
        return format.equals("svg") ? "image/svg+xml" : "image/png";
    }

    /** A name that says what, where and when. */
    public String fileName(String format) {
        return export.fileName(format.toLowerCase(Locale.ROOT));
    }

    private String svg(FigureForm form) {
        return FigureSvg.draw(map, ground, form.size(), form.backdrop());
    }

    /** What an image carries, by the keywords of its texts. */
    private Map<String, String> notes() {
        MeasureTable table = export.table();
        Map<String, String> notes = new LinkedHashMap<>();
        notes.put("Title", (table.provenance().synthetic() ? "SYNTHETIC: " : "") + map.title());
        notes.put("Description", map.sentence());
        notes.put("Software", "Enforcement Atlas");
        notes.put("Source", Wording.source(table));
        notes.put("Unit", table.unit());
        notes.put("Date", Wording.when(table));
        notes.put("Snapshot", table.provenance().snapshot().toString());
        notes.put("Link", export.link());
        notes.put("Table SHA-256", Sha256.of(DataFormat.CSV.write(export)));
        notes.put("Values", values());
        return notes;
    }

    /** The table with the columns that the image shows, as comma-separated text. */
    private String values() {
        LongRows rows = export.rows();
        List<Integer> places =
                CARRIED.stream().map(column -> rows.columns().indexOf(column)).toList();
        return DelimitedText.of(
                CARRIED,
                CsvTable.inert(rows.list().stream()
                        .map(row -> places.stream().map(row::get).toList())
                        .toList()));
    }
}
