package org.enforcementatlas.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouterLayout;
import java.util.List;
import org.enforcementatlas.ui.MainLayout;

/** The bar of the desk's own pages, below that of all pages. */
@ParentLayout(MainLayout.class)
final class DeskLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final List<Anchor> links = List.of(
            new Anchor("imports", "Import"),
            new Anchor("imports/names", "Names"),
            new Anchor("imports/measures", "Measures"),
            new Anchor("imports/log", "Log"));
    private final Div content = new Div();

    DeskLayout() {
        Nav nav = new Nav();
        nav.addClassNames("atlas-nav", "atlas-desk-nav");
        nav.getElement().setAttribute("aria-label", "Import desk");
        links.forEach(nav::add);
        add(nav, content);
    }

    @Override
    public void showRouterLayoutContent(HasElement page) {
        content.removeAll();
        content.add((Component) page);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String path = event.getLocation().getPath();
        for (Anchor link : links) {
            boolean current =
                    link.getHref().equals(path) || (link.getHref().equals("imports") && path.matches("imports/\\d+"));
            link.getElement().setAttribute("highlight", current);
            if (current) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        }
    }
}
