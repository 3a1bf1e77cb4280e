package org.enforcementatlas.ui.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.enforcementatlas.eoir.ReleaseRequest;
import org.jspecify.annotations.Nullable;

/** A release of the immigration court's case files that was dropped: its date, and the button that counts it. */
final class ReleasePanel extends Div {

    private static final long serialVersionUID = 1L;

    private final DatePicker date = new DatePicker("Date of the release");
    private final transient UploadedFile file;
    private final String author;

    /**
     * A panel.
     *
     * @param told the date that the file's name tells, {@code null} where it tells none
     * @param count is asked to count the release
     */
    ReleasePanel(UploadedFile file, @Nullable LocalDate told, String author, Consumer<ReleaseRequest> count) {
        this.file = file;
        this.author = author;
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
        add(
                Section.note(file.name()
                        + " holds the immigration court's case files. Removal orders, completed and pending cases are"
                        + " counted out of it, by address and by court, into drafts."),
                date,
                button);
    }

    private ReleaseRequest request(LocalDate day) {
        return new ReleaseRequest(file.file(), file.name(), day, null, ReleaseRequest.USUAL_FROM, false, author);
    }
}
