package org.enforcementatlas.export.pdf;

import java.util.Collection;
import java.util.stream.Collectors;

/** Elements of a document. Text is escaped where it enters; an element's content is elements already. */
public final class Markup {

    private Markup() {}

    /** Text; the pencil that marks corrections on pages is no letter of the typeface and is left out. */
    public static String text(String words) {
        StringBuilder safe = new StringBuilder(words.length() + 16);
        for (char c : words.replace("\u270e ", "").toCharArray()) {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.append(c < ' ' ? ' ' : c);
            }
        }
        return safe.toString();
    }

    /** An element. */
    public static String element(String name, String content) {
        return "<" + name + ">" + content + "</" + name + ">";
    }

    /** An element of a class that the style sheet knows. */
    public static String element(String name, String style, String content) {
        return "<" + name + " class=\"" + style + "\">" + content + "</" + name + ">";
    }

    /** An element with nothing but text. */
    public static String says(String name, String words) {
        return element(name, text(words));
    }

    /** The head of a column. */
    public static String columnHead(String content) {
        return "<th scope=\"col\">" + content + "</th>";
    }

    /** The head of a row. */
    public static String rowHead(String content) {
        return "<th scope=\"row\">" + content + "</th>";
    }

    /** A link that shows where it leads. */
    public static String link(String address) {
        return link(address, address);
    }

    /** A link under a name; where it leads is in the document and not in print. */
    public static String link(String address, String name) {
        String safe = text(address);
        return "<a href=\"" + safe + "\" title=\"" + safe + "\">" + text(name) + "</a>";
    }

    /**
     * A drawing.
     *
     * @param name its name among the document's drawings
     * @param style how the style sheet names its size
     * @param alternative what it shows, for those who do not see it
     */
    public static String drawing(String name, String style, String alternative) {
        return "<object type=\"" + Drawings.TYPE + "\" data-name=\"" + text(name) + "\" class=\"" + style + "\" alt=\""
                + text(alternative) + "\"></object>";
    }

    /** A list of texts. */
    public static String list(String name, Collection<String> items) {
        return element(name, items.stream().map(words -> says("li", words)).collect(Collectors.joining()));
    }
}
