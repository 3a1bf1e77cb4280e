package org.enforcementatlas.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.enforcementatlas.ingest.PlaceFinder;
import org.enforcementatlas.ingest.settle.Settlement;
import org.enforcementatlas.model.Agreement;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.Figure;
import org.enforcementatlas.model.Gazetteer;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.notice.Notice;
import org.enforcementatlas.notice.RowFate;
import org.enforcementatlas.table.TableRow;
import org.enforcementatlas.table.TableRows;
import org.enforcementatlas.table.UnreadableTable;

/** Remembers what a reader finds. */
final class RecordingSink implements RowSink {

    static final Gazetteer GAZETTEER = BundledPlaces.load();

    final List<Agreement> agreements = new ArrayList<>();
    final List<Figure> figures = new ArrayList<>();
    final List<Notice> notices = new ArrayList<>();
    final Map<RowFate, Integer> fates = new EnumMap<>(RowFate.class);
    int notData;
    String layout = "";

    static RecordingSink read(DatasetReader reader, TableRows rows, LocalDate asOf) throws UnreadableTable {
        return read(reader, rows, asOf, Settlement.none());
    }

    static RecordingSink read(DatasetReader reader, TableRows rows, LocalDate asOf, Settlement settlement)
            throws UnreadableTable {
        RecordingSink sink = new RecordingSink();
        sink.layout = reader.read(rows, new ReadContext(GAZETTEER, new PlaceFinder(GAZETTEER, settlement), asOf), sink);
        return sink;
    }

    long sum(String series, AreaLevel level) {
        return figures.stream()
                .filter(figure -> figure.series().equals(series))
                .filter(figure -> figure.place() != null && figure.place().level() == level)
                .mapToLong(figure -> figure.findCount().orElse(0))
                .sum();
    }

    Figure figure(String place, String series) {
        return figures.stream()
                .filter(figure -> new GeoId(place).equals(figure.place()))
                .filter(figure -> figure.series().equals(series))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void add(Agreement agreement) {
        agreements.add(agreement);
    }

    @Override
    public void add(Figure figure) {
        figures.add(figure);
    }

    @Override
    public void add(Notice notice) {
        notices.add(notice);
    }

    @Override
    public void end(TableRow row, RowFate fate) {
        fates.merge(fate, 1, Integer::sum);
    }

    @Override
    public void notData() {
        notData++;
    }
}
