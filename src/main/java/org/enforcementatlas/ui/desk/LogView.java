package org.enforcementatlas.ui.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.enforcementatlas.access.AuditEntry;
import org.enforcementatlas.access.AuditLog;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.ui.table.TextTable;

/** Who did what, newest first. */
@Route(value = "imports/log", layout = DeskLayout.class)
@PageTitle("Log – Enforcement Atlas")
@RolesAllowed("EDITOR")
final class LogView extends Div {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 50;

    private final transient AuditLog log;
    private final TextTable table =
            new TextTable("Log", List.of("When (UTC)", "Who", "What", "Dataset", "Subject", "Before", "After", "File"));
    private final Button more = new Button("Older");
    private long below = AuditLog.NEWEST;

    LogView(AuditLog log) {
        this.log = log;
        H1 title = new H1("Log");
        title.addClassName("atlas-title");
        more.addClickListener(click -> older());
        add(title, Section.note("Entries are only ever added. \"atlas audit\" exports all of them."), table, more);
        older();
    }

    private void older() {
        List<AuditLog.Numbered> page = log.list(null, below, PAGE);
        page.forEach(numbered -> row(numbered.entry()));
        more.setVisible(page.size() == PAGE);
        if (!page.isEmpty()) {
            below = page.getLast().number();
        }
    }

    private void row(AuditEntry entry) {
        table.row(List.of(
                entry.happened().toString().substring(0, 19).replace('T', ' '),
                entry.actor(),
                entry.action(),
                entry.findDataset().map(DatasetId::name).orElse(""),
                entry.subject(),
                entry.before(),
                entry.after(),
                entry.file()));
    }
}
