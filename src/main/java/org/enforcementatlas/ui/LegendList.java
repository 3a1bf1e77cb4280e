package org.enforcementatlas.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.enforcementatlas.choropleth.AreaLook;
import org.enforcementatlas.choropleth.ClassifiedMap;
import org.enforcementatlas.choropleth.Legend;
import org.enforcementatlas.render.Looks;

/** The legend beside the map on the page: every class and look with the number of its areas. */
final class LegendList extends UnorderedList {

    private static final long serialVersionUID = 1L;

    LegendList() {
        addClassName("atlas-legend");
        getElement().setAttribute("aria-label", "Legend");
    }

    void show(ClassifiedMap map) {
        removeAll();
        Legend legend = map.legend();
        legend.symbols().forEach(key -> addCircle(key));
        legend.classes().forEach(key -> addKey(key.label(), key.count(), key.color()));
        legend.looks().forEach(key -> addLook(key));
        ListItem method = new ListItem(legend.methodTitle() + ". In brackets: number of areas.");
        method.addClassName("method");
        add(method);
    }

    private void addKey(String label, int count, String background) {
        ListItem item = new ListItem(swatch(background), new Span(label + " "), number(count));
        item.getElement().setAttribute("data-count", Integer.toString(count));
        add(item);
    }

    private void addLook(Legend.LookKey key) {
        addKey(key.label(), key.count(), background(key.look()));
        if (key.look() == AreaLook.CLASS) {
            getComponentAt(getComponentCount() - 1)
                    .getElement()
                    .getChild(0)
                    .getClassList()
                    .add("round");
        }
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

    private static Span swatch(String background) {
        Span swatch = new Span();
        swatch.addClassName("swatch");
        swatch.getStyle().set("background", background);
        return swatch;
    }

    private static String background(AreaLook look) {
        return switch (look) {
            case CLASS -> Looks.SYMBOL;
            case ZERO -> Looks.ZERO;
            case NO_DATA -> "repeating-linear-gradient(-45deg, " + Looks.HATCH + " 0 1.7px, #ffffff 1.7px 5px)";
            case SUPPRESSED -> "repeating-linear-gradient(45deg, " + Looks.DENSE_HATCH + " 0 1.6px, #ffffff 1.6px 3px)";
            case NOT_APPLICABLE -> "#ffffff";
        };
    }
}
