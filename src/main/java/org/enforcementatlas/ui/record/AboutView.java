package org.enforcementatlas.ui.record;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import java.util.function.Supplier;
import org.enforcementatlas.access.About;
import org.enforcementatlas.ui.MainLayout;

/** Who runs this installation, in the operator's words, and what holds for every installation. */
@Route(value = "about", layout = MainLayout.class)
@PageTitle("About – Enforcement Atlas")
@AnonymousAllowed
final class AboutView extends Div {

    private static final long serialVersionUID = 1L;

    AboutView(Supplier<Optional<About>> about) {
        H1 title = new H1("About");
        title.addClassName("atlas-title");
        add(title);
        about.get().ifPresentOrElse(this::operator, this::nobody);
        add(everywhere());
    }

    private void operator(About told) {
        DescriptionList who = new DescriptionList();
        who.addClassName("atlas-definition");
        who.add(
                new DescriptionList.Term("Run by"),
                new DescriptionList.Description(told.operator()),
                new DescriptionList.Term("Contact"),
                new DescriptionList.Description(told.contact()));
        add(who);
        told.paragraphs().forEach(words -> add(new Paragraph(words)));
    }

    private void nobody() {
        add(new Paragraph("Who runs this installation has not been said. Until " + About.FILE
                + " in its home says so, it" + " answers only on the machine that it runs on."));
    }

    private static Div everywhere() {
        Div section = new Div(new H2("What holds here"));
        section.addClassName("atlas-section");
        section.add(
                new Paragraph(
                        "Figures are shown as their publishers counted them, each with its source, its date and its"
                                + " denominator. Every number opens the rows it was made from. Zero, no data, suppressed, unstable and"
                                + " not applicable are different things and look different."),
                new Paragraph("Nothing is loaded from other sites, and readers are neither counted nor followed."));
        Div links = new Div(
                new Anchor("methods", "Methods"),
                new Anchor("sources", "Sources, and how far each was placed on the map"),
                new Anchor("changes", "Changes"),
                new Anchor("revisions", "Revisions"),
                new Anchor("corrections", "Corrections"));
        links.addClassName("atlas-links");
        section.add(links);
        return section;
    }
}
