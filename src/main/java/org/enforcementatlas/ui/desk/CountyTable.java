package org.enforcementatlas.ui.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.enforcementatlas.eoir.ReleaseImport;
import org.enforcementatlas.ingest.RefusedFile;
import org.enforcementatlas.measure.Wording;
import org.jspecify.annotations.Nullable;

/** The table of ZIP codes and counties that goes with a release, where there are to be figures by county. */
final class CountyTable extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ReleaseImport releases;
    private final transient UploadedFile release;
    private final Upload upload = new Upload();
    private final Div told = new Div();
    private transient @Nullable Path table;

    CountyTable(ReleaseImport releases, UploadedFile release) {
        this.releases = releases;
        this.release = release;
        upload.setUploadHandler(UploadHandler.toTempFile((named, received) -> took(named.fileName(), received)));
        upload.setMaxFiles(1);
        upload.setUploadButton(new Button("Choose a table of ZIP codes"));
        upload.setDropLabel(new Span("Drop the table here"));
        told.getElement().setAttribute("aria-live", "polite");
        add(
                Section.note("For figures by county too, add a table of ZIP codes: a CSV with the columns zip, county"
                        + " (five-digit code) and, where a ZIP code lies in several counties, share. Without it the"
                        + " figures are by state."),
                upload,
                told);
    }

    /** The table, where one was chosen that can be read. */
    Optional<Path> find() {
        return Optional.ofNullable(table);
    }

    private void took(String name, File received) throws IOException {
        Path taken = release.takeBeside(name, received);
        UI ui = getUI().orElse(null);
        if (ui != null) {
            Pushed.to(ui, () -> look(taken));
        }
    }

    private void look(Path taken) {
        upload.clearFileList();
        told.removeAll();
        table = null;
        try {
            int zips = releases.countZips(taken);
            table = taken;
            told.add(Section.note(taken.getFileName() + " tells the county of " + Wording.count(zips)
                    + (zips == 1 ? " ZIP code." : " ZIP codes.")));
        } catch (RefusedFile refused) {
            told.add(Section.fault(String.valueOf(refused.getMessage())));
        }
    }
}
