package org.enforcementatlas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.spring.security.AuthenticationContext;

/** The bar above every page. Its links keep the view that is shown. */
@JsModule("./connection-state.ts")
public final class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final Anchor map = new Anchor("./", "Map");
    private final Anchor table = new Anchor("table", "Table");
    private final Anchor ranked = new Anchor("ranked", "Ranked");
    private final Anchor relate = new Anchor("relate", "Two measures");
    private final Anchor compare = new Anchor("compare", "Compare");
    private final Main content = new Main();
    private boolean dark;

    /** A bar and room for a page. */
    public MainLayout(AuthenticationContext signedIn) {
        addClassName("atlas");
        map.getElement().setAttribute("accesskey", "m");
        table.getElement().setAttribute("accesskey", "t");
        Anchor brand = new Anchor("./", "Enforcement Atlas");
        brand.addClassName("atlas-brand");
        Nav links = new Nav(
                map,
                table,
                ranked,
                relate,
                compare,
                new Anchor("state", "States"),
                new Anchor("changes", "Changes"),
                new Anchor("methods", "Methods"),
                new Anchor("sources", "Sources"),
                new Anchor("corrections", "Corrections"));
        links.addClassName("atlas-nav");
        links.getElement().setAttribute("aria-label", "Pages");
        Button scheme = new Button("Light / dark", click -> toggleScheme());
        scheme.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        Header bar = new Header(brand, links, new SignInState(signedIn), scheme);
        bar.addClassName("atlas-bar");
        add(bar, content);
    }

    @Override
    public void showRouterLayoutContent(HasElement page) {
        content.removeAll();
        content.add((Component) page);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String query = event.getLocation().getQueryParameters().getQueryString();
        boolean two = event.getLocation().getPath().equals("relate");
        boolean several = event.getLocation().getPath().equals("compare");
        String own = query.isEmpty() ? "" : "?" + query;
        String tail = two || several ? "" : own;
        map.setHref("./" + tail);
        table.setHref("table" + tail);
        ranked.setHref("ranked" + tail);
        relate.setHref("relate" + (two ? own : ""));
        compare.setHref("compare" + (several ? own : ""));
        mark(map, event.getLocation().getPath().isEmpty());
        mark(table, event.getLocation().getPath().equals("table"));
        mark(ranked, event.getLocation().getPath().equals("ranked"));
        mark(relate, two);
        mark(compare, several);
    }

    private static void mark(Anchor link, boolean current) {
        link.getElement().setAttribute("highlight", current);
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }

    private void toggleScheme() {
        getUI().ifPresent(ui -> ui.getPage()
                .executeJs("return getComputedStyle(document.documentElement).colorScheme === 'dark'"
                        + " || (getComputedStyle(document.documentElement).colorScheme !== 'light'"
                        + " && matchMedia('(prefers-color-scheme: dark)').matches)")
                .then(Boolean.class, isDark -> {
                    dark = !Boolean.TRUE.equals(isDark);
                    ui.getPage().setColorScheme(dark ? ColorScheme.Value.DARK : ColorScheme.Value.LIGHT);
                }));
    }
}
