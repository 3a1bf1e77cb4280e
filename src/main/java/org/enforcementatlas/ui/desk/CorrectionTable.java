package org.enforcementatlas.ui.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.enforcementatlas.ingest.Datasets;
import org.enforcementatlas.ingest.RefusedFile;
import org.enforcementatlas.ingest.desk.ImportDesk;
import org.enforcementatlas.ingest.settle.Correction;
import org.enforcementatlas.ingest.settle.Corrections;
import org.enforcementatlas.ui.table.TextTable;

/** Corrections with their evidence, and the way to take one back. */
final class CorrectionTable extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ImportDesk desk;
    private final transient Datasets datasets;
    private final transient Corrections corrections;
    private final transient DeskPerson person;

    CorrectionTable(ImportDesk desk, Datasets datasets, Corrections corrections, DeskPerson person) {
        this.desk = desk;
        this.datasets = datasets;
        this.corrections = corrections;
        this.person = person;
        show();
    }

    private void show() {
        removeAll();
        List<Correction> all = datasets.list().stream()
                .flatMap(dataset -> corrections.list(dataset).stream())
                .toList();
        if (all.isEmpty()) {
            add(Section.note("None yet."));
            return;
        }
        TextTable table = new TextTable(
                "Corrections",
                List.of("Row", "Value", "The source says", "Corrected to", "Reason", "Evidence", "By", ""));
        for (Correction one : all) {
            table.rowOf(List.of(
                    new Span(one.row()),
                    new Span(one.field().word()),
                    new Span(one.raw()),
                    new Span(one.corrected()),
                    new Span(one.reason()),
                    new Anchor(one.link(), "evidence"),
                    new Span(one.author() + ", " + one.made().toString().substring(0, 10)),
                    one.isActive() ? withdraw(one) : new Span("withdrawn by " + one.withdrawnBy())));
        }
        add(table);
    }

    private Button withdraw(Correction one) {
        return new Button("Withdraw", click -> {
            try {
                desk.uncorrect(one.dataset(), one.id(), person.name());
                show();
            } catch (RefusedFile gone) {
                add(Section.fault(String.valueOf(gone.getMessage())));
            }
        });
    }
}
