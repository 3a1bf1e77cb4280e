package org.enforcementatlas.ui.relate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.enforcementatlas.choropleth.MapLayout;
import org.enforcementatlas.choropleth.Simulation;
import org.enforcementatlas.choropleth.relate.RelateState;
import org.enforcementatlas.choropleth.relate.Related;
import org.enforcementatlas.choropleth.relate.RelatedMaps;
import org.enforcementatlas.measure.Measure;
import org.enforcementatlas.measure.MeasureQuery;
import org.enforcementatlas.measure.Measures;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.MeasureId;
import org.jspecify.annotations.Nullable;

/** The choices that make a view of two measures. They show a state and ask for another; they hold none. */
final class RelateControls extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Measures measures;
    private final transient Consumer<RelateState> ask;
    private final AxisControls x;
    private final AxisControls y;
    private final Select<MeasureId> colour = new Select<>();
    private final Select<AreaLevel> level = new Select<>();
    private final Select<MapLayout> layout = new Select<>();
    private final Select<Simulation> simulation = new Select<>();
    private transient @Nullable RelateState shown;

    RelateControls(Measures measures, RelatedMaps maps, Consumer<RelateState> ask) {
        this.measures = measures;
        this.ask = ask;
        this.x = new AxisControls("First measure (across)", measures, maps, query -> change(s -> withX(s, query)));
        this.y = new AxisControls("Second measure (up)", measures, maps, query -> change(s -> withY(s, query)));
        addClassNames("atlas-controls", "atlas-relate-controls");
        Button swap = new Button("Swap", click -> change(RelateState::swapped));
        swap.setTooltipText("Put the measures in each other's places");
        add(x);
        select(colour, "Points coloured by", "wide");
        select(level, "Areas", "narrow");
        add(y);
        select(layout, "Drawn as", "narrow");
        select(simulation, "Simulate", "middle");
        add(swap);
        colour.setEmptySelectionAllowed(true);
        colour.setEmptySelectionCaption("The colours of the map");
        colour.setItemLabelGenerator(id -> id == null
                ? "The colours of the map"
                : measures.find(id).map(Measure::title).orElse(id.name()));
        level.setItems(AreaLevel.STATE, AreaLevel.COUNTY);
        level.setItemLabelGenerator(area -> area == AreaLevel.STATE ? "States" : "Counties");
        layout.setItems(MapLayout.GEOGRAPHIC, MapLayout.TILES);
        layout.setItemLabelGenerator(MapLayout::title);
        simulation.setItems(Simulation.values());
        simulation.setEmptySelectionAllowed(true);
        simulation.setEmptySelectionCaption("nobody");
        simulation.setItemLabelGenerator(eye -> eye == null ? "nobody" : eye.title());
        listen();
    }

    private void listen() {
        colour.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                change(state -> state.withColour(colourOf(event.getValue(), state)));
            }
        });
        level.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                change(state -> ofLevel(event.getValue(), state));
            }
        });
        layout.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                change(state -> state.withLayout(event.getValue()));
            }
        });
        simulation.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                change(state -> state.withSimulate(event.getValue()));
            }
        });
    }

    private <T> void select(Select<T> select, String label, String width) {
        select.setLabel(label);
        select.addClassName(width);
        add(select);
    }

    private void change(UnaryOperator<RelateState> change) {
        RelateState before = shown;
        if (before != null) {
            ask.accept(change.apply(before));
        }
    }

    /** Shows a state, and the dates that were answered for. */
    void show(RelateState state, @Nullable Related related) {
        shown = null;
        x.show(state.x(), related == null ? null : related.x().asOf());
        y.show(state.y(), related == null ? null : related.y().asOf());
        List<MeasureId> ids =
                new ArrayList<>(measures.listOffered().stream().map(Measure::id).toList());
        colour.setItems(ids);
        MeasureQuery asked = state.colour();
        colour.setValue(asked == null || !ids.contains(asked.measure()) ? null : asked.measure());
        level.setValue(state.level());
        layout.setVisible(state.level() == AreaLevel.STATE);
        layout.setValue(
                related == null ? MapLayout.GEOGRAPHIC : related.shapes().layout());
        simulation.setValue(state.simulate());
        shown = state;
    }

    private @Nullable MeasureQuery colourOf(@Nullable MeasureId id, RelateState state) {
        return id == null
                ? null
                : MeasureQuery.of(id)
                        .withLevel(state.level())
                        .withScope(state.x().scope());
    }

    /** A measure that does not exist by county takes the page back to states. */
    private RelateState withX(RelateState state, MeasureQuery query) {
        return has(query, state.level())
                ? state.withX(query)
                : ofLevel(AreaLevel.STATE, state).withX(states(query));
    }

    private RelateState withY(RelateState state, MeasureQuery query) {
        return has(query, state.level())
                ? state.withY(query)
                : ofLevel(AreaLevel.STATE, state).withY(states(query));
    }

    private static MeasureQuery states(MeasureQuery query) {
        return query.withLevel(AreaLevel.STATE);
    }

    private boolean has(MeasureQuery query, AreaLevel wanted) {
        Set<AreaLevel> levels =
                measures.find(query.measure()).map(Measure::levels).orElse(Set.of());
        return levels.contains(wanted);
    }

    /** Another level has other areas: what was picked out is let go, and a colour that does not exist there. */
    private RelateState ofLevel(AreaLevel wanted, RelateState state) {
        MeasureQuery coloured = state.colour();
        MeasureQuery kept = coloured != null && has(coloured, wanted) ? coloured.withLevel(wanted) : null;
        return new RelateState(
                state.x().withLevel(wanted),
                state.y().withLevel(wanted),
                kept,
                state.scales(),
                state.layout(),
                state.tab(),
                state.simulate(),
                RelateState.Marked.NOTHING);
    }
}
