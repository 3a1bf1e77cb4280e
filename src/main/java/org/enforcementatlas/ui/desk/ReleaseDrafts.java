package org.enforcementatlas.ui.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.enforcementatlas.eoir.ReleaseOutcome;
import org.enforcementatlas.measure.Wording;

/** The drafts that a release became, and what is told of it. */
final class ReleaseDrafts extends Div {

    private static final long serialVersionUID = 1L;

    ReleaseDrafts(ReleaseOutcome outcome) {
        addClassName("atlas-section");
        UnorderedList drafts = new UnorderedList();
        outcome.staged()
                .forEach(one -> drafts.add(new ListItem(new Anchor(
                        "imports/" + one.snapshot().id(), one.snapshot().draft().fileName()))));
        UnorderedList told = new UnorderedList();
        outcome.report()
                .tables()
                .forEach(table -> told.add(new ListItem(table.table() + ": " + Wording.count(table.found())
                        + " rows found, " + Wording.count(table.counted()) + " count")));
        outcome.report().controlTotals().forEach(sentence -> told.add(new ListItem(sentence)));
        outcome.report().remarks().forEach(sentence -> told.add(new ListItem(sentence)));
        add(Section.note("Counted into these drafts; each waits to be published:"), drafts, told);
    }
}
