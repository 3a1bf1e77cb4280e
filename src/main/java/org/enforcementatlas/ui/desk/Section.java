package org.enforcementatlas.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** A part of a page of the desk, under its own heading. */
final class Section extends Div {

    private static final long serialVersionUID = 1L;

    Section(String title, Component... content) {
        addClassName("atlas-section");
        add(new H2(title));
        add(content);
    }

    /** A quiet line of text. */
    static Paragraph note(String words) {
        Paragraph note = new Paragraph(words);
        note.addClassName("atlas-note");
        return note;
    }

    /** One clear sentence on what went wrong. */
    static Paragraph fault(String words) {
        Paragraph fault = new Paragraph(words);
        fault.addClassNames("atlas-note", "warning");
        fault.getElement().setAttribute("role", "alert");
        return fault;
    }
}
