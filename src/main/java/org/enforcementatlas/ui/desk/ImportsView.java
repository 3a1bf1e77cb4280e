package org.enforcementatlas.ui.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.enforcementatlas.ingest.Datasets;
import org.enforcementatlas.ingest.FilePreviews;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.ingest.SnapshotStore;
import org.enforcementatlas.ingest.desk.ImportDesk;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.ui.table.TextTable;

/** The desk's first page: a new file, what waits, and what was published. */
@Route(value = "imports", layout = DeskLayout.class)
@PageTitle("Import desk – Enforcement Atlas")
@RolesAllowed("EDITOR")
final class ImportsView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Datasets datasets;
    private final transient SnapshotStore snapshots;
    private final transient DeskPerson person;
    private final transient ImportDesk desk;
    private final Div waiting = new Div();
    private final Div published = new Div();

    ImportsView(
            ImportDesk desk,
            Datasets datasets,
            FilePreviews previews,
            SnapshotStore snapshots,
            AuthenticationContext context) {
        this.datasets = datasets;
        this.snapshots = snapshots;
        this.desk = desk;
        this.person = DeskPerson.of(context);
        H1 title = new H1("Import desk");
        title.addClassName("atlas-title");
        add(
                title,
                Section.note("A file is looked at, read into a draft, questioned and compared before anything public"
                        + " changes. Nothing is lost: every row is accounted for, and every publication can be taken"
                        + " back."),
                new Section("Import a file", new NewImport(desk, datasets, previews, person, this::look)),
                new Section("Drafts that wait", waiting),
                new Section("Published", published));
        look();
    }

    /** Looks again at what waits and what was published. */
    private void look() {
        waiting.removeAll();
        waiting.add(drafts());
        published.removeAll();
        published.add(new History(desk, datasets, snapshots, person));
    }

    private Div drafts() {
        List<Snapshot> staged = datasets.list().stream()
                .flatMap(dataset -> snapshots.list(dataset).stream())
                .filter(Snapshot::isStaged)
                .toList();
        if (staged.isEmpty()) {
            return new Div(Section.note("Nothing waits."));
        }
        TextTable table = new TextTable(
                "Drafts that wait",
                List.of("Draft", "Dataset", "Figures of", "File", "Rows that count", "Put aside", "By"));
        for (Snapshot draft : staged) {
            Anchor link = new Anchor("imports/" + draft.id(), "Draft " + draft.id());
            table.rowOf(List.of(
                    link,
                    new Span(draft.dataset().name()),
                    new Span(Wording.day(draft.asOf())),
                    new Span(draft.draft().fileName()),
                    new Span(Wording.count(draft.counts().counted())),
                    new Span(Wording.count(
                            draft.counts().quarantined() + draft.counts().rejected())),
                    new Span(draft.draft().author())));
        }
        return table;
    }
}
