package org.enforcementatlas.dataset;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.enforcementatlas.model.Figure;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.Period;
import org.enforcementatlas.notice.Notice;
import org.enforcementatlas.notice.Severity;
import org.enforcementatlas.table.TableRow;
import org.enforcementatlas.table.TableRows;
import org.enforcementatlas.table.UnreadableTable;
import org.jspecify.annotations.Nullable;

/** One file of figures while it is read: its columns, where its rows go, and which figures were seen already. */
final class FigureFile {

    private record Key(@Nullable GeoId place, String placeNote, String series, Period period) {}

    private final TableRows rows;
    private final FigureColumns columns;
    private final ReadContext context;
    private final RowSink sink;
    private final Set<Key> seen = new HashSet<>();
    private final Set<String> said = new HashSet<>();

    private FigureFile(TableRows rows, FigureColumns columns, ReadContext context, RowSink sink) {
        this.rows = rows;
        this.columns = columns;
        this.context = context;
        this.sink = sink;
    }

    /** Reads the header. */
    static FigureFile open(TableRows rows, ReadContext context, RowSink sink) throws UnreadableTable {
        return new FigureFile(rows, FigureColumns.readHeader(rows, sink), context, sink);
    }

    FigureColumns columns() {
        return columns;
    }

    ReadContext context() {
        return context;
    }

    RowSink sink() {
        return sink;
    }

    /** The next row that may hold data; blank rows and comments are counted as no data on the way. */
    Optional<FigureRow> next() throws UnreadableTable {
        for (Optional<TableRow> row = rows.next(); row.isPresent(); row = rows.next()) {
            if (!FigureColumns.isBlankOrComment(row.get())) {
                return Optional.of(new FigureRow(this, row.get()));
            }
            sink.notData();
        }
        return Optional.empty();
    }

    /** Whether the figure is the first of its place, series and period. */
    boolean isFirst(Figure figure) {
        return seen.add(new Key(figure.place(), figure.placeNote(), figure.series(), figure.period()));
    }

    /** Whether this has not been said of the file before. */
    boolean isNewNotice(String subject) {
        return said.add(subject);
    }

    /** A notice on the whole file. */
    void note(String rule, Severity severity, String message, String suggestion) {
        sink.add(new Notice(0, "", "", rule, severity, message, suggestion));
    }

    /** The sentence with which a file of other columns is refused. */
    UnreadableTable refuseColumns(String expected) {
        return new UnreadableTable("The columns are of no known layout: expected " + expected
                + ", or the atlas's own tidy columns (" + String.join(", ", TidyFigures.COLUMNS) + "); found "
                + ColumnNames.told(columns.printed()) + ".");
    }
}
