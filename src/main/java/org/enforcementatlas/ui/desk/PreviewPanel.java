package org.enforcementatlas.ui.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.enforcementatlas.dataset.DateStyle;
import org.enforcementatlas.dataset.Recognition;
import org.enforcementatlas.ingest.Datasets;
import org.enforcementatlas.ingest.FilePreviews;
import org.enforcementatlas.ingest.ImportPreview;
import org.enforcementatlas.ingest.ImportRequest;
import org.enforcementatlas.ingest.RefusedFile;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.table.TableRow;
import org.enforcementatlas.ui.table.TextTable;
import org.jspecify.annotations.Nullable;

/** A file before it is read: how it is written, what its columns are taken for, its first rows. */
final class PreviewPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient UploadedFile file;
    private final transient FilePreviews previews;
    private final transient DeskPerson person;
    private final Select<DatasetId> dataset = new Select<>();
    private final DatePicker date = new DatePicker("Figures of");
    private final TextField source = new TextField("Publisher and title, where not the usual");
    private final Button read = new Button("Read into a draft");
    private final Div found = new Div();

    PreviewPanel(UploadedFile file, ImportPreview first, Datasets datasets, FilePreviews previews, DeskPerson person) {
        this.file = file;
        this.previews = previews;
        this.person = person;
        dataset.setLabel("Read as");
        dataset.setItems(datasets.list());
        dataset.setValue(first.dataset());
        dataset.addValueChangeListener(chosen -> look());
        date.setLocale(Locale.US);
        source.setWidth("320px");
        read.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div choices = new Div(dataset, date, source, read);
        choices.addClassName("atlas-controls");
        add(new H3(file.name()), choices, found);
        show(first);
    }

    /** What happens when the file is to be read. */
    void onRead(Runnable reading) {
        read.addClickListener(click -> {
            if (date.isEmpty()) {
                date.setInvalid(true);
                date.setErrorMessage("The file's name does not tell the date of its figures; choose it.");
            } else {
                reading.run();
            }
        });
    }

    /** The wish to import that the choices make. */
    ImportRequest request() {
        String named = source.getValue().strip();
        return new ImportRequest(
                dataset.getValue(),
                file.file(),
                file.name(),
                date.getValue(),
                named.isEmpty() ? null : named,
                "",
                false,
                person.name());
    }

    private void look() {
        try {
            show(previews.preview(dataset.getValue(), file.file()));
        } catch (RefusedFile refused) {
            found.removeAll();
            found.add(Section.fault(String.valueOf(refused.getMessage())));
        }
    }

    private void show(ImportPreview preview) {
        Recognition recognition = preview.recognition();
        preview.findAsOf().ifPresent(date::setValue);
        read.setEnabled(recognition.isComplete());
        found.removeAll();
        found.add(Section.note("Written as " + preview.file().format().words() + "."
                + preview.findMapping()
                        .map(mapping -> " Its columns were mapped by " + mapping.author() + ".")
                        .orElse("")));
        if (!recognition.isComplete()) {
            found.add(Section.fault(recognition.sentence()));
        }
        found.add(columns(recognition));
        if (!recognition.isComplete() || preview.mapping() != null) {
            found.add(new MappingForm(recognition, roles -> map(roles)));
        }
        found.add(rows(preview));
    }

    private @Nullable String map(java.util.Map<String, String> roles) {
        try {
            previews.map(dataset.getValue(), file.file(), roles, person.name());
            look();
            return null;
        } catch (RefusedFile refused) {
            return refused.getMessage();
        }
    }

    private static TextTable columns(Recognition recognition) {
        TextTable table =
                new TextTable("What the columns are read as", List.of("Column", "Read as", "Sure", "Because", "Dates"));
        for (Recognition.Column column : recognition.columns()) {
            String role = column.findRole()
                    .orElseGet(() -> column.findProposal().map(one -> one + "?").orElse("–"));
            table.row(List.of(
                    column.printed(),
                    role,
                    column.confidence() == 0 ? "" : column.confidence() + "%",
                    column.ground(),
                    column.findDates().map(DateStyle::words).orElse("")));
        }
        return table;
    }

    private static Div rows(ImportPreview preview) {
        List<TableRow> rows = preview.file().rows();
        int width = rows.stream().mapToInt(PreviewPanel::width).max().orElse(0);
        List<String> heads = new ArrayList<>(List.of("Row"));
        for (int column = 0; column < width; column++) {
            heads.add(letter(column));
        }
        TextTable table = new TextTable("First rows of the file", heads);
        for (TableRow row : rows) {
            List<String> cells = new ArrayList<>(List.of(Integer.toString(row.number())));
            for (int column = 0; column < width; column++) {
                cells.add(row.cell(column));
            }
            table.row(cells);
        }
        table.addClassName("rows");
        return new Div(
                Section.note("The first " + Wording.count(rows.size()) + " rows as they stand in the file"
                        + (preview.file().more() ? "; it goes on." : "; it has no more.")),
                table);
    }

    /** How many cells a row has, without the empty ones at its end. */
    private static int width(TableRow row) {
        int width = row.cells().size();
        while (width > 0 && row.cell(width - 1).isBlank()) {
            width--;
        }
        return width;
    }

    /** The letter by which a spreadsheet names a column, from 0. */
    private static String letter(int column) {
        return column < 26 ? String.valueOf((char) ('A' + column)) : letter(column / 26 - 1) + letter(column % 26);
    }
}
