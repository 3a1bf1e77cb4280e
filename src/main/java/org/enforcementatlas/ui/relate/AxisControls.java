package org.enforcementatlas.ui.relate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.enforcementatlas.choropleth.relate.RelatedMaps;
import org.enforcementatlas.measure.Denominator;
import org.enforcementatlas.measure.Measure;
import org.enforcementatlas.measure.MeasureQuery;
import org.enforcementatlas.measure.Measures;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.ui.UnitChoice;
import org.jspecify.annotations.Nullable;

/** The choices of one axis: measure, unit and date. They show a question and ask for another; they hold none. */
final class AxisControls extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Measures measures;
    private final transient RelatedMaps maps;
    private final transient Consumer<MeasureQuery> ask;
    private final Select<Measure> measure = new Select<>();
    private final Select<UnitChoice> per = new Select<>();
    private final Select<LocalDate> date = new Select<>();
    private transient @Nullable MeasureQuery shown;

    /**
     * The choices of an axis.
     *
     * @param axis which axis it is, as the first choice is labelled
     * @param ask is told the question that is asked for
     */
    AxisControls(String axis, Measures measures, RelatedMaps maps, Consumer<MeasureQuery> ask) {
        this.measures = measures;
        this.maps = maps;
        this.ask = ask;
        addClassName("atlas-axis");
        measure.setLabel(axis);
        measure.addClassName("wide");
        measure.setItemLabelGenerator(Measure::title);
        per.setLabel("Unit");
        per.addClassName("unit");
        per.setItemLabelGenerator(UnitChoice::title);
        date.setLabel("Date");
        date.addClassName("middle");
        date.setItemLabelGenerator(Wording::day);
        add(measure, per, date);
        measure.addValueChangeListener(event -> change(event.isFromClient(), this::ofMeasure));
        per.addValueChangeListener(event -> change(event.isFromClient(), this::ofUnit));
        date.addValueChangeListener(event -> change(event.isFromClient(), this::ofDate));
    }

    private void change(boolean byPerson, UnaryOperator<MeasureQuery> change) {
        MeasureQuery before = shown;
        if (before != null && byPerson) {
            ask.accept(change.apply(before));
        }
    }

    /** Shows a question; what the measure does not offer is hidden. */
    void show(MeasureQuery query, @Nullable LocalDate answered) {
        shown = null;
        measure.setItems(measures.listOffered());
        measures.find(query.measure()).ifPresent(found -> {
            measure.setValue(found);
            per.setVisible(found.hasRate());
            UnitChoice.show(per, measures, found, query.withPer(query.findPer().orElse(maps.usualPer(found.id()))));
        });
        List<LocalDate> dates = new ArrayList<>(measures.listDates(query.measure(), query.span()));
        if (answered != null && !dates.contains(answered)) {
            dates.add(answered);
        }
        dates.sort(Comparator.reverseOrder());
        date.setItems(dates);
        date.setVisible(!dates.isEmpty());
        if (answered != null) {
            date.setValue(answered);
        }
        shown = query;
    }

    private MeasureQuery ofMeasure(MeasureQuery query) {
        return MeasureQuery.of(measure.getValue().id()).withLevel(query.level()).withScope(query.scope());
    }

    private MeasureQuery ofUnit(MeasureQuery query) {
        return Denominator.ask(query, per.getValue().word());
    }

    private MeasureQuery ofDate(MeasureQuery query) {
        return query.withAsOf(date.getValue()).unpinned();
    }
}
