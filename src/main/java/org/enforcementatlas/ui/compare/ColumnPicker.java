package org.enforcementatlas.ui.compare;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.enforcementatlas.measure.Measure;
import org.enforcementatlas.measure.MeasureQuery;
import org.enforcementatlas.measure.Measures;
import org.enforcementatlas.measure.Span;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.measure.compare.ColumnMoves;
import org.enforcementatlas.measure.compare.ComparisonQuery;
import org.enforcementatlas.model.AgreementModel;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.ui.UnitChoice;
import org.jspecify.annotations.Nullable;

/** One more column: measure, unit, model and date. A measure without figures is refused before it is a column. */
final class ColumnPicker extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Measures measures;
    private final transient Consumer<ComparisonQuery> ask;
    private final Select<Measure> measure = new Select<>();
    private final Select<UnitChoice> per = new Select<>();
    private final Select<AgreementModel> model = new Select<>();
    private final Select<Span> span = new Select<>();
    private final Select<LocalDate> date = new Select<>();
    private final Button add = new Button("Add column", click -> add());
    private transient @Nullable ComparisonQuery shown;

    ColumnPicker(Measures measures, Consumer<ComparisonQuery> ask) {
        this.measures = measures;
        this.ask = ask;
        addClassNames("atlas-controls", "atlas-column-picker");
        measure.setLabel("Another column");
        measure.addClassName("wide");
        measure.setItemLabelGenerator(Measure::title);
        per.setLabel("Unit");
        per.addClassName("unit");
        per.setItemLabelGenerator(UnitChoice::title);
        model.setLabel("Model");
        model.addClassName("middle");
        model.setItems(AgreementModel.JEM, AgreementModel.TFM, AgreementModel.WSO);
        optional(model, "All models", Wording::modelName);
        span.setLabel("Period");
        span.addClassName("unit");
        span.setItemLabelGenerator(Span::title);
        date.setLabel("Date");
        date.addClassName("middle");
        optional(date, "Latest", Wording::day);
        measure.addValueChangeListener(event -> offer(event.getValue()));
        span.addValueChangeListener(event -> offerDates(measure.getValue(), event.getValue()));
        add(measure, per, model, span, date, add);
    }

    private static <T> void optional(Select<T> select, String none, java.util.function.Function<T, String> label) {
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(none);
        select.setItemLabelGenerator(item -> item == null ? none : label.apply(item));
    }

    void show(ComparisonQuery query) {
        shown = query;
        add.setEnabled(query.columns().size() < ComparisonQuery.MOST_COLUMNS);
        if (measure.getValue() == null) {
            List<Measure> all = measures.listOffered().stream()
                    .filter(one -> one.levels().contains(AreaLevel.STATE))
                    .toList();
            measure.setItems(all);
            measure.setValue(all.getFirst());
        }
    }

    /** What the measure does not have is not offered. */
    private void offer(@Nullable Measure chosen) {
        if (chosen == null) {
            return;
        }
        measure.setInvalid(false);
        boolean rate = chosen.hasRate();
        UnitChoice.show(per, measures, chosen, MeasureQuery.of(chosen.id()));
        per.setVisible(rate);
        model.setVisible(chosen.dataset().holdsAgreements());
        model.clear();
        List<Span> spans = measures.listSpans(chosen.id());
        span.setItems(spans);
        span.setValue(spans.getFirst());
        span.setVisible(spans.size() > 1);
        offerDates(chosen, spans.getFirst());
    }

    private void offerDates(@Nullable Measure chosen, @Nullable Span told) {
        if (chosen == null || told == null) {
            return;
        }
        List<LocalDate> dates = measures.listDates(chosen.id(), told).stream()
                .sorted(Comparator.reverseOrder())
                .toList();
        date.setItems(dates);
        date.setVisible(dates.size() > 1);
        date.clear();
    }

    private void add() {
        ComparisonQuery before = shown;
        Measure chosen = measure.getValue();
        if (before == null || chosen == null) {
            return;
        }
        MeasureQuery column = per.getValue()
                .ask(MeasureQuery.of(chosen.id()), chosen)
                .withModel(model.isVisible() ? model.getValue() : null)
                .withSpan(span.getValue() == null ? Span.AS_COUNTED : span.getValue())
                .withAsOf(date.isVisible() ? date.getValue() : null);
        try {
            measures.answer(column);
            measure.setInvalid(false);
            ask.accept(ColumnMoves.add(before, column));
        } catch (UnanswerableQuery none) {
            measure.setErrorMessage(none.getMessage());
            measure.setInvalid(true);
        }
    }
}
