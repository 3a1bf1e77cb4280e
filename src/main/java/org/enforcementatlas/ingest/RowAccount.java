package org.enforcementatlas.ingest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.enforcementatlas.dataset.RowSink;
import org.enforcementatlas.ingest.settle.CorrectionEffect;
import org.enforcementatlas.ingest.settle.CorrectionOverlay;
import org.enforcementatlas.model.Agreement;
import org.enforcementatlas.model.Figure;
import org.enforcementatlas.notice.Notice;
import org.enforcementatlas.notice.RowCounts;
import org.enforcementatlas.notice.RowFate;
import org.enforcementatlas.notice.Severity;
import org.enforcementatlas.table.TableRow;
import org.jspecify.annotations.Nullable;

/** Counts how rows end, and how often each rule speaks, while it passes everything on. */
final class RowAccount implements RowSink {

    private static final int TOLD_EVERY = 500;

    private final SnapshotWriter writer;
    private final Map<RowFate, Integer> fates = new EnumMap<>(RowFate.class);
    private final List<Figure> figures = new ArrayList<>();
    private final Map<String, RuleCount> rules = new TreeMap<>();
    private final ContentDigest content = new ContentDigest();
    private final ImportProgress progress;
    private final CorrectionOverlay overlay;
    private final boolean keepsFigures;
    private @Nullable Notice firstError;
    private int notData;
    private int ended;
    private boolean overlaid;

    /**
     * An account.
     *
     * @param writer where rows go
     * @param progress is told of the rows, and may end the import
     * @param overlay the corrections that hold
     * @param keepsFigures whether figures are kept for a comparison with control totals
     */
    RowAccount(SnapshotWriter writer, ImportProgress progress, CorrectionOverlay overlay, boolean keepsFigures) {
        this.writer = writer;
        this.progress = progress;
        this.overlay = overlay;
        this.keepsFigures = keepsFigures;
    }

    @Override
    public void add(Agreement agreement) {
        int before = overlay.count();
        Agreement corrected = overlay.apply(agreement);
        writer.add(corrected);
        content.add(corrected);
        tellEffects(before);
    }

    @Override
    public void add(Figure figure) {
        int before = overlay.count();
        Figure corrected = overlay.apply(figure);
        writer.add(corrected);
        content.add(corrected);
        tellEffects(before);
        if (keepsFigures) {
            figures.add(corrected);
        }
    }

    /** A notice for each correction that did something to the row just added. */
    private void tellEffects(int before) {
        for (CorrectionEffect effect : overlay.effectsFrom(before)) {
            add(overlay.notice(effect));
            overlaid |= effect.kind() == CorrectionEffect.Kind.APPLIED;
        }
    }

    @Override
    public void add(Notice notice) {
        writer.add(notice);
        rules.merge(
                notice.rule() + "|" + notice.severity(),
                new RuleCount(notice.rule(), notice.severity(), 1),
                (all, one) -> new RuleCount(all.rule(), all.severity(), all.count() + one.count()));
        if (firstError == null && notice.severity() == Severity.ERROR) {
            firstError = notice;
        }
    }

    @Override
    public void end(TableRow row, RowFate fate) {
        fates.merge(overlaid && fate == RowFate.ACCEPTED ? RowFate.CORRECTED : fate, 1, Integer::sum);
        overlaid = false;
        if (fate == RowFate.QUARANTINED || fate == RowFate.REJECTED) {
            writer.add(new AsideRow(row.number(), fate, row.cells()));
        }
        if (++ended % TOLD_EVERY == 0 && !progress.goesOn(ended)) {
            throw new ImportStopped(ended);
        }
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

    /** What the snapshot keeps of the account. */
    Staging staging(String layout, String caveat) {
        return new Staging(
                layout,
                (caveat + overlay.caveat()).strip(),
                counts(),
                List.copyOf(rules.values()),
                overlay.effects(),
                content.hex());
    }

    List<Figure> figures() {
        return figures;
    }

    /** The first reason for which a row does not count. */
    Optional<Notice> findFirstError() {
        return Optional.ofNullable(firstError);
    }
}
