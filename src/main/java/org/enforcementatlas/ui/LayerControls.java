package org.enforcementatlas.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.enforcementatlas.choropleth.Layer;
import org.enforcementatlas.choropleth.ViewState;
import org.enforcementatlas.measure.Change;
import org.enforcementatlas.measure.Measure;
import org.enforcementatlas.measure.MeasureKind;
import org.enforcementatlas.measure.Per;
import org.enforcementatlas.measure.Wording;
import org.jspecify.annotations.Nullable;

/** The choice of what of the figures is shown. Like all controls it shows a state and asks for another; it holds none. */
final class LayerControls {

    /** What is offered. */
    private enum Choice {
        VALUES("Values"),
        HOT_SPOTS("Hot spots"),
        CHANGE("Change"),
        PERCENT("Percent change");

        private final String title;

        Choice(String title) {
            this.title = title;
        }

        private static Choice of(Layer layer) {
            return switch (layer) {
                case Layer.Plain plain -> plain == Layer.Plain.HOT_SPOTS ? HOT_SPOTS : VALUES;
                case Layer.Change change -> change.kind() == Change.Kind.PERCENT ? PERCENT : CHANGE;
            };
        }
    }

    private final Consumer<ViewState> ask;
    private final Select<Choice> choice = new Select<>();
    private final Select<LocalDate> from = new Select<>();
    private List<LocalDate> earlier = List.of();
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
            ViewState before = shown;
            if (event.isFromClient() && before != null) {
                ask.accept(chosen(event.getValue(), before));
            }
        });
        from.setLabel("Changed since");
        from.addClassName("middle");
        from.setItemLabelGenerator(Wording::day);
        from.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                since(event.getValue());
            }
        });
        row.add(choice, from);
    }

    private ViewState chosen(Choice wanted, ViewState before) {
        return switch (wanted) {
            case VALUES -> before.withLayer(Layer.Plain.VALUES);
            case HOT_SPOTS -> asRate(before).withLayer(Layer.Plain.HOT_SPOTS);
            case CHANGE -> changed(Change.Kind.ABSOLUTE, before);
            case PERCENT -> changed(Change.Kind.PERCENT, before);
        };
    }

    /** Breaks and a reference of values do not fit changes, so they are let go. */
    private ViewState changed(Change.Kind kind, ViewState before) {
        LocalDate day = before.layer() instanceof Layer.Change change ? change.from() : earlier.getFirst();
        ViewState plain = before.layer() instanceof Layer.Change
                ? before
                : before.withMap(before.map().withAroundNation(false));
        return plain.withLayer(new Layer.Change(kind, day));
    }

    private void since(LocalDate day) {
        ViewState before = shown;
        if (before != null && before.layer() instanceof Layer.Change change) {
            ask.accept(before.withLayer(new Layer.Change(change.kind(), day)));
        }
    }

    /** Hot spots are of rates: a count is asked for per resident. */
    private ViewState asRate(ViewState before) {
        Measure asked = measure;
        return asked == null || asked.kind() == MeasureKind.SHARE
                ? before
                : before.withQuery(before.query().withPer(Per.RESIDENTS));
    }

    /**
     * Shows a state; what the measure does not offer is left out.
     *
     * @param dates for which the measure has figures, oldest first
     */
    void show(ViewState state, Measure of, List<LocalDate> dates) {
        shown = null;
        measure = of;
        LocalDate last = state.query().findAsOf().orElse(dates.isEmpty() ? LocalDate.MIN : dates.getLast());
        earlier = dates.stream().filter(day -> day.isBefore(last)).toList().reversed();
        Choice current = Choice.of(state.layer());
        List<Choice> choices = new ArrayList<>(List.of(Choice.VALUES));
        if (of.hasRate() || of.kind() == MeasureKind.SHARE) {
            choices.add(Choice.HOT_SPOTS);
        }
        if (!earlier.isEmpty()) {
            choices.add(Choice.CHANGE);
        }
        if (!earlier.isEmpty() && of.kind() != MeasureKind.SHARE) {
            choices.add(Choice.PERCENT);
        }
        if (!choices.contains(current)) {
            choices.add(current);
        }
        choice.setItems(choices);
        choice.setVisible(choices.size() > 1);
        choice.setValue(current);
        showFrom(state.layer());
        shown = state;
    }

    private void showFrom(Layer layer) {
        boolean visible = layer instanceof Layer.Change;
        from.setVisible(visible);
        if (layer instanceof Layer.Change change) {
            List<LocalDate> days = new ArrayList<>(earlier);
            if (!days.contains(change.from())) {
                days.add(change.from());
            }
            from.setItems(days);
            from.setValue(change.from());
        }
    }
}
