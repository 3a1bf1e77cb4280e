package org.enforcementatlas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.enforcementatlas.measure.Wording;

/** A slider over the dates that there are figures for, with buttons for each step and for playing them. */
@Tag("atlas-time")
@JsModule("./atlas-time.ts")
final class TimeSlider extends Component {

    private static final long serialVersionUID = 1L;

    /** A date was chosen. */
    @DomEvent("date-chosen")
    public static final class DateChosen extends ComponentEvent<TimeSlider> {

        private static final long serialVersionUID = 1L;

        private final String date;

        /** Made by the browser's event. */
        public DateChosen(TimeSlider source, boolean fromClient, @EventData("event.detail.date") String date) {
            super(source, fromClient);
            this.date = date;
        }
    }

    /**
     * A slider.
     *
     * @param chosen is told the date that was chosen
     */
    TimeSlider(Consumer<LocalDate> chosen) {
        addListener(DateChosen.class, event -> chosen.accept(LocalDate.parse(event.date)));
    }

    /** Shows the dates, oldest first, and which of them is shown; a single date needs no slider. */
    void show(List<LocalDate> dates, LocalDate shown) {
        setVisible(dates.size() > 1 && dates.contains(shown));
        getElement()
                .setPropertyList(
                        "dates", dates.stream().map(LocalDate::toString).toList());
        getElement().setPropertyList("names", dates.stream().map(Wording::day).toList());
        getElement().setProperty("index", dates.indexOf(shown));
    }
}
