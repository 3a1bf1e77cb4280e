package org.enforcementatlas.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.enforcementatlas.ingest.review.Listing;
import org.enforcementatlas.measure.CountedRow;
import org.enforcementatlas.measure.Lineage;
import org.enforcementatlas.measure.RowsBehind;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.model.Absence;
import org.enforcementatlas.model.Agreement;
import org.enforcementatlas.model.Figure;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.Jurisdiction;
import org.enforcementatlas.model.Jurisdictions;
import org.enforcementatlas.table.DelimitedText;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The rows behind one number, as page, command and interface all show them. Names and order of the columns are a promise. */
public final class RowsTable {

    /** The columns of a list of agreements. */
    public static final List<String> OF_AGREEMENTS = List.of(
            "number",
            "state",
            "agency",
            "county",
            "county_printed",
            "type_printed",
            "level",
            "model",
            "model_printed",
            "signed",
            "first_listed",
            "last_listed",
            "listed_before",
            "agreement",
            "residents",
            "source_row",
            "possible_duplicate",
            "correction",
            "snapshot_id",
            "source_file");

    /** The columns of figures. */
    public static final List<String> OF_FIGURES = List.of(
            "geo_id",
            "place",
            "series",
            "period_start",
            "period_end",
            "count",
            "value_flag",
            "source_row",
            "correction",
            "snapshot_id",
            "source_file");

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final RowsBehind behind;
    private final Map<Integer, Listing> listings;
    private final Map<Integer, String> corrections;
    private final Map<GeoId, String> names;

    /**
     * The rows of a number.
     *
     * @param behind the rows
     * @param listings by row number when the agreement was on which list; empty for figures
     * @param corrections by row number what was corrected, with its reason
     * @param names names of counties
     */
    RowsTable(
            RowsBehind behind,
            Map<Integer, Listing> listings,
            Map<Integer, String> corrections,
            Map<GeoId, String> names) {
        this.behind = behind;
        this.listings = listings;
        this.corrections = corrections;
        this.names = names;
    }

    /** The rows themselves. */
    public RowsBehind behind() {
        return behind;
    }

    /** Whether the rows are of a list of agreements. */
    public boolean isList() {
        return behind.counts() != RowsBehind.Thing.FIGURES;
    }

    /** The names of the columns, in order. */
    public List<String> columns() {
        return isList() ? OF_AGREEMENTS : OF_FIGURES;
    }

    /** The cells of every row, as text. */
    public List<List<String>> list() {
        return isList()
                ? behind.rows().stream().map(this::cells).toList()
                : behind.figures().stream().map(this::cells).toList();
    }

    /** Comma-separated text, formulas made inert. */
    public String csv() {
        return DelimitedText.of(columns(), CsvTable.inert(list()));
    }

    /** How the number was made, then the rows; what is empty is null. */
    public String json() {
        ObjectNode root = JSON.createObjectNode();
        ObjectNode made = root.putObject("lineage");
        Lineage.of(behind).forEach((name, words) -> made.put(name.toLowerCase(Locale.ROOT), words));
        root.put("counted", behind.counted());
        root.put("synthetic", behind.table().provenance().synthetic());
        ArrayNode rows = root.putArray("rows");
        for (List<String> row : list()) {
            ObjectNode node = rows.addObject();
            for (int i = 0; i < row.size(); i++) {
                String cell = row.get(i);
                node.put(columns().get(i), cell.isEmpty() ? null : cell);
            }
        }
        return JSON.writeValueAsString(root) + "\n";
    }

    /** The rows in this format. */
    public String write(TableFormat format) {
        return format == TableFormat.CSV ? csv() : json();
    }

    /** A name that says what, where and when: {@code agreements_rows_48_2026-05-18.csv}. */
    public String fileName(TableFormat format) {
        String stamp = behind.table().provenance().synthetic() ? "SYNTHETIC_" : "";
        return stamp + behind.table().measure().id() + "_rows_" + behind.placeCode() + "_"
                + behind.table().asOf() + "." + format.word();
    }

    private List<String> cells(CountedRow counted) {
        Agreement row = counted.row();
        Optional<Listing> listing = Optional.ofNullable(listings.get(row.row()));
        List<String> cells = new ArrayList<>();
        cells.add(Integer.toString(counted.number()));
        cells.add(usps(row.state()));
        cells.add(row.agency());
        cells.add(row.findCounty()
                .map(county -> names.getOrDefault(county, county.code()))
                .orElse(""));
        cells.add(row.printedCounty());
        cells.add(row.printedType());
        cells.add(row.level().word());
        cells.add(row.model().name());
        cells.add(row.printedModel());
        cells.add(text(row.findSigned()));
        cells.add(text(listing.flatMap(Listing::findFirstListed)));
        cells.add(text(listing.flatMap(Listing::findLastListed)));
        cells.add(listing.filter(Listing::onOldestList).isPresent() ? "perhaps: on the oldest list at hand" : "");
        cells.add(row.moa());
        cells.add(text(counted.residents()));
        cells.add(Integer.toString(row.row()));
        cells.add(counted.possibleDuplicate() ? "yes" : "");
        cells.addAll(origin(row.row()));
        return List.copyOf(cells);
    }

    private List<String> cells(Figure row) {
        GeoId place = row.place();
        Absence absence = row.absence();
        List<String> cells = new ArrayList<>();
        cells.add(place == null ? "" : place.code());
        cells.add(place == null ? row.placeNote() : name(place));
        cells.add(row.series());
        cells.add(row.period().start().toString());
        cells.add(row.period().end().toString());
        cells.add(text(row.findCount()));
        cells.add(absence == null ? stamp() : absence.word());
        cells.add(Integer.toString(row.row()));
        cells.addAll(origin(row.row()));
        return List.copyOf(cells);
    }

    /** What stands beside a count that is none of the world's. */
    private String stamp() {
        return behind.table().provenance().synthetic() ? "synthetic" : "";
    }

    private List<String> origin(int row) {
        return List.of(
                corrections.getOrDefault(row, ""),
                behind.table().provenance().snapshot().toString(),
                behind.table().provenance().fileName());
    }

    private String name(GeoId place) {
        return names.getOrDefault(
                place, behind.table().find(place).map(Wording::placeName).orElse(place.code()));
    }

    private static String usps(GeoId state) {
        return Jurisdictions.find(state).map(Jurisdiction::usps).orElse(state.code());
    }

    private static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static String text(OptionalLong number) {
        return number.isPresent() ? Long.toString(number.getAsLong()) : "";
    }
}
