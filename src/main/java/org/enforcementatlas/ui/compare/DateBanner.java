package org.enforcementatlas.ui.compare;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Says that the columns are of different dates, and which has which. */
final class DateBanner {

    private DateBanner() {}

    static Div of(List<String> dates) {
        Div banner = new Div(new Paragraph("The columns are of different dates."));
        banner.addClassNames("atlas-banner", "atlas-dates");
        UnorderedList list = new UnorderedList();
        dates.forEach(date -> list.add(new ListItem(date)));
        banner.add(list);
        return banner;
    }
}
