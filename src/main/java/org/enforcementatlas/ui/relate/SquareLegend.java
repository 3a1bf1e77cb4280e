package org.enforcementatlas.ui.relate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import org.enforcementatlas.choropleth.AreaLook;
import org.enforcementatlas.choropleth.Legend;
import org.enforcementatlas.choropleth.Simulation;
import org.enforcementatlas.choropleth.relate.BivariateScheme;
import org.enforcementatlas.choropleth.relate.Cell;
import org.enforcementatlas.choropleth.relate.RelateWording;
import org.enforcementatlas.choropleth.relate.Related;
import org.enforcementatlas.choropleth.relate.SquareKey;
import org.enforcementatlas.render.Looks;
import org.jspecify.annotations.Nullable;

/**
 * The legend of two measures: nine buttons in a square, each with its number of areas. Pointed at or focused, a button lets its
 * areas stand out; pressed, it keeps them and their names are listed.
 */
final class SquareLegend extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST_NAMES = 60;

    private final transient Consumer<@Nullable Cell> ask;

    SquareLegend(Consumer<@Nullable Cell> ask) {
        this.ask = ask;
        addClassName("atlas-square");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", "Legend: classes of both measures");
    }

    void show(Related related, @Nullable Cell chosen) {
        removeAll();
        SquareKey key = related.key();
        Simulation eye = related.shapes().options().simulate();
        Div grid = new Div();
        grid.addClassName("grid");
        grid.add(arrow("up"));
        for (int row = Cell.SIDE - 1; row >= 0; row--) {
            for (int column = 0; column < Cell.SIDE; column++) {
                grid.add(button(related, new Cell(column, row), chosen, eye));
            }
            grid.add(range(key.yLabels().get(row), "row"));
        }
        for (int column = 0; column < Cell.SIDE; column++) {
            Span under = range(key.xLabels().get(column), "column");
            under.getStyle().set("grid-column", Integer.toString(column + 2));
            grid.add(under);
        }
        grid.add(arrow("right"));
        Paragraph up = new Paragraph(key.yTitle());
        up.addClassName("axis");
        Paragraph across = new Paragraph(key.xTitle());
        across.addClassName("axis");
        Paragraph method = new Paragraph(key.method() + ". Numbers: areas.");
        method.addClassName("atlas-note");
        add(up, grid, across, looks(key, eye), method);
    }

    private NativeButton button(Related related, Cell cell, @Nullable Cell chosen, @Nullable Simulation eye) {
        String color = BivariateScheme.color(cell);
        NativeButton button = new NativeButton(Integer.toString(related.key().count(cell)));
        button.getStyle()
                .set("background", eye == null ? color : eye.see(color))
                .set("color", Looks.inkOn(color))
                .set("grid-column", Integer.toString(cell.column() + 2))
                .set("grid-row", Integer.toString(Cell.SIDE - cell.row()));
        button.addClassName("cell");
        button.getElement().setAttribute("data-key", Looks.key(AreaLook.CLASS, cell.index()));
        button.getElement().setAttribute("data-cell", cell.word());
        button.getElement().setAttribute("aria-pressed", Boolean.toString(cell.equals(chosen)));
        Span hidden = new Span(words(related, cell));
        hidden.addClassName("atlas-unseen");
        button.add(hidden);
        button.addClickListener(click -> ask.accept(cell.equals(chosen) ? null : cell));
        return button;
    }

    private static String words(Related related, Cell cell) {
        return " areas, " + cell.columnWord() + " in " + related.key().xTitle() + ", " + cell.rowWord() + " in "
                + related.key().yTitle() + ": " + RelateWording.names(related.in(cell), MOST_NAMES);
    }

    /** The ends of a class, on two lines where it has two. */
    private static Span range(String label, String kind) {
        int dash = label.indexOf(" – ");
        Span range = dash < 0
                ? new Span(new Span(label))
                : new Span(new Span(label.substring(0, dash + 2)), new Span(" " + label.substring(dash + 3)));
        range.addClassNames("range", kind);
        return range;
    }

    private static Span arrow(String direction) {
        Span arrow = new Span();
        arrow.addClassNames("arrow", direction);
        arrow.getElement().setAttribute("aria-hidden", "true");
        return arrow;
    }

    private static UnorderedList looks(SquareKey key, @Nullable Simulation eye) {
        UnorderedList list = new UnorderedList();
        list.addClassName("looks");
        key.looks().forEach(look -> list.add(look(look, eye)));
        if (key.unstable().count() > 0) {
            Span swatch = new Span();
            swatch.addClassNames("swatch", "dotted");
            list.add(new ListItem(
                    swatch,
                    new Span(key.unstable().words() + " (" + key.unstable().count() + ")")));
        }
        return list;
    }

    private static ListItem look(Legend.LookKey look, @Nullable Simulation eye) {
        Span swatch = new Span();
        swatch.addClassName("swatch");
        swatch.getStyle().set("background", Looks.background(look.look(), eye));
        ListItem item = new ListItem(swatch, new Span(look.label() + " (" + look.count() + ")"));
        item.getElement().setAttribute("data-key", Looks.key(look.look(), 0));
        item.getElement().setAttribute("data-count", Integer.toString(look.count()));
        return item;
    }

    /** The names by which a legend's chosen class is found on map and chart. */
    static String keyOf(@Nullable Cell cell) {
        return cell == null ? "" : Looks.key(AreaLook.CLASS, cell.index());
    }
}
