package org.enforcementatlas.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.enforcementatlas.measure.Measure;
import org.enforcementatlas.model.DatasetId;

/** The page of a measure without figures: what it is, and how to load it. */
final class EmptyMeasure extends Div {

    private static final long serialVersionUID = 1L;

    EmptyMeasure(Measure measure, boolean practiceOffered, Runnable loadPractice) {
        addClassName("atlas-problem");
        H1 title = new H1(measure.title());
        title.addClassName("atlas-title");
        add(title, new Paragraph("No figures are loaded. " + measure.meaning().definition()));
        add(
                new Paragraph(measure.meaning().doesNotCount()),
                new Paragraph(measure.meaning().knownProblems()));
        add(
                new Paragraph("To load a file of your own:"),
                new Code("atlas import " + measure.dataset() + " FILE --as-of DATE --publish"));
        if (practiceOffered && measure.dataset().equals(DatasetId.REMOVAL_ORDERS)) {
            add(new Paragraph("To try the page without figures, load the practice set. It is SYNTHETIC: made up by a"
                    + " generator, stamped wherever it shows, and withdrawn when real figures are published."));
            add(new Button("Load the SYNTHETIC practice set", click -> loadPractice.run()));
        }
    }
}
