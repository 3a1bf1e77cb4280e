package org.enforcementatlas.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.enforcementatlas.ingest.review.DuplicateGroup;

/** Rows of a list that say the same, or nearly. What is done with them is told. */
final class DuplicateList extends Div {

    private static final long serialVersionUID = 1L;

    DuplicateList(List<DuplicateGroup> groups) {
        UnorderedList list = new UnorderedList();
        list.addClassName("atlas-alarms");
        groups.forEach(group -> list.add(new ListItem(group.describe())));
        add(
                Section.note(
                        "No row is taken out. Rows that say the same in every column are counted once; those that may repeat another are counted, unless a reader leaves them out."),
                list);
    }
}
