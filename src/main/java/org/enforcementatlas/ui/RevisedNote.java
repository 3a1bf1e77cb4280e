package org.enforcementatlas.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneOffset;
import org.enforcementatlas.ingest.desk.Revisions;
import org.enforcementatlas.measure.Wording;

/** Says that figures are revised: what they took the place of, when, and where old and new stand beside each other. */
final class RevisedNote extends Paragraph {

    private static final long serialVersionUID = 1L;

    RevisedNote(Revisions.Replaced replaced) {
        addClassName("atlas-note");
        add("Revised: on "
                + Wording.day(replaced.act().happened().atZone(ZoneOffset.UTC).toLocalDate())
                + " these figures took the place of snapshot "
                + replaced.before().id() + " of the same date. ");
        add(new Anchor("revisions", "Old and new values, with the reason"));
    }
}
