package org.enforcementatlas.ui.compare;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Map;
import java.util.function.Consumer;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.measure.compare.ColumnMoves;
import org.enforcementatlas.measure.compare.ComparedColumn;
import org.enforcementatlas.measure.compare.Comparison;
import org.enforcementatlas.measure.compare.ComparisonQuery;
import org.enforcementatlas.measure.compare.ComparisonWording;
import org.enforcementatlas.measure.compare.RowOrder;
import org.jspecify.annotations.Nullable;

/** The head of a column: what sorts by it, what it measures, of when and against what, and the ways to move and remove it. */
final class ColumnHead {

    private static final Map<String, String> ARROWS = Map.of("none", "↕", "descending", "▼", "ascending", "▲");

    private final HeadButtons buttons;
    private final Consumer<HeadButtons.Act> act;

    ColumnHead(HeadButtons buttons, Consumer<HeadButtons.Act> act) {
        this.buttons = buttons;
        this.act = act;
    }

    /** The head of the places' names. */
    Element ofNames(ComparisonQuery query) {
        Element head = head(query.order(), RowOrder.NAME);
        head.getClassList().add("place");
        head.appendChild(sort(query, RowOrder.NAME, "Place"));
        return head;
    }

    Element of(Comparison comparison, ComparedColumn column) {
        ComparisonQuery query = comparison.query();
        Element head = head(query.order(), column.number());
        String title = ComparisonWording.head(column);
        head.appendChild(sort(query, column.number(), title));
        line(head, "unit", column.table().unit());
        line(head, "when", Wording.when(column.table()));
        line(head, "period", ComparisonWording.periodBeside(column));
        line(head, "below", ComparisonWording.denominator(column));
        if (column.table().provenance().synthetic()) {
            line(head, "stamp", "SYNTHETIC");
        }
        head.appendChild(tools(query, column.number(), title));
        return head;
    }

    private static Element head(@Nullable RowOrder order, int number) {
        Element head = new Element("th");
        head.setAttribute("scope", "col");
        head.setAttribute("aria-sort", direction(order, number));
        return head;
    }

    private static String direction(@Nullable RowOrder order, int number) {
        if (order == null || order.column() != number) {
            return "none";
        }
        return order.descending() ? "descending" : "ascending";
    }

    private static void line(Element head, String kind, String words) {
        if (!words.isEmpty()) {
            Span line = new Span(words);
            line.addClassNames("line", kind);
            head.appendChild(line.getElement());
        }
    }

    private Element sort(ComparisonQuery query, int number, String title) {
        String key = "sort-" + number;
        NativeButton button = buttons.add(key, title);
        button.addClassName("sort");
        Span arrow = new Span(ARROWS.getOrDefault(direction(query.order(), number), ""));
        arrow.addClassName("arrow");
        arrow.getElement().setAttribute("aria-hidden", "true");
        button.getElement().appendChild(arrow.getElement());
        button.addClickListener(click -> act.accept(new HeadButtons.Act(key, ColumnMoves.sort(query, number))));
        return button.getElement();
    }

    private Element tools(ComparisonQuery query, int number, String title) {
        Div tools = new Div();
        tools.addClassName("tools");
        int last = query.columns().size();
        tool(tools, "left-" + number, "←", "Move " + title + " to the left")
                .leadsTo("left-" + (number - 1), ColumnMoves.move(query, number, -1), number > 1);
        tool(tools, "right-" + number, "→", "Move " + title + " to the right")
                .leadsTo("right-" + (number + 1), ColumnMoves.move(query, number, 1), number < last);
        tool(tools, "remove-" + number, "×", "Remove " + title)
                .leadsTo("remove-" + Math.min(number, last - 1), ColumnMoves.remove(query, number), last > 1);
        return tools.getElement();
    }

    private Tool tool(Div tools, String key, String sign, String words) {
        NativeButton button = buttons.add(key, sign);
        button.getElement().setAttribute("aria-label", words);
        button.setTitle(words);
        tools.add(button);
        return new Tool(button);
    }

    /** A button that asks for another question; where that would change nothing it is out of use. */
    private final class Tool {
        private final NativeButton button;

        private Tool(NativeButton button) {
            this.button = button;
        }

        void leadsTo(String focusNext, ComparisonQuery next, boolean possible) {
            button.setEnabled(possible);
            button.addClickListener(click -> act.accept(new HeadButtons.Act(focusNext, next)));
        }
    }
}
