package org.enforcementatlas.dataset;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.enforcementatlas.table.TableRow;
import org.enforcementatlas.table.TableRows;
import org.enforcementatlas.table.UnreadableTable;

/** Where the columns of a list of agreements are. Columns come and go; three must be there. */
final class AgreementColumns {

    /** The columns that ICE has printed so far, and our tidy ones. */
    enum Column {
        STATE(true, "state", "the state or territory"),
        AGENCY(true, "law enforcement agency|agency", "the agency's name"),
        MODEL(true, "support type|model", "the model: Jail Enforcement, Task Force, Warrant Service Officer"),
        TYPE(false, "type|printed type", "the agency's type as printed: County, Municipality, State Agency"),
        COUNTY(false, "county", "the county"),
        SIGNED(false, "signed|date signed", "the day on which the agreement was signed"),
        MOA(false, "moa", "the agreement's link"),
        MOA_URL(false, "moa url", "the agreement's address"),
        LEVEL(false, "level", "the agency's level, in the atlas's own layout"),
        PRINTED_COUNTY(false, "printed county", "the county as printed, in the atlas's own layout"),
        PRINTED_MODEL(false, "printed model", "the model as printed, in the atlas's own layout"),
        LISTED(false, "listed", "the date of the list, in the atlas's own layout"),
        SOURCE_ROW(false, "source row", "the row of the source, in the atlas's own layout");

        private final boolean required;
        private final String names;
        private final String holds;

        Column(boolean required, String names, String holds) {
            this.required = required;
            this.names = names;
            this.holds = holds;
        }

        private ColumnRole role() {
            ColumnContent content = this == STATE
                    ? ColumnContent.STATE
                    : this == SIGNED || this == LISTED ? ColumnContent.DATE : ColumnContent.TEXT;
            return required ? ColumnRole.required(names, content, holds) : ColumnRole.optional(names, content, holds);
        }
    }

    /** The columns as roles. */
    static ColumnLayout roles() {
        return new ColumnLayout(
                "list of agreements",
                Arrays.stream(Column.values()).map(Column::role).toList());
    }

    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final List<String> printed;

    private AgreementColumns(TableRow header) {
        printed = header.cells().stream().map(FigureColumns::clean).toList();
        for (Column column : Column.values()) {
            for (String name : column.names.split("\\|", -1)) {
                find(name).ifPresent(place -> places.putIfAbsent(column, place));
            }
        }
    }

    /** Reads the header: the first row that is not blank. */
    static AgreementColumns readHeader(TableRows rows, RowSink sink) throws UnreadableTable {
        for (Optional<TableRow> row = rows.next(); row.isPresent(); row = rows.next()) {
            sink.notData();
            if (!row.get().isBlank()) {
                AgreementColumns columns = new AgreementColumns(row.get());
                columns.refuseMissing();
                return columns;
            }
        }
        throw new UnreadableTable("The file holds no rows; send the list as ICE publishes it.");
    }

    private void refuseMissing() throws UnreadableTable {
        for (Column column : Column.values()) {
            if (column.required && !has(column)) {
                throw new UnreadableTable("The columns are of no known layout: a list of agreements has at least STATE,"
                        + " LAW ENFORCEMENT AGENCY and SUPPORT TYPE; found "
                        + ColumnNames.told(printed) + ".");
            }
        }
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }

    /** Whether the file is in the atlas's own layout. */
    boolean isTidy() {
        return has(Column.SOURCE_ROW) && has(Column.PRINTED_MODEL) && has(Column.LEVEL);
    }

    /** The cell as it stands; empty where there is no such column. */
    String raw(TableRow row, Column column) {
        return row.cell(places.getOrDefault(column, -1));
    }

    /** The hyperlink of a cell; empty where there is none. */
    String link(TableRow row, Column column) {
        return row.link(places.getOrDefault(column, -1));
    }

    /** The column's name as the file prints it. */
    String name(Column column) {
        Integer place = places.get(column);
        return place == null ? "" : printed.get(place);
    }

    /** Whether a row repeats the header. */
    boolean isRepeatedBy(TableRow row) {
        return raw(row, Column.STATE).strip().equalsIgnoreCase(name(Column.STATE))
                && raw(row, Column.AGENCY).strip().equalsIgnoreCase(name(Column.AGENCY));
    }

    /** The layout in words: the columns as printed. */
    String layout() {
        return (isTidy() ? "tidy agreements: " : "ICE list: ") + String.join(", ", printed);
    }

    private Optional<Integer> find(String name) {
        for (int i = 0; i < printed.size(); i++) {
            if (ColumnNames.fold(printed.get(i)).equals(ColumnNames.fold(name))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
