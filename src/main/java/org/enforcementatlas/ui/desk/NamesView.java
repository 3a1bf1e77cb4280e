package org.enforcementatlas.ui.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import org.enforcementatlas.ingest.Datasets;
import org.enforcementatlas.ingest.RefusedFile;
import org.enforcementatlas.ingest.desk.ImportDesk;
import org.enforcementatlas.ingest.settle.Alias;
import org.enforcementatlas.ingest.settle.Aliases;
import org.enforcementatlas.ingest.settle.Corrections;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.ui.table.TextTable;

/** What people have settled: names with what they mean, and corrections with their evidence. */
@Route(value = "imports/names", layout = DeskLayout.class)
@PageTitle("Names and corrections – Enforcement Atlas")
@RolesAllowed("EDITOR")
final class NamesView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ImportDesk desk;
    private final transient Datasets datasets;
    private final transient Aliases aliases;
    private final transient DeskPerson person;
    private final Div names = new Div();

    NamesView(
            ImportDesk desk,
            Datasets datasets,
            Aliases aliases,
            Corrections corrections,
            AuthenticationContext context) {
        this.desk = desk;
        this.datasets = datasets;
        this.aliases = aliases;
        this.person = DeskPerson.of(context);
        H1 title = new H1("Names and corrections");
        title.addClassName("atlas-title");
        add(
                title,
                new Section("Names that were settled", names),
                new Section("Correct a value", new CorrectionForm(desk, datasets, person)),
                new Section("Corrections", new CorrectionTable(desk, datasets, corrections, person)));
        show();
    }

    private void show() {
        names.removeAll();
        List<Alias> all = datasets.list().stream()
                .flatMap(dataset -> aliases.list(dataset).stream())
                .toList();
        if (all.isEmpty()) {
            names.add(Section.note("None yet."));
            return;
        }
        TextTable table = new TextTable(
                "Names that were settled",
                List.of("Dataset", "Kind", "In", "Printed", "Means", "Reason", "By", "On", ""));
        for (Alias alias : all) {
            table.rowOf(List.of(
                    new Span(alias.name().dataset().name()),
                    new Span(alias.name().kind().name().toLowerCase(Locale.ROOT)),
                    new Span(alias.name().findState().map(GeoId::code).orElse("")),
                    new Span(alias.name().printed()),
                    new Span(alias.meaning().isEmpty() ? "no place" : alias.meaning()),
                    new Span(alias.reason()),
                    new Span(alias.author()),
                    new Span(alias.decided().toString().substring(0, 10)),
                    alias.isActive() ? withdraw(alias) : new Span("withdrawn by " + alias.withdrawnBy())));
        }
        names.add(table);
    }

    private Button withdraw(Alias alias) {
        return new Button("Withdraw", click -> {
            try {
                desk.forget(alias.id(), person.name());
                desk.readStagedAgain(alias.name().dataset(), person.name());
                show();
            } catch (RefusedFile gone) {
                names.add(Section.fault(String.valueOf(gone.getMessage())));
            }
        });
    }
}
