package org.enforcementatlas.ui.desk;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;
import java.io.File;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.enforcementatlas.eoir.ReleaseImport;
import org.enforcementatlas.eoir.ReleaseRequest;
import org.enforcementatlas.ingest.Datasets;
import org.enforcementatlas.ingest.FilePreviews;
import org.enforcementatlas.ingest.ImportPreview;
import org.enforcementatlas.ingest.RefusedFile;
import org.enforcementatlas.ingest.desk.ImportDesk;
import org.enforcementatlas.model.DatasetId;
import org.jspecify.annotations.Nullable;

/** From a dropped file to a draft: look, map where needed, read. */
final class NewImport extends Div {

    private static final long serialVersionUID = 1L;

    /** A whole release of the court's case files has some gigabytes. */
    private static final double MOST_BYTES = 16L << 30;

    private final transient ImportDesk desk;
    private final transient Datasets datasets;
    private final transient FilePreviews previews;
    private final transient DeskPerson person;
    private final transient Runnable changed;
    private final Upload upload = new Upload();
    private final Div shown = new Div();
    private transient @Nullable UploadedFile file;
    private final transient ReleaseImport releases;
    private transient @Nullable RunningWork<?> running;

    /**
     * A new import.
     *
     * @param changed is told when drafts came, went or were published while this page stays
     */
    NewImport(ImportDesk desk, Datasets datasets, FilePreviews previews, DeskPerson person, Runnable changed) {
        this.desk = desk;
        this.datasets = datasets;
        this.previews = previews;
        this.person = person;
        this.changed = changed;
        this.releases = new ReleaseImport(desk, desk.gazetteer());
        Paragraph drop = new Paragraph(
                "Drop a .csv or .xlsx here, or the ZIP of the immigration court's case files, or choose one."
                        + " Nothing is written until you read it.");
        drop.addClassName("atlas-note");
        upload.setUploadHandler(UploadHandler.toTempFile((told, received) -> took(told.fileName(), received)));
        upload.setMaxFiles(1);
        upload.getElement().setProperty("maxFileSize", MOST_BYTES);
        upload.setDropLabel(new Span("Drop a file here"));
        upload.addFileRejectedListener(refused ->
                show(Section.fault(refused.getErrorMessage() + " Send one .csv, .xlsx or .zip below 16 GB.")));
        shown.getElement().setAttribute("aria-live", "polite");
        add(drop, upload, shown);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        attached.getUI().getPushConfiguration().setTransport(Transport.WEBSOCKET_XHR);
    }

    @Override
    protected void onDetach(DetachEvent left) {
        forget();
    }

    private void took(String name, File received) throws IOException {
        UploadedFile taken = UploadedFile.take(name, received);
        UI ui = getUI().orElse(null);
        if (ui == null) {
            taken.delete();
            return;
        }
        Pushed.to(ui, () -> {
            forget();
            file = taken;
            upload.clearFileList();
            look(taken);
        });
    }

    private void look(UploadedFile taken) {
        if (ReleaseImport.isRelease(taken.file())) {
            LocalDate told = datasets.findReader(DatasetId.REMOVAL_ORDERS)
                    .flatMap(reader -> reader.findDateInName(taken.name()))
                    .orElse(null);
            show(new ReleasePanel(taken, told, person.name(), releases, this::count));
            return;
        }
        try {
            if (taken.name().toLowerCase(Locale.ROOT).endsWith(".zip")) {
                ReleaseImport.requireRelease(taken.file());
            }
            List<ImportPreview> fitting = previews.listFitting(taken.file());
            ImportPreview first =
                    fitting.isEmpty() ? previews.preview(datasets.list().getFirst(), taken.file()) : fitting.getFirst();
            PreviewPanel panel = new PreviewPanel(taken, first, datasets, previews, person);
            panel.onRead(() -> read(panel));
            show(panel);
        } catch (RefusedFile refused) {
            show(Section.fault("Nothing was changed. " + refused.getMessage()));
        }
    }

    private void read(PreviewPanel panel) {
        UploadedFile taken = file;
        if (taken == null) {
            return;
        }
        RunningImport work = new RunningImport(desk, panel.request(), taken.bytes());
        running = work;
        show(work);
        work.start(
                outcome -> getUI().ifPresent(ui ->
                        ui.navigate("imports/" + outcome.snapshot().id())),
                refused -> refuse(work, refused));
    }

    private void count(ReleaseRequest request) {
        RunningRelease work = new RunningRelease(releases, request);
        running = work;
        show(work);
        work.start(
                outcome -> {
                    show(new ReleaseDrafts(outcome, desk, person, changed));
                    changed.run();
                },
                refused -> refuse(work, refused));
    }

    /** Work that was let go of for another file says nothing any more. */
    private void refuse(RunningWork<?> work, String sentence) {
        if (work.equals(running)) {
            show(Section.fault("Nothing was changed. " + sentence));
        }
    }

    private void show(com.vaadin.flow.component.Component part) {
        shown.removeAll();
        shown.add(part);
    }

    /** Lets go of the file; work on it is stopped first. */
    private void forget() {
        UploadedFile taken = file;
        file = null;
        RunningWork<?> work = running;
        running = null;
        if (taken == null) {
            return;
        }
        if (work == null) {
            taken.delete();
        } else {
            work.leave(taken::delete);
        }
    }
}
