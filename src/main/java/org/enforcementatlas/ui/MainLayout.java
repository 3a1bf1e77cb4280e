package org.enforcementatlas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The bar above every page. Its links keep the view that is shown. */
@JsModule("./connection-state.ts")
public final class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    /** Pages by their paths, in the order of the bar. */
    private static final Map<String, String> PAGES = pages();

    /** Pages that show one view of one measure: a link from one to another keeps it. */
    private static final Set<String> OF_A_VIEW = Set.of("", "table", "ranked");

    /** On a narrow window the bar scrolls: the page that is shown is brought into sight. */
    private static final String INTO_SIGHT = "const sight = () => {"
            + " const bar = this.parentElement;"
            + " const end = this.offsetLeft + this.offsetWidth - bar.offsetLeft;"
            + " if (end > bar.scrollLeft + bar.clientWidth) { bar.scrollLeft = end - bar.clientWidth; } };"
            + " requestAnimationFrame(() => requestAnimationFrame(sight)); document.fonts.ready.then(sight);";

    private final Map<String, Anchor> links = new LinkedHashMap<>();
    private final Main content = new Main();
    private boolean dark;

    /** A bar and room for a page. */
    public MainLayout(AuthenticationContext signedIn) {
        addClassName("atlas");
        PAGES.forEach((path, name) -> links.put(path, new Anchor(path.isEmpty() ? "./" : path, name)));
        key("", "m");
        key("table", "t");
        Anchor brand = new Anchor("./", "Enforcement Atlas");
        brand.addClassName("atlas-brand");
        Nav pages = new Nav();
        links.values().forEach(pages::add);
        pages.addClassName("atlas-nav");
        pages.getElement().setAttribute("aria-label", "Pages");
        Button scheme = new Button("Light / dark", click -> toggleScheme());
        scheme.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        Header bar = new Header(brand, pages, new SignInState(signedIn), scheme);
        bar.addClassName("atlas-bar");
        add(bar, content, foot());
    }

    private static Footer foot() {
        Footer foot = new Footer(
                new Anchor("about", "About this site"),
                new Anchor("methods", "Methods"),
                new Anchor("revisions", "Revisions"));
        foot.addClassNames("atlas-links", "atlas-foot");
        return foot;
    }

    @Override
    public void showRouterLayoutContent(HasElement page) {
        content.removeAll();
        content.add((Component) page);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String path = event.getLocation().getFirstSegment();
        String query = event.getLocation().getQueryParameters().getQueryString();
        boolean view = OF_A_VIEW.contains(path) || path.equals("rows");
        links.forEach((page, link) -> {
            boolean kept = page.equals(path) || (view && OF_A_VIEW.contains(page));
            String own = kept && !query.isEmpty() && !page.equals("state") ? "?" + query : "";
            link.setHref((page.isEmpty() ? "./" : page) + own);
            mark(link, page.equals(path));
        });
    }

    private static void mark(Anchor link, boolean current) {
        link.getElement().setAttribute("highlight", current);
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
            link.getElement().executeJs(INTO_SIGHT);
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }

    private void key(String path, String letter) {
        Objects.requireNonNull(links.get(path)).getElement().setAttribute("accesskey", letter);
    }

    private static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("", "Map");
        pages.put("table", "Table");
        pages.put("ranked", "Ranked");
        pages.put("relate", "Two measures");
        pages.put("compare", "Compare");
        pages.put("state", "States");
        pages.put("changes", "Changes");
        pages.put("methods", "Methods");
        pages.put("sources", "Sources");
        pages.put("corrections", "Corrections");
        return Collections.unmodifiableMap(pages);
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
