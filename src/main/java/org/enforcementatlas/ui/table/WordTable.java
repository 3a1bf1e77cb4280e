package org.enforcementatlas.ui.table;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/**
 * A table of nothing but words, looking like a {@link TextTable}. It goes out as one piece of markup, since a page with some
 * hundred rows would take seconds to build from a component for each cell.
 */
public final class WordTable extends Div {

    private static final long serialVersionUID = 1L;

    private final StringBuilder markup = new StringBuilder("<table><thead>");

    /**
     * An empty table.
     *
     * @param caption what it shows, for those who do not see where it stands
     * @param heads the heads of its columns
     */
    public WordTable(String caption, List<String> heads) {
        addClassName("atlas-text-table");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", caption);
        add("th scope=\"col\"", "th", heads);
        markup.append("</thead><tbody>");
    }

    /** Adds a row. */
    public void row(List<String> cells) {
        add("td", "td", cells);
    }

    private void add(String open, String close, List<String> cells) {
        markup.append("<tr>");
        for (String cell : cells) {
            markup.append('<').append(open).append('>');
            escape(cell);
            markup.append("</").append(close).append('>');
        }
        markup.append("</tr>");
    }

    private void escape(String words) {
        for (int i = 0; i < words.length(); i++) {
            char mark = words.charAt(i);
            switch (mark) {
                case '&' -> markup.append("&amp;");
                case '<' -> markup.append("&lt;");
                case '>' -> markup.append("&gt;");
                default -> markup.append(mark);
            }
        }
    }

    /** The table as it goes out. */
    String markup() {
        return markup + "</tbody></table>";
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().setProperty("innerHTML", markup());
    }
}
