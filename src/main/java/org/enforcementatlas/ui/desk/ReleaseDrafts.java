package org.enforcementatlas.ui.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.enforcementatlas.eoir.ReleaseOutcome;
import org.enforcementatlas.eoir.ReleaseReport;
import org.enforcementatlas.ingest.ImportOutcome;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.ingest.desk.ImportDesk;
import org.enforcementatlas.measure.Wording;

/** The drafts that a release became, what is told of it, and the way to publish them together. */
final class ReleaseDrafts extends Div {

    private static final long serialVersionUID = 1L;

    private static final int MOST_CODES = 12;

    ReleaseDrafts(ReleaseOutcome outcome, ImportDesk desk, DeskPerson person, Runnable changed) {
        addClassName("atlas-section");
        List<Snapshot> snapshots =
                outcome.staged().stream().map(ImportOutcome::snapshot).toList();
        UnorderedList drafts = new UnorderedList();
        snapshots.forEach(one -> drafts.add(
                new ListItem(new Anchor("imports/" + one.id(), one.draft().fileName()))));
        add(Section.note("Counted into these drafts:"), drafts, told(outcome.report()));
        List<Snapshot> waiting = snapshots.stream().filter(Snapshot::isStaged).toList();
        if (waiting.isEmpty()) {
            add(Section.note("This release was imported before; nothing waits."));
        } else {
            add(new PublishTogether(desk, waiting, person, changed));
        }
    }

    private static UnorderedList told(ReleaseReport report) {
        UnorderedList told = new UnorderedList();
        told.addClassName("atlas-release-account");
        report.tables().forEach(table -> told.add(new ListItem(rows(table))));
        report.totals()
                .forEach((what, count) -> told.add(new ListItem("All months, " + what + ": " + Wording.count(count))));
        report.controlTotals().forEach(sentence -> told.add(new ListItem(sentence)));
        report.codes().forEach((what, counts) -> told.add(new ListItem(codes(what, counts))));
        report.remarks().forEach(sentence -> told.add(new ListItem(sentence)));
        return told;
    }

    private static String rows(ReleaseReport.TableLines table) {
        StringBuilder text = new StringBuilder(table.table() + ": " + Wording.count(table.found()) + " rows found ("
                + (table.expected().isEmpty()
                        ? "Count.txt tells no number"
                        : Wording.count(table.expected().getAsLong()) + " expected")
                + "), " + Wording.count(table.counted()) + " count");
        table.repaired()
                .forEach((what, count) -> text.append("; ")
                        .append(Wording.count(count))
                        .append(" after a repair: ")
                        .append(what));
        table.lost()
                .forEach((why, count) -> text.append("; ")
                        .append(Wording.count(count))
                        .append(" lost: ")
                        .append(why));
        return text.append('.').toString();
    }

    private static String codes(String what, Map<String, Long> counts) {
        StringBuilder text = new StringBuilder(what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1) + ":");
        counts.entrySet().stream()
                .limit(MOST_CODES)
                .forEach(entry -> text.append(' ')
                        .append(entry.getKey())
                        .append(" (")
                        .append(Wording.count(entry.getValue()))
                        .append("),"));
        text.setLength(text.length() - 1);
        return text + (counts.size() > MOST_CODES ? ", and " + (counts.size() - MOST_CODES) + " more codes." : ".");
    }
}
