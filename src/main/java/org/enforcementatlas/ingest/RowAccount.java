package org.enforcementatlas.ingest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.enforcementatlas.dataset.RowSink;
import org.enforcementatlas.model.Agreement;
import org.enforcementatlas.model.Figure;
import org.enforcementatlas.notice.Notice;
import org.enforcementatlas.notice.RowCounts;
import org.enforcementatlas.notice.RowFate;
import org.enforcementatlas.notice.Severity;

/** Counts how rows end while it passes them on, and gathers what a person should see before publishing. */
final class RowAccount implements RowSink {

    private final SnapshotWriter writer;
    private final Map<RowFate, Integer> fates = new EnumMap<>(RowFate.class);
    private final Map<String, Alarm> alarms = new TreeMap<>();
    private final List<Figure> figures = new ArrayList<>();
    private final boolean keepsFigures;
    private int notData;

    /**
     * An account.
     *
     * @param writer where rows go
     * @param keepsFigures whether figures are kept for a comparison with control totals
     */
    RowAccount(SnapshotWriter writer, boolean keepsFigures) {
        this.writer = writer;
        this.keepsFigures = keepsFigures;
    }

    @Override
    public void add(Agreement agreement) {
        writer.add(agreement);
    }

    @Override
    public void add(Figure figure) {
        writer.add(figure);
        if (keepsFigures) {
            figures.add(figure);
        }
    }

    @Override
    public void add(Notice notice) {
        writer.add(notice);
        if (notice.severity() == Severity.ERROR || notice.rule().equals("total-row")) {
            if (notice.severity() != Severity.INFO) {
                alarms.computeIfAbsent(notice.rule() + "|" + notice.raw(), any -> new Alarm(notice)).rows++;
            }
        }
    }

    @Override
    public void end(RowFate fate) {
        fates.merge(fate, 1, Integer::sum);
    }

    @Override
    public void notData() {
        notData++;
    }

    RowCounts counts() {
        return new RowCounts(
                fates.getOrDefault(RowFate.ACCEPTED, 0),
                fates.getOrDefault(RowFate.CORRECTED, 0),
                fates.getOrDefault(RowFate.QUARANTINED, 0),
                fates.getOrDefault(RowFate.REJECTED, 0),
                notData);
    }

    List<Figure> figures() {
        return figures;
    }

    /** One alarm for each rule and raw value, with the number of its rows. */
    List<Notice> alarms() {
        return alarms.values().stream().map(Alarm::notice).toList();
    }

    private static final class Alarm {
        private final Notice first;
        private int rows;

        Alarm(Notice first) {
            this.first = first;
        }

        Notice notice() {
            String message = rows == 1 ? first.message() : first.message() + " (" + rows + " rows)";
            return new Notice(
                    first.row(),
                    first.column(),
                    first.raw(),
                    first.rule(),
                    first.severity(),
                    message,
                    first.suggestion());
        }
    }
}
