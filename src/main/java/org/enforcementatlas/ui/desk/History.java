package org.enforcementatlas.ui.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.enforcementatlas.ingest.Act;
import org.enforcementatlas.ingest.Datasets;
import org.enforcementatlas.ingest.SnapshotStore;
import org.enforcementatlas.ingest.desk.ImportDesk;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.ui.table.TextTable;

/** What was published and taken back, and the way to take the last act back. */
final class History extends Div {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 12;

    private final transient ImportDesk desk;
    private final transient SnapshotStore snapshots;
    private final transient DeskPerson person;
    private final Div list = new Div();

    History(ImportDesk desk, Datasets datasets, SnapshotStore snapshots, DeskPerson person) {
        this.desk = desk;
        this.snapshots = snapshots;
        this.person = person;
        Select<DatasetId> dataset = new Select<>();
        dataset.setLabel("Dataset");
        dataset.setItems(datasets.list());
        dataset.addValueChangeListener(chosen -> show(chosen.getValue()));
        add(dataset, list);
        dataset.setValue(datasets.list().getFirst());
    }

    private void show(DatasetId dataset) {
        list.removeAll();
        List<Act> acts = snapshots.listActs(dataset);
        if (acts.isEmpty()) {
            list.add(Section.note("Nothing of " + dataset + " was published yet."));
            return;
        }
        TextTable table =
                new TextTable("What was published", List.of("When (UTC)", "By", "What", "Snapshot", "Changed", ""));
        Act last = acts.stream()
                .filter(act -> act.kind() == Act.Kind.PUBLISHED && !act.undone())
                .findFirst()
                .orElse(null);
        for (Act act : acts.subList(0, Math.min(SHOWN, acts.size()))) {
            table.rowOf(List.of(
                    new Span(act.happened()
                            .atZone(ZoneOffset.UTC)
                            .toString()
                            .substring(0, 16)
                            .replace('T', ' ')),
                    new Span(act.author()),
                    new Span(what(act)),
                    new Anchor("imports/" + act.snapshot(), act.snapshot().toString()),
                    new Span(changes(act)),
                    act.equals(last) && person.mayPublish() ? takeBack(dataset) : new Span()));
        }
        list.add(table);
        if (acts.size() > SHOWN) {
            list.add(Section.note("The " + SHOWN + " latest of " + acts.size() + " acts; the log has them all."));
        }
    }

    private Button takeBack(DatasetId dataset) {
        Button back = new Button("Take back");
        back.addClickListener(asked -> {
            if (!back.getText().startsWith("Take back:")) {
                back.setText("Take back: the figures before become public. Sure?");
                return;
            }
            person.requirePublisher();
            desk.rollBack(dataset, person.name());
            show(dataset);
        });
        return back;
    }

    private static String what(Act act) {
        return act.kind() == Act.Kind.PUBLISHED
                ? act.undone() ? "published, later taken back" : "published"
                : "taken back";
    }

    private static String changes(Act act) {
        return act.changes().stream()
                .map(change -> Wording.day(change.asOf()) + ": "
                        + change.findBefore().map(Object::toString).orElse("–") + " → "
                        + change.findAfter().map(Object::toString).orElse("–"))
                .collect(Collectors.joining("; "));
    }
}
