package org.enforcementatlas.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.enforcementatlas.choropleth.Layer;
import org.enforcementatlas.choropleth.ViewState;
import org.enforcementatlas.measure.Measure;
import org.enforcementatlas.measure.MeasureKind;
import org.enforcementatlas.measure.Per;
import org.enforcementatlas.model.DatasetId;
import org.jspecify.annotations.Nullable;

/** The choice of what of the figures is shown. Like all controls it shows a state and asks for another; it holds none. */
final class LayerControls {

    /** What is offered. */
    private enum Choice {
        VALUES("Values"),
        HOT_SPOTS("Hot spots");

        private final String title;

        Choice(String title) {
            this.title = title;
        }
    }

    private final Consumer<ViewState> ask;
    private final Select<Choice> choice = new Select<>();
    private @Nullable ViewState shown;
    private @Nullable Measure measure;

    /**
     * Controls in a row of others.
     *
     * @param ask is asked for another state
     */
    LayerControls(HasComponents row, Consumer<ViewState> ask) {
        this.ask = ask;
        choice.setLabel("Show");
        choice.addClassName("middle");
        choice.setItemLabelGenerator(item -> item.title);
        choice.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                chosen(event.getValue());
            }
        });
        row.add(choice);
    }

    private void chosen(Choice wanted) {
        ViewState before = shown;
        if (before != null) {
            ask.accept(
                    wanted == Choice.HOT_SPOTS
                            ? asRate(before).withLayer(Layer.Plain.HOT_SPOTS)
                            : before.withLayer(Layer.Plain.VALUES));
        }
    }

    /** Hot spots are of rates: a count is asked for per resident. */
    private ViewState asRate(ViewState before) {
        Measure asked = measure;
        if (asked == null || asked.kind() == MeasureKind.SHARE) {
            return before;
        }
        return before.withQuery(before.query().withPer(Per.RESIDENTS));
    }

    /** Shows a state; what the measure does not offer is left out. */
    void show(ViewState state, Measure of) {
        shown = null;
        measure = of;
        List<Choice> choices = new ArrayList<>(List.of(Choice.VALUES));
        if (!of.dataset().equals(DatasetId.POPULATION)) {
            choices.add(Choice.HOT_SPOTS);
        }
        choice.setItems(choices);
        choice.setVisible(choices.size() > 1);
        choice.setValue(state.layer() == Layer.Plain.HOT_SPOTS ? Choice.HOT_SPOTS : Choice.VALUES);
        shown = state;
    }
}
