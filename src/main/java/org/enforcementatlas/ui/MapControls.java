package org.enforcementatlas.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.enforcementatlas.choropleth.ClassMethod;
import org.enforcementatlas.choropleth.ClassifiedMap;
import org.enforcementatlas.choropleth.Classifier;
import org.enforcementatlas.choropleth.MapOptions;
import org.enforcementatlas.choropleth.Palettes;
import org.enforcementatlas.choropleth.Simulation;
import org.enforcementatlas.choropleth.ViewCodec;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.jspecify.annotations.Nullable;

/** How a map is classed and coloured. Like all controls they show a state and ask for another; they hold none. */
final class MapControls extends Details {

    private static final long serialVersionUID = 1L;

    /** What colours stand for. */
    private enum Reference {
        VALUE("Values"),
        RATIO("Ratio to the US");

        private final String title;

        Reference(String title) {
            this.title = title;
        }
    }

    private final transient Consumer<UnaryOperator<MapOptions>> ask;
    private final Select<Reference> reference = new Select<>();
    private final Select<ClassMethod> method = new Select<>();
    private final Select<Integer> classes = new Select<>();
    private final TextField breaks = new TextField("Own breaks, like 10,50");
    private final Select<String> palette = new Select<>();
    private final Select<Simulation> simulation = new Select<>();
    private final Checkbox rescale = new Checkbox("Re-scale to this date");
    private final Div row = new Div();
    private transient @Nullable MapOptions shown;

    MapControls(Consumer<UnaryOperator<MapOptions>> ask) {
        this.ask = ask;
        setSummaryText("Classes and colours");
        addClassName("atlas-map-controls");
        row.addClassName("atlas-controls");
        label(reference, "Colours show", "middle", item -> item.title);
        label(method, "Classes by", "middle", ClassMethod::title);
        label(classes, "Classes", "narrow", String::valueOf);
        breaks.addClassName("middle");
        row.add(breaks);
        label(palette, "Colours", "narrow", name -> name);
        label(simulation, "Simulate", "middle", Simulation::title);
        row.add(rescale);
        reference.setItems(Reference.values());
        method.setItems(ClassMethod.values());
        classes.setItems(3, 4, 5, 6, 7);
        simulation.setItems(Simulation.values());
        simulation.setEmptySelectionAllowed(true);
        simulation.setEmptySelectionCaption("nobody");
        add(row);
        listen();
    }

    private void listen() {
        asks(reference, (map, chosen) -> map.withAroundNation(chosen == Reference.RATIO));
        asks(method, (map, chosen) -> chosen == ClassMethod.CUSTOM ? map : map.withMethod(chosen));
        asks(classes, MapOptions::withClasses);
        asks(palette, MapOptions::withPalette);
        asks(simulation, MapOptions::withSimulate);
        rescale.addValueChangeListener(event -> change(event.isFromClient(), map -> map.withRescale(event.getValue())));
        breaks.addValueChangeListener(event -> change(event.isFromClient(), map -> withBreaks(map, event.getValue())));
    }

    private <T> void asks(Select<T> select, BiFunction<MapOptions, T, MapOptions> change) {
        select.addValueChangeListener((AbstractField.ComponentValueChangeEvent<Select<T>, T> event) ->
                change(event.isFromClient(), map -> change.apply(map, event.getValue())));
    }

    private void change(boolean byPerson, UnaryOperator<MapOptions> change) {
        if (shown != null && byPerson) {
            ask.accept(change);
        }
    }

    /** Breaks as they were typed; the field says what is wrong with those that cannot be read. */
    private MapOptions withBreaks(MapOptions map, String typed) {
        try {
            MapOptions read = ViewCodec.fromParameters(Map.of("breaks", typed.replace(" ", "")))
                    .map();
            MapOptions kept = map.withMethod(ClassMethod.QUANTILE);
            return read.breaks().isEmpty() ? kept : kept.withBreaks(read.breaks());
        } catch (UnanswerableQuery wrong) {
            breaks.setErrorMessage(wrong.getMessage());
            breaks.setInvalid(true);
            return map;
        }
    }

    /** Shows what a map was drawn with; what makes no sense for it is hidden. */
    void show(ClassifiedMap map, boolean manyDates) {
        shown = null;
        MapOptions options = map.options();
        boolean values = map.hotSpots() == null;
        showClasses(map, values && !map.symbols());
        simulation.setValue(options.simulate());
        rescale.setVisible(values && manyDates && !options.aroundNation());
        rescale.setValue(options.rescale());
        shown = options;
    }

    /** What is chosen of shaded values; hidden for circles and for hot spots, which have classes of their own. */
    private void showClasses(ClassifiedMap map, boolean shaded) {
        MapOptions options = map.options();
        boolean own = options.method() == ClassMethod.CUSTOM;
        boolean diverging =
                options.aroundNation() || map.table().measure().id().name().equals("vote-margin");
        boolean comparable = !Classifier.isCount(map.table()) && (options.aroundNation() || !diverging);
        reference.setVisible(shaded && comparable);
        reference.setValue(options.aroundNation() ? Reference.RATIO : Reference.VALUE);
        method.setVisible(shaded);
        method.setValue(options.method());
        classes.setVisible(shaded && !own && options.method() != ClassMethod.NONE);
        classes.setValue(options.classes());
        breaks.setVisible(shaded);
        breaks.setInvalid(false);
        breaks.setValue(options.breaks().stream().map(Object::toString).collect(Collectors.joining(",")));
        palette.setVisible(shaded);
        palette.setItems(Palettes.names(diverging));
        palette.setValue(
                Objects.requireNonNullElse(options.palette(), diverging ? Palettes.DIVERGING : Palettes.SEQUENTIAL));
    }

    private <T> void label(Select<T> select, String label, String width, Function<T, String> words) {
        select.setLabel(label);
        select.addClassName(width);
        select.setItemLabelGenerator(item -> item == null ? "nobody" : words.apply(item));
        row.add((Component) select);
    }
}
