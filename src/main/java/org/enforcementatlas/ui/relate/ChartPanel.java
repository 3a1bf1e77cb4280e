package org.enforcementatlas.ui.relate;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.enforcementatlas.choropleth.AreaLook;
import org.enforcementatlas.choropleth.Simulation;
import org.enforcementatlas.choropleth.relate.BivariateScheme;
import org.enforcementatlas.choropleth.relate.Cell;
import org.enforcementatlas.choropleth.relate.RelateSentence;
import org.enforcementatlas.choropleth.relate.RelateState;
import org.enforcementatlas.choropleth.relate.RelateTab;
import org.enforcementatlas.choropleth.relate.Related;
import org.enforcementatlas.measure.AreaValue;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.ViewSentence;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.render.Looks;
import org.enforcementatlas.ui.chart.AtlasPlot;
import org.enforcementatlas.ui.chart.RankedChart;
import org.jspecify.annotations.Nullable;

/** The charts below the map: the scatter, or both rankings side by side. */
final class ChartPanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final String KEYS = " Arrow keys move between areas, Enter selects.";

    private final transient Consumer<UnaryOperator<RelateState>> ask;
    private final Div tabs = new Div();
    private final Checkbox xLog = new Checkbox("Across: logarithmic");
    private final Checkbox yLog = new Checkbox("Up: logarithmic");
    private final Checkbox line = new Checkbox("Line");
    private final Div scales = new Div(xLog, yLog, line);
    private final ColourKey key = new ColourKey();
    private final Div charts = new Div();
    private final AtlasPlot scatter;
    private final AtlasPlot first;
    private final AtlasPlot second;
    private final Div notes = new Div();
    private transient boolean listening;

    /**
     * The charts.
     *
     * @param ask is told how the state is to change
     * @param chosen is told the area that was chosen
     */
    ChartPanel(Consumer<UnaryOperator<RelateState>> ask, Consumer<@Nullable GeoId> chosen) {
        this.ask = ask;
        this.scatter = new AtlasPlot(chosen);
        this.first = new AtlasPlot(chosen);
        this.second = new AtlasPlot(chosen);
        addClassName("atlas-charts");
        tabs.addClassName("atlas-tabs");
        scales.addClassName("atlas-scales");
        Div bar = new Div(tabs, scales);
        bar.addClassName("atlas-chart-bar");
        add(bar, key, charts, notes);
        xLog.addValueChangeListener(event -> rescale(event.isFromClient()));
        yLog.addValueChangeListener(event -> rescale(event.isFromClient()));
        line.addValueChangeListener(event -> rescale(event.isFromClient()));
    }

    private void rescale(boolean byPerson) {
        if (listening && byPerson) {
            RelateState.Scales wanted = new RelateState.Scales(xLog.getValue(), yLog.getValue(), line.getValue());
            ask.accept(state -> state.withScales(wanted));
        }
    }

    void show(Related related, RelateState state) {
        listening = false;
        tabs.removeAll();
        for (RelateTab tab : RelateTab.values()) {
            NativeButton button = new NativeButton(tab.title(), click -> ask.accept(before -> before.withTab(tab)));
            button.getElement().setAttribute("aria-pressed", Boolean.toString(tab == state.tab()));
            tabs.add(button);
        }
        xLog.setValue(state.scales().xLog());
        yLog.setValue(state.scales().yLog());
        line.setValue(state.scales().line());
        scales.setVisible(state.tab() == RelateTab.SCATTER);
        key.show(related.colour());
        charts.removeAll();
        notes.removeAll();
        if (state.tab() == RelateTab.SCATTER) {
            scatter(related, state);
        } else {
            rankings(related, state);
        }
        listening = true;
    }

    private void scatter(Related related, RelateState state) {
        if (related.association().n() == 0) {
            note("No area has both figures on these dates. Choose another date, or states instead of counties.");
            return;
        }
        ScatterChart chart = new ScatterChart(related, state.scales());
        scatter.show(
                chart.chart(),
                "Scatter: " + RelateSentence.of(related) + KEYS,
                state.marked().area());
        scatter.pin(SquareLegend.keyOf(state.marked().cell()));
        charts.setClassName("atlas-chart-room");
        charts.add(scatter);
        chart.notes().forEach(this::note);
    }

    private void rankings(Related related, RelateState state) {
        charts.setClassName("atlas-chart-room two");
        charts.add(ranking(first, related, related.x(), state), ranking(second, related, related.y(), state));
    }

    private Div ranking(AtlasPlot plot, Related related, MeasureTable table, RelateState state) {
        RankedChart ranked = new RankedChart(table);
        plot.show(
                ranked.chart(looks(related)),
                "Ranked dot plot: " + ViewSentence.of(table) + KEYS,
                state.marked().area());
        plot.pin(SquareLegend.keyOf(state.marked().cell()));
        H2 title = new H2(Wording.title(table));
        Paragraph note = new Paragraph(ranked.note());
        note.addClassName("atlas-note");
        return new Div(title, plot, note);
    }

    /** Points have the colours of the scatter; what the third measure does not colour is plain. */
    private static Function<AreaValue, RankedChart.Look> looks(Related related) {
        Map<GeoId, Cell> cells = new HashMap<>();
        related.pairs().forEach(pair -> pair.findCell().ifPresent(cell -> cells.put(pair.id(), cell)));
        Simulation eye = related.shapes().options().simulate();
        return area -> {
            Cell cell = cells.get(area.id());
            String colour = related.colour() == null
                    ? cell == null ? "" : BivariateScheme.color(cell)
                    : related.findColour(area.id()).map(found -> found.color()).orElse("");
            String seen = eye == null || colour.isEmpty() ? colour : eye.see(colour);
            return new RankedChart.Look(seen, cell == null ? "" : Looks.key(AreaLook.CLASS, cell.index()));
        };
    }

    private void note(String words) {
        Paragraph note = new Paragraph(words);
        note.addClassName("atlas-note");
        notes.add(note);
    }
}
