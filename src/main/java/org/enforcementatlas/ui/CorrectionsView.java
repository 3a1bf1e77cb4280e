package org.enforcementatlas.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.enforcementatlas.ingest.Datasets;
import org.enforcementatlas.ingest.settle.Correction;
import org.enforcementatlas.ingest.settle.Corrections;

/** Every correction with its evidence, for everyone to read. */
@Route(value = "corrections", layout = MainLayout.class)
@PageTitle("Corrections – Enforcement Atlas")
@AnonymousAllowed
final class CorrectionsView extends Div {

    private static final long serialVersionUID = 1L;

    CorrectionsView(Datasets datasets, Corrections corrections) {
        H1 title = new H1("Corrections");
        title.addClassName("atlas-title");
        Paragraph what = new Paragraph("Where a source says something that cannot be, its value is kept and a corrected"
                + " one lies over it, with the evidence. A correction stops by itself once the source says so itself.");
        what.addClassName("atlas-subtitle");
        add(title, what);
        List<Correction> all = datasets.list().stream()
                .flatMap(dataset -> corrections.list(dataset).stream())
                .toList();
        if (all.isEmpty()) {
            add(new Paragraph("No value is corrected."));
        }
        all.reversed().forEach(one -> add(entry(one)));
    }

    private static Div entry(Correction one) {
        Div entry = new Div();
        entry.addClassName("atlas-section");
        entry.add(
                new H2(one.row()),
                new Paragraph(one.field().word() + ": the source says \"" + one.raw() + "\", corrected to \""
                        + one.corrected() + "\". " + one.reason()));
        Paragraph who = new Paragraph(one.dataset() + ", correction " + one.id() + " by " + one.author() + ", "
                + one.made().toString().substring(0, 10)
                + (one.isActive() ? ". " : "; withdrawn by " + one.withdrawnBy() + ". "));
        who.add(new Anchor(one.link(), "Evidence"));
        who.addClassName("atlas-note");
        entry.add(who);
        return entry;
    }
}
