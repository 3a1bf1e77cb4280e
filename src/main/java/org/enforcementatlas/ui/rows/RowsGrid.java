package org.enforcementatlas.ui.rows;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.enforcementatlas.export.RowsTable;

/** The rows as a table that sorts. Columns that are empty in every row are left out; the files have them. */
final class RowsGrid extends Grid<List<String>> {

    private static final long serialVersionUID = 1L;

    private static final Map<String, String> HEADS = Map.ofEntries(
            Map.entry("number", "No."),
            Map.entry("state", "State"),
            Map.entry("agency", "Agency"),
            Map.entry("county", "County"),
            Map.entry("type_printed", "Type as printed"),
            Map.entry("level", "Level as we class it"),
            Map.entry("model", "Model"),
            Map.entry("signed", "Signed"),
            Map.entry("first_listed", "First listed"),
            Map.entry("last_listed", "Last listed"),
            Map.entry("listed_before", "Listed before"),
            Map.entry("agreement", "Agreement"),
            Map.entry("residents", "Residents of the county"),
            Map.entry("source_row", "Source row"),
            Map.entry("possible_duplicate", "Possible duplicate"),
            Map.entry("correction", "Correction"),
            Map.entry("geo_id", "Code"),
            Map.entry("place", "Place"),
            Map.entry("series", "Series"),
            Map.entry("period_start", "From"),
            Map.entry("period_end", "To"),
            Map.entry("count", "Count"),
            Map.entry("value_flag", "Flag"));

    private static final Set<String> NUMBERS = Set.of("number", "residents", "source_row", "count");

    private static final Set<String> GROWING = Set.of("agency", "correction", "place");

    /** Told, not measured: to measure every cell takes as long as to draw them. */
    private static final Map<String, String> WIDTHS = Map.of(
            "number", "72px",
            "state", "72px",
            "agency", "270px",
            "county", "170px",
            "type_printed", "150px",
            "level", "180px",
            "model", "90px",
            "source_row", "104px",
            "agreement", "360px",
            "correction", "260px");

    /** Rows that are fetched at once; the box shows a dozen. */
    private static final int PAGE = 20;

    /** So many rows are shown without a box that scrolls. */
    private static final int FEW = 15;

    RowsGrid(RowsTable table) {
        super();
        addClassName("atlas-grid");
        addThemeVariants(GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        getElement().setProperty("accessibleName", "The rows behind the number");
        List<List<String>> rows = table.list();
        Set<Integer> filled = filled(rows);
        boolean oneState = table.behind().area() != null && !table.behind().isNation();
        for (int i = 0; i < table.columns().size(); i++) {
            String name = table.columns().get(i);
            boolean said = oneState && name.equals("state");
            if (HEADS.containsKey(name) && filled.contains(i) && !said) {
                add(name, i);
            }
        }
        setPageSize(PAGE);
        setItems(rows);
        // The first rows go out with the page instead of being asked for by it.
        getDataCommunicator().setViewportRange(0, Math.min(PAGE, rows.size()));
        setAllRowsVisible(rows.size() <= FEW);
    }

    private static Set<Integer> filled(List<List<String>> rows) {
        Set<Integer> filled = new HashSet<>();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                if (!row.get(i).isEmpty()) {
                    filled.add(i);
                }
            }
        }
        return filled;
    }

    private void add(String name, int index) {
        boolean number = NUMBERS.contains(name);
        Grid.Column<List<String>> column = switch (name) {
            case "agreement" -> addAgreement(index);
            case "county" -> addColumn(row -> county(row.get(index), row.get(index + 1)));
            default -> addColumn(row -> row.get(index));
        };
        column.setHeader(HEADS.get(name))
                .setWidth(WIDTHS.getOrDefault(name, "120px"))
                .setFlexGrow(GROWING.contains(name) ? 1 : 0)
                .setSortable(true)
                .setTextAlign(number ? ColumnTextAlign.END : ColumnTextAlign.START)
                .setComparator(
                        number
                                ? Comparator.comparingLong(
                                        row -> row.get(index).isEmpty() ? -1 : Long.parseLong(row.get(index)))
                                : Comparator.comparing(row -> row.get(index)));
    }

    /** The agreement's address as a link; what is printed instead of one as text. */
    private Grid.Column<List<String>> addAgreement(int index) {
        return addColumn(LitRenderer.<List<String>>of(
                        "<a class='atlas-cell-link' ?hidden=${!item.link} href=${item.link} rel='noopener noreferrer' router-ignore>${item.name}</a>"
                                + "<span ?hidden=${item.link}>${item.words}</span>")
                .withProperty("link", row -> isLink(row.get(index)) ? row.get(index) : "")
                .withProperty("name", row -> "Agreement of " + row.get(RowsTable.OF_AGREEMENTS.indexOf("agency")))
                .withProperty("words", row -> isLink(row.get(index)) ? "" : row.get(index)));
    }

    /** The county that was found; what is printed instead, where none was. */
    private static String county(String found, String printed) {
        return found.isEmpty() && !printed.isEmpty() ? "– (printed: " + printed + ")" : found;
    }

    private static boolean isLink(String text) {
        return text.startsWith("https://") || text.startsWith("http://");
    }
}
