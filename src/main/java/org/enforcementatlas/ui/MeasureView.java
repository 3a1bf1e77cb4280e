package org.enforcementatlas.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.Map;
import org.enforcementatlas.choropleth.ClassifiedMap;
import org.enforcementatlas.choropleth.Classifier;
import org.enforcementatlas.choropleth.MapLayout;
import org.enforcementatlas.choropleth.ViewCodec;
import org.enforcementatlas.choropleth.ViewState;
import org.enforcementatlas.measure.Measure;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Measures;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.model.GeoId;
import org.jspecify.annotations.Nullable;

/** A page that shows the immutable state of its address, and answers each choice with a new address. */
abstract class MeasureView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final ViewState USUAL = ViewCodec.fromParameters(Map.of());

    private final transient Measures measures;
    private final transient PracticeFigures practice;
    private final ViewControls controls;
    private final Headline headline = new Headline();
    private final Footnotes footnotes = new Footnotes();
    private final Div body = new Div();
    private transient @Nullable ViewState state;
    private String title = "Enforcement Atlas";

    MeasureView(Measures measures, PracticeFigures practice) {
        this.measures = measures;
        this.practice = practice;
        this.controls = new ViewControls(measures, this::go);
        add(controls, body);
    }

    /** Shows a classified table between headline and footnotes. */
    abstract void show(ClassifiedMap map, ViewState shown);

    /** Whether choices of drawing make sense here. */
    abstract boolean isMap();

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ViewState asked = USUAL;
        try {
            asked = Address.read(event.getLocation());
            answer(asked);
        } catch (IllegalArgumentException | UnanswerableQuery wrong) {
            fail(asked, String.valueOf(wrong.getMessage()));
        }
    }

    private void answer(ViewState asked) {
        Measure measure = measures.find(asked.query().measure()).orElse(null);
        if (measure == null) {
            fail(USUAL, "There is no measure \"" + asked.query().measure() + "\".");
        } else if (measures.listDates(measure.id()).isEmpty()) {
            controls.show(asked, null, isMap());
            empty(measure);
        } else {
            MeasureTable table = measures.answer(asked.query());
            ClassifiedMap map = Classifier.classify(table, asked.map());
            state = asked;
            title = Wording.title(table) + " – Enforcement Atlas";
            showAll(map, asked);
        }
    }

    private void showAll(ClassifiedMap map, ViewState asked) {
        MapLayout drawn = map.layout();
        controls.show(asked, drawn, isMap());
        headline.show(map.table(), map.rawCountWarning());
        footnotes.show(map.table(), asked);
        body.removeAll();
        body.add(headline);
        show(map, asked);
        body.add(footnotes);
    }

    /** Adds what the page shows. */
    final void place(Div part) {
        body.add(part);
    }

    /** Selects an area, or none. */
    final void select(@Nullable GeoId area) {
        ViewState before = state;
        if (before != null) {
            go(new ViewState(before.query(), before.map(), area));
        }
    }

    private void go(ViewState next) {
        getUI().ifPresent(ui -> ui.navigate(getClass(), Address.write(next)));
    }

    private void empty(Measure measure) {
        title = measure.title() + " – Enforcement Atlas";
        body.removeAll();
        body.add(new EmptyMeasure(measure, practice.isOffered(), () -> {
            practice.load();
            getUI().ifPresent(ui -> ui.getPage().reload());
        }));
    }

    private void fail(ViewState asked, String sentence) {
        boolean known = measures.find(asked.query().measure()).isPresent();
        controls.show(known ? asked : USUAL, null, isMap());
        title = "Enforcement Atlas";
        body.removeAll();
        body.add(new Problem(sentence));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
