package org.enforcementatlas.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.enforcementatlas.dataset.BundledManifests;
import org.enforcementatlas.dataset.Manifest;
import org.enforcementatlas.ingest.Datasets;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.ingest.SnapshotStore;
import org.enforcementatlas.ingest.desk.ImportDesk;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.notice.RowCounts;

/** Where every public figure comes from: file, dates, account of rows, how they meet the map, and the file itself. */
@Route(value = "sources", layout = MainLayout.class)
@PageTitle("Sources – Enforcement Atlas")
@AnonymousAllowed
final class SourcesView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient SnapshotStore snapshots;
    private final transient ImportDesk desk;
    private final transient Map<String, Manifest> manifests;

    SourcesView(Datasets datasets, SnapshotStore snapshots, ImportDesk desk) {
        this.snapshots = snapshots;
        this.desk = desk;
        this.manifests = BundledManifests.list().stream()
                .filter(manifest -> !manifest.synthetic())
                .collect(Collectors.toMap(Manifest::dataset, manifest -> manifest, (first, second) -> first));
        H1 title = new H1("Sources");
        title.addClassName("atlas-title");
        Paragraph what =
                new Paragraph("Every public figure of this atlas comes from one of these files. Each is kept as it"
                        + " was imported; its SHA-256 tells it from any other.");
        what.addClassName("atlas-subtitle");
        add(title, what);
        datasets.list().forEach(this::show);
        Manifest boundaries = manifests.get("boundaries");
        if (boundaries != null) {
            Div entry = section("boundaries");
            entry.add(new Paragraph(boundaries.source() + "."), licence(boundaries));
            add(entry);
        }
    }

    private void show(DatasetId dataset) {
        List<Snapshot> published = snapshots.listPublic(dataset);
        Div entry = section(dataset.name());
        if (published.isEmpty()) {
            entry.add(note("Nothing of this kind is public."));
            add(entry);
            return;
        }
        Snapshot last = published.getLast();
        entry.add(new Paragraph((last.draft().synthetic() ? "SYNTHETIC practice figures, not facts: " : "")
                + last.draft().source() + "."));
        Manifest manifest = manifests.get(dataset.name());
        if (manifest != null && last.draft().source().startsWith(manifest.source())) {
            entry.add(licence(manifest));
        }
        if (!last.note().isEmpty()) {
            entry.add(note("Note: " + last.note()));
        }
        H2 meets = new H2("How the rows of " + Wording.day(last.asOf()) + " meet the map");
        meets.addClassName("atlas-small-head");
        entry.add(meets, new CoverageList(desk.listCoverage(last.id()), last));
        Div files = new Div();
        published.reversed().forEach(one -> files.add(file(one)));
        Details all = new Details(
                published.size() == 1 ? "The file" : "All " + published.size() + " files, newest first", files);
        all.setOpened(published.size() == 1);
        entry.add(all);
        add(entry);
    }

    private static Div file(Snapshot one) {
        Div file = new Div();
        file.addClassName("atlas-file");
        RowCounts counts = one.counts();
        Anchor original = new Anchor(
                "api/v1/snapshots/" + one.id() + "/original", one.draft().fileName());
        original.setRouterIgnore(true);
        Paragraph head = new Paragraph(original);
        head.add(", data as of " + Wording.day(one.asOf()) + ", imported "
                + Wording.day(one.imported().atZone(ZoneOffset.UTC).toLocalDate()) + ", snapshot " + one.id() + ".");
        file.add(
                head,
                note(Wording.count(counts.dataRows()) + " data rows: " + Wording.count(counts.accepted())
                        + " accepted, " + Wording.count(counts.corrected()) + " corrected, "
                        + Wording.count(counts.quarantined()) + " quarantined, " + Wording.count(counts.rejected())
                        + " rejected; rows that are no data: " + Wording.count(counts.notData()) + "."),
                note("SHA-256 " + one.draft().sha256()));
        return file;
    }

    private static Paragraph licence(Manifest manifest) {
        Paragraph terms = note("Licence: " + manifest.licence() + ". Retrieved: " + manifest.retrieved() + ". ");
        if (manifest.address().startsWith("http")) {
            terms.add(new Anchor(manifest.address(), manifest.address()));
        } else {
            terms.add(manifest.address());
        }
        return terms;
    }

    private static Div section(String name) {
        Div entry = new Div(new H2(name));
        entry.addClassName("atlas-section");
        return entry;
    }

    private static Paragraph note(String words) {
        Paragraph note = new Paragraph(words);
        note.addClassName("atlas-note");
        return note;
    }
}
