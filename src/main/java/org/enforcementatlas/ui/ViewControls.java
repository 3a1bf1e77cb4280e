package org.enforcementatlas.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.enforcementatlas.choropleth.AreaConditions;
import org.enforcementatlas.choropleth.ClassMethod;
import org.enforcementatlas.choropleth.Layer;
import org.enforcementatlas.choropleth.MapLayout;
import org.enforcementatlas.choropleth.MapOptions;
import org.enforcementatlas.choropleth.ViewState;
import org.enforcementatlas.measure.Denominator;
import org.enforcementatlas.measure.Measure;
import org.enforcementatlas.measure.MeasureKind;
import org.enforcementatlas.measure.MeasureQuery;
import org.enforcementatlas.measure.Measures;
import org.enforcementatlas.measure.Per;
import org.enforcementatlas.measure.Span;
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
    private final Select<UnitChoice> per = new Select<>();
    private final Select<AreaLevel> level = new Select<>();
    private final Select<Span> span = new Select<>();
    private final Select<LocalDate> date = new Select<>();
    private final Select<AgreementModel> model = new Select<>();
    private final Select<MapLayout> layout = new Select<>();
    private final TextField filter = new TextField("Only areas where");
    private final transient LayerControls layers;
    private transient @Nullable ViewState shown;

    ViewControls(Measures measures, Consumer<ViewState> ask) {
        this.measures = measures;
        this.ask = ask;
        addClassName("atlas-controls");
        label(measure, "Measure", "wide", Measure::title);
        label(per, "Unit", "unit", UnitChoice::title);
        label(level, "Areas", "narrow", area -> area == AreaLevel.STATE ? "States" : "Counties");
        label(span, "Period", "unit", Span::title);
        label(date, "Date", "middle", Wording::day);
        label(model, "Model", "middle", Wording::modelName);
        this.layers = new LayerControls(this, ask);
        label(layout, "Drawn as", "middle", MapLayout::title);
        measure.setItems(measures.list());
        model.setEmptySelectionAllowed(true);
        model.setEmptySelectionCaption("All models");
        model.setItems(AgreementModel.JEM, AgreementModel.TFM, AgreementModel.WSO);
        filter.addClassName("unit");
        filter.setPlaceholder("per_residents > 5 AND state_name LIKE 'N%'");
        filter.setClearButtonVisible(true);
        filter.setTooltipText("Fields: " + String.join(", ", AreaConditions.listFields())
                + ". Words: AND, OR, NOT, LIKE, IN, BETWEEN, IS NULL.");
        add(filter);
        listen();
    }

    private void listen() {
        measure.addValueChangeListener(event -> changed(event, state -> ofMeasure(event.getValue(), state)));
        per.addValueChangeListener(event -> changed(event, state -> ofUnit(event.getValue(), state)));
        level.addValueChangeListener(event -> changed(event, state -> ofLevel(event.getValue(), state)));
        span.addValueChangeListener(event -> changed(event, state -> ofSpan(event.getValue(), state)));
        date.addValueChangeListener(event -> changed(event, state -> ofDate(event.getValue(), state)));
        filter.addValueChangeListener(event -> {
            ViewState before = shown;
            if (before != null && event.isFromClient()) {
                ask.accept(before.withFilter(event.getValue()));
            }
        });
        model.addValueChangeListener(event -> changed(event, state -> ofModel(event.getValue(), state)));
        layout.addValueChangeListener(event ->
                changed(event, state -> state.withMap(state.map().withLayout(event.getValue()))));
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
        UnitChoice.show(per, measures, chosen, query);
        per.setVisible(counts);
        level.setItems(chosen.levels().stream().sorted().toList());
        level.setValue(chosen.levels().contains(query.level()) ? query.level() : null);
        level.setVisible(chosen.levels().size() > 1);
        showSpan(query);
        List<LocalDate> answered = measures.listDates(chosen.id(), query.span());
        List<LocalDate> dates = new ArrayList<>(answered);
        query.findAsOf().filter(day -> !dates.contains(day)).ifPresent(dates::add);
        dates.sort(Comparator.reverseOrder());
        date.setItems(dates);
        date.setVisible(forMap ? dates.size() == 1 : !dates.isEmpty());
        if (!dates.isEmpty()) {
            date.setValue(query.findAsOf().orElse(dates.getFirst()));
        }
        filter.setValue(state.filter());
        layers.show(state, chosen, answered);
        model.setValue(query.model());
        model.setVisible(agreements);
        showLayout(drawn, forMap, query.level(), counts && unit == Per.COUNT);
        shown = state;
    }

    /** Only a flow has spans to choose from, and only those that its source allows. */
    private void showSpan(MeasureQuery query) {
        List<Span> spans = new ArrayList<>(measures.listSpans(query.measure()));
        if (!spans.contains(query.span())) {
            spans.add(query.span());
        }
        span.setItems(spans);
        span.setVisible(spans.size() > 1);
        span.setValue(query.span());
    }

    private void showLayout(@Nullable MapLayout drawn, boolean forMap, AreaLevel shownLevel, boolean isCount) {
        List<MapLayout> choices = new ArrayList<>(List.of(MapLayout.GEOGRAPHIC));
        if (shownLevel == AreaLevel.STATE) {
            choices.add(MapLayout.TILES);
        }
        if (isCount) {
            choices.add(MapLayout.SYMBOLS);
        }
        layout.setItems(choices);
        layout.setVisible(forMap && drawn != null && choices.size() > 1);
        if (drawn != null) {
            layout.setValue(drawn);
        }
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
        MeasureQuery query = MeasureQuery.of(chosen.id())
                .withLevel(kept)
                .withScope(state.query().scope());
        MapOptions map = new MapOptions(null, ClassMethod.QUANTILE, state.map().classes(), List.of(), null)
                .withSimulate(state.map().simulate());
        return new ViewState(query, map, "", kept == state.query().level() ? state.selected() : null);
    }

    /** A count is not compared with the nation's sum, so that choice is let go with the rate. */
    private static ViewState ofUnit(UnitChoice chosen, ViewState state) {
        MeasureQuery query = Denominator.ask(state.query(), chosen.word());
        Per unit = query.findPer().orElse(Per.COUNT);
        MapOptions map = state.map();
        return state.withQuery(query)
                .withMap(unit == Per.COUNT && map.aroundNation() ? map.withAroundNation(false) : map)
                .withLayer(
                        unit == Per.COUNT && state.layer() == Layer.Plain.HOT_SPOTS
                                ? Layer.Plain.VALUES
                                : state.layer());
    }

    /** Another level has other areas: what was selected or drawn alone is let go. */
    static ViewState ofLevel(AreaLevel wanted, ViewState state) {
        return state.withQuery(state.query().withLevel(wanted).unpinned())
                .withMap(state.map().withZoom(null))
                .withSelected(null);
    }

    /** Another span may not end on the same date, so the latest one is shown if it does not; breaks of one do not fit another. */
    private ViewState ofSpan(Span wanted, ViewState state) {
        MeasureQuery query = state.query().withSpan(wanted).unpinned();
        List<LocalDate> dates = measures.listDates(query.measure(), wanted);
        LocalDate day = query.findAsOf().filter(dates::contains).orElse(null);
        return state.withQuery(query.withAsOf(day)).withLayer(Layer.Plain.VALUES);
    }

    static ViewState ofDate(LocalDate day, ViewState state) {
        return state.withQuery(state.query().withAsOf(day).unpinned());
    }

    private static ViewState ofModel(@Nullable AgreementModel chosen, ViewState state) {
        return state.withQuery(state.query().withModel(chosen));
    }
}
