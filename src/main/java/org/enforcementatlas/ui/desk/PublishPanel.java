package org.enforcementatlas.ui.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import java.util.stream.Collectors;
import org.enforcementatlas.ingest.desk.ImportDesk;
import org.enforcementatlas.ingest.desk.Review;
import org.enforcementatlas.ingest.review.Alarm;

/** What is alarming, and the yes that publishes: a second, explicit one where there are alarms. */
final class PublishPanel extends Div {

    private static final long serialVersionUID = 1L;

    private static final int MOST_ROWS = 12;

    PublishPanel(ImportDesk desk, Review review, DeskPerson person) {
        UnorderedList list = new UnorderedList();
        list.addClassName("atlas-alarms");
        review.alarms().forEach(alarm -> list.add(item(alarm)));
        add(review.alarms().isEmpty() ? Section.note("Nothing is alarming.") : list);
        Optional<String> refusal = desk.findRefusal(review.snapshot().id(), person.name());
        boolean may = person.mayPublish() && refusal.isEmpty();
        Checkbox over = new Checkbox("I have read the alarms and publish over them.");
        over.setVisible(review.needsSecondYes() && may);
        Button publish = new Button("Publish", click -> {
            person.requirePublisher();
            desk.publish(review.snapshot().id(), person.name());
            getUI().ifPresent(ui -> ui.navigate("imports/" + review.snapshot().id()));
        });
        publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        publish.setEnabled(may && !review.needsSecondYes());
        over.addValueChangeListener(ticked -> publish.setEnabled(ticked.getValue()));
        Button discard = new Button("Discard the draft", click -> {
            desk.discard(review.snapshot().id(), person.name());
            getUI().ifPresent(ui -> ui.navigate("imports"));
        });
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(over, new Div(publish, discard));
        if (!person.mayPublish()) {
            add(Section.note("Your role is editor: a publisher has to publish the draft."));
        }
        refusal.ifPresent(sentence -> add(Section.note(sentence)));
    }

    private static ListItem item(Alarm alarm) {
        boolean second = alarm.weight() == Alarm.Weight.SECOND_YES;
        String rows = alarm.rows().isEmpty()
                ? ""
                : " Rows "
                        + alarm.rows().stream()
                                .limit(MOST_ROWS)
                                .map(Object::toString)
                                .collect(Collectors.joining(", "))
                        + (alarm.rows().size() > MOST_ROWS ? " …" : "") + ".";
        ListItem item = new ListItem((second ? "Alarm: " : "Worth knowing: ") + alarm.sentence() + rows);
        item.addClassName(second ? "second-yes" : "worth-knowing");
        return item;
    }
}
