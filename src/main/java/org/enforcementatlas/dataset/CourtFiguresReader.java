package org.enforcementatlas.dataset;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.table.TableRows;
import org.enforcementatlas.table.UnreadableTable;

/** Reads what is counted out of the immigration court's case files, in the atlas's own layout: completed and pending cases. */
public final class CourtFiguresReader implements DatasetReader {

    private static final Set<String> COMPLETED =
            Set.of("completed", "orders", "voluntary-departures", "orders-after-board");
    private static final Map<DatasetId, Set<String>> SERIES = Map.of(
            DatasetId.COMPLETED_CASES, COMPLETED,
            DatasetId.COMPLETED_CASES_BY_COURT, COMPLETED,
            DatasetId.PENDING_CASES_BY_COURT, Set.of("pending"));

    private final DatasetId dataset;
    private final Set<String> series;

    /**
     * A reader.
     *
     * @throws IllegalArgumentException if it is no dataset of these
     */
    public CourtFiguresReader(DatasetId dataset) {
        this.dataset = dataset;
        this.series = SERIES.getOrDefault(dataset, Set.of());
        if (series.isEmpty()) {
            throw new IllegalArgumentException("Another reader reads " + dataset + ".");
        }
    }

    @Override
    public DatasetId dataset() {
        return dataset;
    }

    @Override
    public String usualSource() {
        return "Executive Office for Immigration Review (EOIR), case files";
    }

    @Override
    public List<ColumnLayout> layouts() {
        return FigureLayouts.tidy();
    }

    @Override
    public Optional<LocalDate> findDateInName(String fileName) {
        return DateInName.findLast(fileName);
    }

    @Override
    public String read(TableRows rows, ReadContext context, RowSink sink) throws UnreadableTable {
        FigureFile file = FigureFile.open(rows, context, sink);
        if (!TidyFigures.matches(file.columns())) {
            throw file.refuseColumns("what \"atlas eoir\" counts out of a release");
        }
        return TidyFigures.read(file, series);
    }
}
