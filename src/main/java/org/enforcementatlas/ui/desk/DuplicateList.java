package org.enforcementatlas.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.enforcementatlas.ingest.review.DuplicateGroup;

/** Rows of a list that say the same, or nearly. They all count until the list itself changes. */
final class DuplicateList extends Div {

    private static final long serialVersionUID = 1L;

    DuplicateList(List<DuplicateGroup> groups) {
        UnorderedList list = new UnorderedList();
        list.addClassName("atlas-alarms");
        groups.forEach(group -> list.add(new ListItem(group.describe())));
        add(Section.note("Nothing is taken out in silence: these rows count as the list prints them."), list);
    }
}
