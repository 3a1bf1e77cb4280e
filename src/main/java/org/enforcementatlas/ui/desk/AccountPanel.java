package org.enforcementatlas.ui.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.enforcementatlas.export.NoticeReport;
import org.enforcementatlas.ingest.AsideRow;
import org.enforcementatlas.ingest.RuleCount;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.ingest.SnapshotStore;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.notice.Notice;
import org.enforcementatlas.notice.RowCounts;
import org.enforcementatlas.ui.table.TextTable;

/** How every row of a file ended, what was repaired and found, and the report to take away. */
final class AccountPanel extends Div {

    private static final long serialVersionUID = 1L;

    private static final int MOST_ASIDE = 50;

    AccountPanel(Snapshot snapshot, List<RuleCount> rules, SnapshotStore snapshots) {
        RowCounts counts = snapshot.counts();
        Paragraph sum = new Paragraph(Wording.count(counts.dataRows()) + " data rows = "
                + Wording.count(counts.accepted()) + " accepted + " + Wording.count(counts.corrected())
                + " corrected + " + Wording.count(counts.quarantined()) + " quarantined + "
                + Wording.count(counts.rejected()) + " rejected. " + Wording.count(counts.notData())
                + " header, blank, total or note rows are not counted.");
        sum.addClassName("atlas-account");
        add(sum);
        if (!rules.isEmpty()) {
            TextTable table = new TextTable("What was repaired and found", List.of("Rule", "Weight", "Times"));
            rules.forEach(rule -> table.row(List.of(
                    rule.rule(), rule.severity().name().toLowerCase(Locale.ROOT), Wording.count(rule.count()))));
            add(table);
        }
        List<AsideRow> asides = snapshots.listAside(snapshot.id());
        if (!asides.isEmpty()) {
            add(aside(asides));
        }
        String name = "report-" + snapshot.id();
        Div links = new Div(
                download(
                        name + ".csv",
                        "text/csv",
                        () -> report(snapshot, snapshots).csv()),
                download(
                        name + ".json",
                        "application/json",
                        () -> report(snapshot, snapshots).json()));
        links.addClassName("atlas-links");
        add(links);
    }

    private static Div aside(List<AsideRow> asides) {
        TextTable table = new TextTable("Rows that were put aside", List.of("Row", "Fate", "Cells as in the file"));
        for (AsideRow row : asides.subList(0, Math.min(MOST_ASIDE, asides.size()))) {
            table.row(List.of(
                    Integer.toString(row.number()),
                    row.fate().name().toLowerCase(Locale.ROOT),
                    String.join(" | ", row.cells())));
        }
        return new Div(
                Section.note(Wording.count(asides.size()) + " rows are put aside and do not count"
                        + (asides.size() > MOST_ASIDE ? "; the first " + MOST_ASIDE + ":" : ":")),
                table);
    }

    private static NoticeReport report(Snapshot snapshot, SnapshotStore snapshots) {
        List<Notice> notices = snapshots.listNotices(snapshot.id());
        NoticeReport report = new NoticeReport();
        report.add(snapshot.draft().fileName(), notices);
        return report;
    }

    private static Anchor download(String name, String type, Supplier<String> text) {
        DownloadHandler handler = DownloadHandler.fromInputStream(asked -> {
            byte[] bytes = text.get().getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
        });
        Anchor link = new Anchor(
                handler, "Report as " + name.substring(name.indexOf('.') + 1).toUpperCase(Locale.ROOT));
        link.getElement().setAttribute("download", name);
        return link;
    }
}
