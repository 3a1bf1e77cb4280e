package org.enforcementatlas.ui.rows;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Locale;
import org.enforcementatlas.export.RowsTable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The rows as a plain table that sorts, prints whole and can be searched with the browser. The first screen of them goes out
 * with the page; the page asks for the others when it has drawn these.
 */
@Tag("atlas-rows")
@JsModule("./atlas-rows.ts")
@CssImport("./atlas-rows.css")
final class RowsList extends Component {

    private static final long serialVersionUID = 1L;

    /** A little more than the highest window shows. */
    private static final int FIRST = 40;

    private final transient RowsTable table;
    private final transient List<List<String>> rows;
    private final transient List<ShownColumn> columns;

    RowsList(RowsTable table) {
        this.table = table;
        this.rows = table.list();
        this.columns = ShownColumn.of(table, rows);
        ObjectNode told = JsonMapper.shared().createObjectNode();
        ArrayNode heads = told.putArray("columns");
        for (ShownColumn column : columns) {
            heads.addObject()
                    .put("head", column.head())
                    .put("width", column.width())
                    .put("kind", column.kind().name().toLowerCase(Locale.ROOT));
        }
        told.put("total", rows.size());
        told.set("rows", cells(rows.subList(0, Math.min(FIRST, rows.size()))));
        getElement().setPropertyJson("table", told);
        getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", "The rows behind the number");
    }

    /** How many columns are shown. */
    int countColumns() {
        return columns.size();
    }

    /** The rows after the first ones, asked for by the page. */
    @ClientCallable
    ArrayNode rest() {
        return cells(rows.subList(Math.min(FIRST, rows.size()), rows.size()));
    }

    private ArrayNode cells(List<List<String>> some) {
        ArrayNode all = JsonMapper.shared().createArrayNode();
        for (List<String> row : some) {
            ArrayNode cells = all.addArray();
            columns.forEach(column -> cells.add(column.cell(table, row)));
        }
        return all;
    }
}
