package org.enforcementatlas.ui.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import org.enforcementatlas.eoir.ReleaseImport;
import org.enforcementatlas.eoir.ReleaseRequest;
import org.jspecify.annotations.Nullable;

/** A release of the immigration court's case files that was dropped: its date, and the button that counts it. */
final class ReleasePanel extends Div {

    private static final long serialVersionUID = 1L;

    private final DatePicker date = new DatePicker("Date of the release");
    private final transient UploadedFile file;
    private final String author;
    private final CountyTable counties;

    /**
     * A panel.
     *
     * @param told the date that the file's name tells, {@code null} where it tells none
     * @param author who asks for it
     * @param releases looks at the table of ZIP codes
     * @param count is asked to count the release
     */
    ReleasePanel(
            UploadedFile file,
            @Nullable LocalDate told,
            String author,
            ReleaseImport releases,
            Consumer<ReleaseRequest> count) {
        this.file = file;
        this.author = author;
        this.counties = new CountyTable(releases, file);
        addClassName("atlas-section");
        date.setValue(told);
        Button button = new Button("Count it", click -> {
            LocalDate day = date.getValue();
            date.setInvalid(day == null);
            date.setErrorMessage("Tell the date of the release.");
            if (day != null) {
                count.accept(request(day));
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        date.setLocale(Locale.US);
        add(
                new H3(file.name()),
                Section.note("It holds the immigration court's case files. Removal orders, completed and pending cases"
                        + " are counted out of it, by address and by court, into drafts."),
                date,
                counties,
                button);
    }

    private ReleaseRequest request(LocalDate day) {
        return new ReleaseRequest(
                file.file(), file.name(), day, counties.find().orElse(null), ReleaseRequest.USUAL_FROM, false, author);
    }
}
