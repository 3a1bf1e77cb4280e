package org.enforcementatlas.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import org.enforcementatlas.choropleth.AreaLook;
import org.enforcementatlas.choropleth.ClassifiedMap;
import org.enforcementatlas.choropleth.Distribution;
import org.enforcementatlas.choropleth.Legend;
import org.enforcementatlas.choropleth.Simulation;
import org.enforcementatlas.choropleth.Unstable;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.render.DistributionSvg;
import org.enforcementatlas.render.Looks;
import org.jspecify.annotations.Nullable;

/** The legend beside the map on the page: every class and look with the number of its areas. */
final class LegendList extends UnorderedList {

    private static final long serialVersionUID = 1L;

    private static final int MOST_NAMES = 60;

    private final boolean besideMap;
    private @Nullable Simulation simulation;

    /**
     * An empty legend.
     *
     * @param besideMap whether it stands beside a map, which has the areas' names and fills them in
     */
    LegendList(boolean besideMap) {
        this.besideMap = besideMap;
        addClassName("atlas-legend");
        getElement().setAttribute("aria-label", "Legend");
    }

    void show(ClassifiedMap map) {
        removeAll();
        simulation = map.options().simulate();
        Legend legend = map.legend();
        legend.symbols().forEach(this::addCircle);
        Legend.Ramp ramp = legend.ramp();
        for (int i = 0; i < legend.classes().size(); i++) {
            Legend.ClassKey key = legend.classes().get(i);
            String colors = ramp == null ? seen(key.color()) : gradient(ramp);
            addKey(key.label(), key.count(), swatch(colors, map.symbols()), new Entry(map, AreaLook.CLASS, i));
        }
        legend.looks().forEach(key -> addLook(map, key));
        if (legend.unstable().count() > 0) {
            addUnstable(legend.unstable());
        }
        ListItem method = new ListItem(legend.methodTitle() + ". In brackets: number of areas.");
        method.addClassName("method");
        add(method);
        Distribution distribution = legend.distribution();
        if (distribution != null) {
            add(drawn(distribution));
        }
    }

    /** What an entry stands for. */
    private record Entry(ClassifiedMap map, AreaLook look, int index) {

        String names() {
            List<String> names = map.shown().stream()
                    .filter(area ->
                            area.look() == look && (look != AreaLook.CLASS || index == Math.max(0, area.classIndex())))
                    .map(area -> Wording.placeName(area.value()))
                    .toList();
            String more = names.size() > MOST_NAMES ? " and " + (names.size() - MOST_NAMES) + " more" : "";
            return names.isEmpty()
                    ? " areas"
                    : " areas: " + String.join("; ", names.subList(0, Math.min(names.size(), MOST_NAMES))) + more;
        }
    }

    /** A button, so that a keyboard reaches it: its areas stand out while it has the focus, and it names them. */
    private void addKey(String label, int count, Span swatch, Entry entry) {
        Span names = new Span(besideMap ? "" : entry.names());
        names.addClassNames("atlas-unseen", "names");
        NativeButton button = new NativeButton();
        button.add(swatch, new Span(label + " "), number(count), names);
        button.getElement().setAttribute("data-key", Looks.key(entry.look(), entry.index()));
        ListItem item = new ListItem(button);
        item.getElement().setAttribute("data-count", Integer.toString(count));
        add(item);
    }

    private void addLook(ClassifiedMap map, Legend.LookKey key) {
        Span swatch = swatch(Looks.background(key.look(), simulation), false);
        addKey(key.label(), key.count(), swatch, new Entry(map, key.look(), 0));
    }

    private void addUnstable(Unstable unstable) {
        Span swatch = swatch("transparent", false);
        swatch.addClassName("dotted");
        ListItem item = new ListItem(swatch, new Span(unstable.words() + " "), number(unstable.count()));
        item.addClassName("flag");
        add(item);
    }

    private ListItem drawn(Distribution distribution) {
        String svg = DistributionSvg.standalone(distribution);
        Simulation seen = simulation;
        ListItem item = new ListItem(new Html("<div>" + (seen == null ? svg : seen.seeAll(svg)) + "</div>"));
        item.addClassName("distribution");
        return item;
    }

    private String seen(String color) {
        Simulation seen = simulation;
        return seen == null ? color : seen.see(color);
    }

    private String gradient(Legend.Ramp ramp) {
        return "linear-gradient(to right, "
                + ramp.colors().stream().map(this::seen).collect(Collectors.joining(", ")) + ")";
    }

    private static Span number(int count) {
        Span number = new Span("(" + count + ")");
        number.addClassName("number");
        return number;
    }

    private void addCircle(Legend.SymbolKey key) {
        Span circle = new Span();
        String size = "calc(" + 2 * key.radius() + "px * var(--atlas-map-scale, 1))";
        circle.getStyle()
                .set("display", "block")
                .set("box-sizing", "border-box")
                .set("width", size)
                .set("height", size)
                .set("border", "1px solid currentColor")
                .set("border-radius", "50%")
                .set("margin-bottom", "3px");
        add(new ListItem(circle, new Span(key.label())));
    }

    private static Span swatch(String background, boolean round) {
        Span swatch = new Span();
        swatch.addClassNames("swatch", round ? "round" : "square");
        swatch.getStyle().set("background", background);
        return swatch;
    }
}
