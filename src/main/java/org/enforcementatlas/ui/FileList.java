package org.enforcementatlas.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

/** Files of the interface that a reader can take away. */
public final class FileList extends UnorderedList {

    private static final long serialVersionUID = 1L;

    /** Offers a file; its address is that of the interface, its words say what it is. */
    public FileList offer(String address, String words) {
        Anchor link = new Anchor(address, words);
        link.getElement().setAttribute("download", true);
        link.setRouterIgnore(true);
        add(new ListItem(link));
        return this;
    }
}
