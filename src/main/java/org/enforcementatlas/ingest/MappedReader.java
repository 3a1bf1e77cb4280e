package org.enforcementatlas.ingest;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.enforcementatlas.dataset.ColumnLayout;
import org.enforcementatlas.dataset.DatasetReader;
import org.enforcementatlas.dataset.ReadContext;
import org.enforcementatlas.dataset.RowSink;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.table.TableRows;
import org.enforcementatlas.table.UnreadableTable;

/** A reader that reads mapped columns as the person decided, and tells so in the recognised layout. */
public final class MappedReader implements DatasetReader {

    private static final String TOLD = "; columns as mapped by ";

    private final DatasetReader reader;
    private final ColumnMappings mappings;

    /**
     * A reader over another.
     *
     * @param reader reads the rows
     * @param mappings the columns that people have mapped
     */
    public MappedReader(DatasetReader reader, ColumnMappings mappings) {
        this.reader = reader;
        this.mappings = mappings;
    }

    @Override
    public DatasetId dataset() {
        return reader.dataset();
    }

    @Override
    public String usualSource() {
        return reader.usualSource();
    }

    @Override
    public Optional<LocalDate> findDateInName(String fileName) {
        return reader.findDateInName(fileName);
    }

    @Override
    public List<ColumnLayout> layouts() {
        return reader.layouts();
    }

    @Override
    public DatasetReader forFile(String fileName) {
        return new MappedReader(reader.forFile(fileName), mappings);
    }

    @Override
    public String caveat(String layout) {
        int told = layout.indexOf(TOLD);
        return reader.caveat(told < 0 ? layout : layout.substring(0, told));
    }

    @Override
    public String read(TableRows rows, ReadContext context, RowSink sink) throws UnreadableTable {
        MappedRows mapped = new MappedRows(rows, dataset(), mappings);
        String layout = reader.read(mapped, context, sink);
        return mapped.findUsed()
                .map(mapping -> layout + TOLD + mapping.author() + " on "
                        + mapping.mapped().atZone(ZoneOffset.UTC).toLocalDate())
                .orElse(layout);
    }
}
