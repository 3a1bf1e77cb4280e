package org.enforcementatlas.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** An address that cannot be answered, in one sentence that says what to ask instead. */
public final class Problem extends Div {

    private static final long serialVersionUID = 1L;

    /** The problem that a sentence tells. */
    public Problem(String sentence) {
        addClassName("atlas-problem");
        getElement().setAttribute("role", "alert");
        H1 title = new H1("This view cannot be shown");
        title.addClassName("atlas-title");
        add(title, new Paragraph(sentence), new Anchor("./", "Start again with the first map"));
    }
}
