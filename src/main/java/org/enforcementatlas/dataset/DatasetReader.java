package org.enforcementatlas.dataset;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.table.TableRows;
import org.enforcementatlas.table.UnreadableTable;

/** Reads the files of one dataset, in every layout that is known. Holds no state: one reader serves all files. */
public interface DatasetReader {

    /** The dataset it reads. */
    DatasetId dataset();

    /** Publisher and title, as they are cited when the import names no other. */
    String usualSource();

    /** The date that the file's name tells, if it tells one. */
    Optional<LocalDate> findDateInName(String fileName);

    /** Every layout of columns that it reads, its own tidy one last; a person maps the columns of other files to these. */
    List<ColumnLayout> layouts();

    /** The reader for a file of this name: itself, unless a layout tells its period in the file's name alone. */
    default DatasetReader forFile(String fileName) {
        return this;
    }

    /**
     * What must be told beside every figure of a file, from its recognised layout; empty where nothing must.
     *
     * @param layout what {@link #read} returned
     */
    default String caveat(String layout) {
        return "";
    }

    /**
     * Reads all rows into the sink.
     *
     * @return the recognised layout of the columns, in words
     * @throws UnreadableTable if the columns are of no known layout, or the file is damaged; the sentence says what is
     *     expected
     */
    String read(TableRows rows, ReadContext context, RowSink sink) throws UnreadableTable;
}
