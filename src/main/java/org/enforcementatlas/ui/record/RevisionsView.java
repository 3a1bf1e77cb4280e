package org.enforcementatlas.ui.record;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.ingest.desk.Revision;
import org.enforcementatlas.ingest.desk.Revisions;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.Gazetteer;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.ui.Address;
import org.enforcementatlas.ui.MainLayout;
import org.enforcementatlas.ui.Problem;
import org.enforcementatlas.ui.table.TextTable;
import org.jspecify.annotations.Nullable;

/** What was published once and replaced by other figures of the same date: old, new and why; and what was public on a day. */
@Route(value = "revisions", layout = MainLayout.class)
@PageTitle("Revisions – Enforcement Atlas")
@AnonymousAllowed
final class RevisionsView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    /** So many values of one revision stand on the page; all are in the file. */
    private static final int MOST_VALUES = 100;

    private final transient Revisions revisions;
    private final transient Gazetteer gazetteer;

    RevisionsView(Revisions revisions, Gazetteer gazetteer) {
        this.revisions = revisions;
        this.gazetteer = gazetteer;
        addClassName("atlas-changes");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        String on = Address.parameters(event.getLocation()).getOrDefault("on", "");
        try {
            show(on.isEmpty() ? null : LocalDate.parse(on));
        } catch (DateTimeException malformed) {
            add(new Problem("on is a date like 2026-06-01, not \"" + on + "\"."));
        }
    }

    private void show(@Nullable LocalDate on) {
        H1 title = new H1("Revisions");
        title.addClassName("atlas-title");
        Paragraph what =
                new Paragraph("Published figures never change in silence: where others take their place, both stay,"
                        + " with the reason. Links with a snapshot keep the figures that they were made with.");
        what.addClassName("atlas-subtitle");
        add(title, what, chooser(on));
        if (on != null) {
            add(publicOn(on));
        }
        List<Revision> all = revisions.list();
        if (all.isEmpty()) {
            add(new Paragraph("No published figure has been replaced."));
        }
        all.forEach(revision -> add(entry(revision)));
    }

    private TextField chooser(@Nullable LocalDate on) {
        TextField day = new TextField("What was public on");
        day.setPlaceholder("a day like 2026-06-01");
        day.setClearButtonVisible(true);
        day.setValue(on == null ? "" : on.toString());
        day.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                String wanted = event.getValue().strip();
                getUI().ifPresent(ui -> ui.navigate(
                        RevisionsView.class,
                        wanted.isEmpty() ? QueryParameters.empty() : QueryParameters.of("on", wanted)));
            }
        });
        return day;
    }

    private Div publicOn(LocalDate on) {
        Div section = section("Public on " + Wording.day(on));
        TextTable table =
                new TextTable("Public on " + Wording.day(on), List.of("Dataset", "Data as of", "Snapshot", "File"));
        int rows = 0;
        for (DatasetId dataset : revisions.listDatasets()) {
            for (Snapshot snapshot : revisions.listPublicOn(dataset, on)) {
                rows++;
                table.row(List.of(
                        dataset.name(),
                        Wording.day(snapshot.asOf()),
                        snapshot.id().toString(),
                        snapshot.draft().fileName()));
            }
        }
        section.add(rows == 0 ? new Paragraph("Nothing was public yet.") : table);
        return section;
    }

    private Div entry(Revision revision) {
        Snapshot after = revision.after();
        Div section = section(after.dataset().name() + ", " + Wording.day(after.asOf()));
        LocalDate day = revision.act().happened().atZone(ZoneOffset.UTC).toLocalDate();
        section.add(new Paragraph("Revised on " + Wording.day(day) + ": snapshot "
                + revision.before().id() + " gave way to snapshot " + after.id() + ". " + revision.summary()));
        revision.reason().forEach(words -> section.add(new Paragraph(words)));
        if (!revision.values().isEmpty()) {
            section.add(values(revision));
        }
        Anchor file = new Anchor("api/v1/datasets/" + after.dataset() + "/revisions", "All values as JSON");
        file.setRouterIgnore(true);
        section.add(file);
        return section;
    }

    private TextTable values(Revision revision) {
        List<Revision.Value> all = revision.values();
        String some =
                all.size() > MOST_VALUES ? "First " + MOST_VALUES + " of " + Wording.count(all.size()) : "Revised";
        TextTable table = new TextTable(some, List.of("Place", "What", "Old", "New"));
        all.stream()
                .limit(MOST_VALUES)
                .forEach(
                        value -> table.row(List.of(place(value.place()), value.what(), value.before(), value.after())));
        return table;
    }

    private String place(String code) {
        return code.isEmpty() ? "no place" : gazetteer.getName(new GeoId(code));
    }

    private static Div section(String name) {
        Div section = new Div(new H2(name));
        section.addClassName("atlas-section");
        return section;
    }
}
