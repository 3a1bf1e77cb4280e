package org.enforcementatlas.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.enforcementatlas.choropleth.ClassMethod;
import org.enforcementatlas.choropleth.MapLayout;
import org.enforcementatlas.choropleth.MapOptions;
import org.enforcementatlas.choropleth.Palettes;
import org.enforcementatlas.choropleth.ViewState;
import org.enforcementatlas.measure.ListClock;
import org.enforcementatlas.measure.Measure;
import org.enforcementatlas.measure.MeasureKind;
import org.enforcementatlas.measure.MeasureQuery;
import org.enforcementatlas.measure.Measures;
import org.enforcementatlas.measure.Per;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.model.AgreementModel;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.DatasetId;
import org.jspecify.annotations.Nullable;

/** The choices that make a view. They show a state and ask for another; they hold none. */
final class ViewControls extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Measures measures;
    private final transient Consumer<ViewState> ask;
    private final Select<Measure> measure = new Select<>();
    private final Select<Per> per = new Select<>();
    private final Select<AreaLevel> level = new Select<>();
    private final Select<LocalDate> date = new Select<>();
    private final Select<AgreementModel> model = new Select<>();
    private final Select<MapLayout> layout = new Select<>();
    private final Select<ClassMethod> method = new Select<>();
    private final Select<Integer> classes = new Select<>();
    private final Select<String> palette = new Select<>();
    private transient @Nullable ViewState shown;

    ViewControls(Measures measures, Consumer<ViewState> ask) {
        this.measures = measures;
        this.ask = ask;
        addClassName("atlas-controls");
        label(measure, "Measure", "wide", Measure::title);
        label(per, "Unit", "unit", unit -> unit == Per.COUNT ? "Count" : "Per 100,000 residents");
        label(level, "Areas", "narrow", area -> area == AreaLevel.STATE ? "States" : "Counties");
        label(date, "Date", "middle", Wording::day);
        label(model, "Model", "middle", Wording::modelName);
        label(layout, "Drawn as", "middle", kind -> kind == MapLayout.GEOGRAPHIC ? "Shaded areas" : "Circles");
        label(method, "Classes by", "middle", ClassMethod::title);
        label(classes, "Classes", "narrow", String::valueOf);
        label(palette, "Colours", "narrow", name -> name);
        measure.setItems(measures.list());
        model.setEmptySelectionAllowed(true);
        model.setEmptySelectionCaption("All models");
        model.setItems(AgreementModel.JEM, AgreementModel.TFM, AgreementModel.WSO);
        method.setItems(ClassMethod.QUANTILE, ClassMethod.NATURAL, ClassMethod.EQUAL, ClassMethod.PRETTY);
        classes.setItems(3, 4, 5, 6, 7);
        layout.setItems(MapLayout.values());
        listen();
    }

    private void listen() {
        measure.addValueChangeListener(event -> changed(event, state -> ofMeasure(event.getValue(), state)));
        per.addValueChangeListener(event ->
                changed(event, state -> query(state, with(state.query(), event.getValue()))));
        level.addValueChangeListener(event -> changed(event, state -> ofLevel(event.getValue(), state)));
        date.addValueChangeListener(event -> changed(event, state -> ofDate(event.getValue(), state)));
        model.addValueChangeListener(event -> changed(event, state -> ofModel(event.getValue(), state)));
        layout.addValueChangeListener(event -> changed(
                event,
                state -> map(
                        state,
                        event.getValue(),
                        state.map().method(),
                        state.map().classes())));
        method.addValueChangeListener(event -> changed(
                event,
                state -> map(
                        state,
                        state.map().layout(),
                        event.getValue(),
                        state.map().classes())));
        classes.addValueChangeListener(event -> changed(
                event, state -> map(state, state.map().layout(), state.map().method(), event.getValue())));
        palette.addValueChangeListener(event -> changed(event, state -> ofPalette(event.getValue(), state)));
    }

    /** Shows a state; what the measure does not offer is hidden. */
    void show(ViewState state, @Nullable MapLayout drawn, boolean forMap) {
        shown = null;
        MeasureQuery query = state.query();
        Measure chosen = measures.find(query.measure()).orElseThrow();
        measure.setValue(chosen);
        boolean counts = chosen.kind() != MeasureKind.SHARE;
        boolean agreements = chosen.dataset().equals(DatasetId.AGREEMENTS);
        Per unit = query.findPer().orElse(chosen.defaultPer());
        per.setItems(
                chosen.dataset().equals(DatasetId.POPULATION) ? List.of(Per.COUNT) : List.of(Per.RESIDENTS, Per.COUNT));
        per.setValue(unit);
        per.setVisible(counts);
        level.setItems(chosen.levels().stream().sorted().toList());
        level.setValue(chosen.levels().contains(query.level()) ? query.level() : null);
        level.setVisible(chosen.levels().size() > 1);
        List<LocalDate> dates = new ArrayList<>(measures.listDates(chosen.id()));
        query.findAsOf().filter(day -> !dates.contains(day)).ifPresent(dates::add);
        dates.sort(Comparator.reverseOrder());
        date.setItems(dates);
        date.setVisible(!dates.isEmpty());
        if (!dates.isEmpty()) {
            date.setValue(query.findAsOf().orElse(dates.getFirst()));
        }
        model.setValue(query.model());
        model.setVisible(agreements);
        showDrawing(state, drawn, forMap, counts && unit == Per.COUNT);
        shown = state;
    }

    private void showDrawing(ViewState state, @Nullable MapLayout drawn, boolean forMap, boolean isCount) {
        boolean shaded = forMap && drawn == MapLayout.GEOGRAPHIC;
        layout.setVisible(forMap && isCount && drawn != null);
        if (drawn != null) {
            layout.setValue(drawn);
        }
        method.setVisible(shaded);
        method.setValue(
                state.map().method() == ClassMethod.CUSTOM ? null : state.map().method());
        classes.setVisible(shaded);
        classes.setValue(state.map().classes());
        boolean diverging = state.query().measure().name().equals("vote-margin");
        palette.setItems(Palettes.names(diverging));
        palette.setValue(Objects.requireNonNullElse(
                state.map().palette(), diverging ? Palettes.DIVERGING : Palettes.SEQUENTIAL));
        palette.setVisible(shaded);
    }

    private <T> void label(
            Select<T> select, String label, String width, com.vaadin.flow.component.ItemLabelGenerator<T> words) {
        select.setLabel(label);
        select.addClassName(width);
        select.setItemLabelGenerator(item -> item == null ? "All models" : words.apply(item));
        add(select);
    }

    /** Only what a person chose asks for another view; a null is the select's own emptiness. */
    private <T> void changed(
            AbstractField.ComponentValueChangeEvent<Select<T>, T> event, UnaryOperator<ViewState> change) {
        ViewState before = shown;
        if (before != null && event.isFromClient()) {
            ask.accept(change.apply(before));
        }
    }

    private static ViewState ofMeasure(Measure chosen, ViewState state) {
        AreaLevel asked = state.query().level();
        AreaLevel kept = chosen.levels().contains(asked) ? asked : Collections.min(chosen.levels());
        MeasureQuery query = new MeasureQuery(chosen.id(), kept, null, ListClock.LISTED, null, null, null);
        MapOptions map = new MapOptions(null, ClassMethod.QUANTILE, state.map().classes(), List.of(), null);
        return new ViewState(query, map, kept == state.query().level() ? state.selected() : null);
    }

    private static ViewState query(ViewState state, MeasureQuery query) {
        MapOptions map = new MapOptions(
                null,
                state.map().method(),
                state.map().classes(),
                state.map().breaks(),
                state.map().palette());
        return new ViewState(query, map, state.selected());
    }

    private static MeasureQuery with(MeasureQuery query, Per unit) {
        return new MeasureQuery(
                query.measure(), query.level(), query.asOf(), query.clock(), unit, query.model(), query.snapshot());
    }

    private static ViewState ofLevel(AreaLevel wanted, ViewState state) {
        MeasureQuery query = state.query();
        return new ViewState(
                new MeasureQuery(
                        query.measure(), wanted, query.asOf(), query.clock(), query.per(), query.model(), null),
                state.map(),
                null);
    }

    private static ViewState ofDate(LocalDate day, ViewState state) {
        MeasureQuery query = state.query();
        return new ViewState(
                new MeasureQuery(query.measure(), query.level(), day, query.clock(), query.per(), query.model(), null),
                state.map(),
                state.selected());
    }

    private static ViewState ofModel(@Nullable AgreementModel chosen, ViewState state) {
        MeasureQuery query = state.query();
        return new ViewState(
                new MeasureQuery(
                        query.measure(),
                        query.level(),
                        query.asOf(),
                        query.clock(),
                        query.per(),
                        chosen,
                        query.snapshot()),
                state.map(),
                state.selected());
    }

    private static ViewState ofPalette(String name, ViewState state) {
        MapOptions map = state.map();
        return new ViewState(
                state.query(),
                new MapOptions(map.layout(), map.method(), map.classes(), map.breaks(), name),
                state.selected());
    }

    private static ViewState map(ViewState state, @Nullable MapLayout layout, ClassMethod method, int classes) {
        List<Double> breaks = method == ClassMethod.CUSTOM ? state.map().breaks() : List.of();
        return new ViewState(
                state.query(),
                new MapOptions(layout, method, classes, breaks, state.map().palette()),
                state.selected());
    }
}
