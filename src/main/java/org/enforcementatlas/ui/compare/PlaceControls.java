package org.enforcementatlas.ui.compare;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.enforcementatlas.measure.compare.CellPart;
import org.enforcementatlas.measure.compare.CensusRegions;
import org.enforcementatlas.measure.compare.ComparedPlace;
import org.enforcementatlas.measure.compare.ComparisonQuery;
import org.enforcementatlas.model.Jurisdictions;
import org.jspecify.annotations.Nullable;

/** Which places are compared, with what, and what cells show. They show a question and ask for another; they hold none. */
final class PlaceControls extends Div {

    private static final long serialVersionUID = 1L;

    private static final List<ComparedPlace> STATES = Jurisdictions.list().stream()
            .map(state -> ComparedPlace.state(state.id()))
            .toList();

    private final transient Consumer<ComparisonQuery> ask;
    private final MultiSelectComboBox<ComparedPlace> states = new MultiSelectComboBox<>("States and territories");
    private final MultiSelectComboBox<ComparedPlace> groups = new MultiSelectComboBox<>("Groups");
    private final ComboBox<ComparedPlace> benchmark = new ComboBox<>("Benchmark");
    private final CheckboxGroup<CellPart> parts = new CheckboxGroup<>("Beside each value");
    private final Checkbox ranks = new Checkbox("Rank unstable values too");
    private final TextField name = new TextField("Save these states as a group");
    private final transient RememberedGroups remembered = new RememberedGroups();
    private transient @Nullable ComparisonQuery shown;

    PlaceControls(Consumer<ComparisonQuery> ask) {
        this.ask = ask;
        addClassNames("atlas-controls", "atlas-places");
        states.setItems(STATES);
        states.setItemLabelGenerator(ComparedPlace::name);
        states.addClassName("wide");
        groups.setItemLabelGenerator(PlaceControls::label);
        groups.addClassName("wide");
        benchmark.setItemLabelGenerator(PlaceControls::label);
        benchmark.addClassName("unit");
        parts.setItems(CellPart.values());
        parts.setItemLabelGenerator(part -> part.word().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                + part.word().substring(1));
        name.setPlaceholder("Gulf");
        name.addClassName("unit");
        Button save = new Button("Save group", click -> save());
        Button all = new Button(
                "All 56",
                click -> change(query -> query.withPlaces(
                        Stream.concat(STATES.stream(), groupsOf(query)).toList())));
        all.setTooltipText("Compare all states and territories");
        add(states, all, groups, benchmark, parts, ranks, name, save);
        listen();
    }

    private static String label(ComparedPlace place) {
        return place.kind() == ComparedPlace.Kind.REGION
                ? place.name() + " (" + CensusRegions.kindOf(place) + ")"
                : place.name();
    }

    private static Stream<ComparedPlace> groupsOf(ComparisonQuery query) {
        return query.places().stream().filter(ComparedPlace::isGroup);
    }

    private void listen() {
        states.addValueChangeListener(event -> change(event.isFromClient(), this::chosen));
        groups.addValueChangeListener(event -> change(event.isFromClient(), this::chosen));
        benchmark.addValueChangeListener(event ->
                change(event.isFromClient() && event.getValue() != null, query -> benchmark(query, event.getValue())));
        parts.addValueChangeListener(event -> change(event.isFromClient(), query -> query.withShown(event.getValue())));
        ranks.addValueChangeListener(
                event -> change(event.isFromClient(), query -> query.withUnstableRanked(event.getValue())));
    }

    private void change(boolean byPerson, UnaryOperator<ComparisonQuery> change) {
        if (byPerson) {
            change(change);
        }
    }

    private void change(UnaryOperator<ComparisonQuery> change) {
        ComparisonQuery before = shown;
        if (before != null) {
            ask.accept(change.apply(before));
        }
    }

    /** What stays keeps its order; what is new comes after it. The last place is not let go. */
    private ComparisonQuery chosen(ComparisonQuery query) {
        Set<ComparedPlace> wanted = new LinkedHashSet<>(states.getValue());
        wanted.addAll(groups.getValue());
        if (wanted.isEmpty()) {
            show(query);
            return query;
        }
        List<ComparedPlace> kept = new ArrayList<>(query.places());
        kept.retainAll(wanted);
        wanted.removeAll(kept);
        kept.addAll(wanted);
        return query.withPlaces(kept);
    }

    /** A reader's own group must be in the address to be a benchmark. */
    private static ComparisonQuery benchmark(ComparisonQuery query, ComparedPlace wanted) {
        boolean missing =
                wanted.kind() == ComparedPlace.Kind.OWN && !query.places().contains(wanted);
        return (missing ? query.withPlace(wanted) : query).withBenchmark(wanted);
    }

    private void save() {
        ComparisonQuery before = shown;
        if (before == null) {
            return;
        }
        try {
            ComparedPlace group = ComparedPlace.own(name.getValue(), before.states());
            name.setInvalid(false);
            name.clear();
            remembered.remember(group, this);
            ask.accept(before.withPlace(group));
        } catch (IllegalArgumentException wrong) {
            name.setErrorMessage(wrong.getMessage());
            name.setInvalid(true);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        remembered.recall(this, () -> {
            ComparisonQuery before = shown;
            if (before != null) {
                show(before);
            }
        });
    }

    /** Shows a question, with the groups that this browser remembers beside those of the address. */
    void show(ComparisonQuery query) {
        shown = null;
        List<ComparedPlace> own = remembered.with(query.placesOf(ComparedPlace.Kind.OWN));
        groups.setItems(
                Stream.concat(own.stream(), CensusRegions.list().stream()).toList());
        benchmark.setItems(Stream.of(List.of(ComparedPlace.US), own, CensusRegions.list(), STATES)
                .flatMap(List::stream)
                .toList());
        states.setValue(new LinkedHashSet<>(query.placesOf(ComparedPlace.Kind.STATE)));
        groups.setValue(new LinkedHashSet<>(groupsOf(query).toList()));
        benchmark.setValue(query.benchmark());
        parts.setValue(query.shown());
        ranks.setValue(query.unstableRanked());
        shown = query;
    }
}
