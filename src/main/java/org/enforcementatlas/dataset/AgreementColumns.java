package org.enforcementatlas.dataset;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.enforcementatlas.table.TableRow;
import org.enforcementatlas.table.TableRows;
import org.enforcementatlas.table.UnreadableTable;

/** Where the columns of a list of agreements are. Columns come and go; three must be there. */
final class AgreementColumns {

    /** The columns that ICE has printed so far, and our tidy ones. */
    enum Column {
        STATE(true, "state"),
        AGENCY(true, "law enforcement agency|agency"),
        MODEL(true, "support type|model"),
        TYPE(false, "type|printed type"),
        COUNTY(false, "county"),
        SIGNED(false, "signed|date signed"),
        MOA(false, "moa"),
        MOA_URL(false, "moa url"),
        LEVEL(false, "level"),
        PRINTED_COUNTY(false, "printed county"),
        PRINTED_MODEL(false, "printed model"),
        LISTED(false, "listed"),
        SOURCE_ROW(false, "source row");

        private final boolean required;
        private final String names;

        Column(boolean required, String names) {
            this.required = required;
            this.names = names;
        }
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
                String found = String.join(", ", printed);
                throw new UnreadableTable("The columns are of no known layout: a list of agreements has at least STATE,"
                        + " LAW ENFORCEMENT AGENCY and SUPPORT TYPE; found "
                        + (found.length() > 200 ? found.substring(0, 200) + " …" : found) + ".");
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
            if (printed.get(i).toLowerCase(Locale.ROOT).replace('_', ' ').equals(name.replace('_', ' '))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
