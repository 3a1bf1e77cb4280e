package org.enforcementatlas.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.enforcementatlas.dataset.LawNote;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.model.GeoId;

/** What state law says about agreements, each note with its source. */
public final class LawNotes extends Div {

    private static final long serialVersionUID = 1L;

    private static final List<LawNote> ALL = LawNote.load();

    private LawNotes(List<LawNote> notes) {
        addClassName("atlas-laws");
        for (LawNote note : notes) {
            Anchor source = new Anchor(note.link(), note.source());
            source.getElement().setAttribute("rel", "noreferrer");
            Paragraph told = new Paragraph(
                    new Span("State law, " + Wording.day(note.day()) + ": " + note.words() + " Source: "), source);
            told.addClassName("atlas-note");
            add(told);
        }
    }

    /** Whether there is a note on a state. */
    public static boolean isThereOne(GeoId state) {
        return ALL.stream().anyMatch(note -> note.state().equals(state));
    }

    /** The notes on a state. */
    public static LawNotes of(GeoId state) {
        return new LawNotes(
                ALL.stream().filter(note -> note.state().equals(state)).toList());
    }
}
