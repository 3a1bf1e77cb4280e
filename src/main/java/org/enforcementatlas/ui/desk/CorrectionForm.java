package org.enforcementatlas.ui.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.enforcementatlas.ingest.Datasets;
import org.enforcementatlas.ingest.RefusedFile;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.ingest.desk.ImportDesk;
import org.enforcementatlas.ingest.settle.CorrectedField;
import org.enforcementatlas.ingest.settle.CorrectionDraft;
import org.enforcementatlas.model.DatasetId;

/** Lays a correction over a source's value, with its evidence. */
final class CorrectionForm extends Div {

    private static final long serialVersionUID = 1L;

    private final Select<DatasetId> dataset = new Select<>();
    private final TextField row = new TextField("Row");
    private final Select<CorrectedField> field = new Select<>();
    private final TextField raw = new TextField("The source says");
    private final TextField corrected = new TextField("Corrected to");
    private final TextField reason = new TextField("Reason");
    private final TextField link = new TextField("Link to the evidence");
    private final Div answer = new Div();

    CorrectionForm(ImportDesk desk, Datasets datasets, DeskPerson person) {
        dataset.setLabel("Dataset");
        dataset.setItems(datasets.list());
        dataset.setValue(datasets.list().getFirst());
        field.setLabel("Value");
        field.setItems(CorrectedField.values());
        field.setItemLabelGenerator(CorrectedField::word);
        field.setValue(CorrectedField.SIGNED);
        row.setHelperText("an agreement's identity, or place/series/first day/last day");
        row.setWidth("min(380px, 100%)");
        link.setWidth("280px");
        answer.getElement().setAttribute("aria-live", "polite");
        Button keep = new Button("Keep the correction", click -> keep(desk, person));
        Div fields = new Div(dataset, row, field, raw, corrected, reason, link, keep);
        fields.addClassName("atlas-controls");
        add(
                Section.note("The source's own value is kept. The correction stops by itself where the source catches"
                        + " up. What changes is staged, and waits to be published."),
                fields,
                answer);
    }

    private void keep(ImportDesk desk, DeskPerson person) {
        answer.removeAll();
        try {
            CorrectionDraft draft = new CorrectionDraft(
                    dataset.getValue(), row.getValue(), field.getValue(), raw.getValue(), corrected.getValue());
            List<Snapshot> staged = desk.correct(draft, reason.getValue(), link.getValue(), person.name());
            answer.add(Section.note(
                    staged.isEmpty()
                            ? "Kept. No file that is public has this row with this value."
                            : "Kept. " + staged.size() + " drafts carry it and wait to be published."));
        } catch (IllegalArgumentException | RefusedFile wrong) {
            answer.add(Section.fault(String.valueOf(wrong.getMessage())));
        }
    }
}
