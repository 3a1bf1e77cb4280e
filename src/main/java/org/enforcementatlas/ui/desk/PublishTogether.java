package org.enforcementatlas.ui.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.enforcementatlas.access.RefusedAct;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.ingest.desk.ImportDesk;
import org.enforcementatlas.ingest.review.Alarm;
import org.enforcementatlas.ingest.review.ReleaseGate;
import org.enforcementatlas.model.SnapshotId;

/** Publishes drafts that belong together, all of them or none, or discards them: with a second yes where there are alarms. */
final class PublishTogether extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ImportDesk desk;
    private final transient List<SnapshotId> drafts;
    private final transient DeskPerson person;
    private final transient Runnable changed;

    /**
     * A panel.
     *
     * @param changed is told once the drafts are published or discarded
     */
    PublishTogether(ImportDesk desk, List<Snapshot> drafts, DeskPerson person, Runnable changed) {
        this.desk = desk;
        this.drafts = drafts.stream().map(Snapshot::id).toList();
        this.person = person;
        this.changed = changed;
        UnorderedList list = new UnorderedList();
        list.addClassName("atlas-alarms");
        boolean alarming = false;
        for (Snapshot draft : drafts) {
            List<Alarm> alarms = desk.listAlarms(draft.id());
            alarming |= ReleaseGate.needsSecondYes(alarms);
            alarms.forEach(alarm -> list.add(item(draft, alarm)));
        }
        add(list.getChildren().findAny().isEmpty() ? Section.note("Nothing is alarming.") : list);
        offer(alarming);
    }

    private void offer(boolean alarming) {
        Optional<String> refusal = drafts.stream()
                .flatMap(draft -> desk.findRefusal(draft, person.name()).stream())
                .findFirst();
        boolean may = person.mayPublish() && refusal.isEmpty();
        Checkbox over = new Checkbox("I have read the alarms and publish over them.");
        over.setVisible(alarming && may);
        Button publish = new Button("Publish all of them together", click -> publish());
        publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        publish.setEnabled(may && !alarming);
        over.addValueChangeListener(ticked -> publish.setEnabled(ticked.getValue()));
        Button discard = new Button("Discard all of them", click -> discard());
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(over, new Div(publish, discard));
        if (!person.mayPublish()) {
            add(Section.note("Your role is editor: a publisher has to publish the drafts."));
        }
        refusal.ifPresent(sentence -> add(Section.note(sentence)));
    }

    private void publish() {
        person.requirePublisher();
        try {
            desk.publishTogether(drafts, person.name());
            end("All of them are published.");
        } catch (RefusedAct | IllegalArgumentException refused) {
            add(Section.fault("Nothing public was changed. " + refused.getMessage()));
        }
    }

    private void discard() {
        drafts.stream()
                .filter(draft -> desk.get(draft).isStaged())
                .forEach(draft -> desk.discard(draft, person.name()));
        end("All of them are discarded; nothing public was changed.");
    }

    private void end(String sentence) {
        removeAll();
        add(Section.note(sentence));
        changed.run();
    }

    private static ListItem item(Snapshot draft, Alarm alarm) {
        boolean second = alarm.weight() == Alarm.Weight.SECOND_YES;
        ListItem item = new ListItem(
                (second ? "Alarm: " : "Worth knowing: ") + draft.draft().fileName() + ": " + alarm.sentence());
        item.addClassName(second ? "second-yes" : "worth-knowing");
        return item;
    }
}
