package org.enforcementatlas.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;

/** One reader with a window of their own. What goes wrong in the page, and what it asks of other hosts, is written down. */
final class Visitor implements AutoCloseable {

    private final String home;
    private final BrowserContext context;
    private final Page page;
    private final List<String> faults = new ArrayList<>();

    Visitor(Chromium chromium, String home, Browser.NewContextOptions options) {
        this.home = home;
        this.context = chromium.browser().newContext(options);
        this.page = context.newPage();
        page.onPageError(error -> faults.add("error: " + error));
        page.onRequest(request -> {
            String url = request.url().replaceFirst("^ws", "http");
            if (!url.startsWith(home) && !url.startsWith("data:") && !url.startsWith("blob:")) {
                faults.add("outside: " + url);
            }
        });
    }

    static Browser.NewContextOptions window(int width, int height) {
        return new Browser.NewContextOptions().setViewportSize(width, height);
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** Errors and requests to other hosts. */
    List<String> faults() {
        return faults;
    }

    void signIn(String name, String password) {
        page.navigate(home + "/sign-in");
        page.locator("input[name=username]").fill(name);
        page.locator("input[name=password]").fill(password);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
        page.locator(".atlas-signed-in").getByText(name).waitFor();
    }

    /** Opens a page and waits until it stands still. */
    void open(String path) {
        page.navigate(home + path);
        page.locator("h1").first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    /** Opens a page with a map and waits until it is drawn. */
    void openMap(String path) {
        open(path);
        awaitMap();
    }

    void awaitMap() {
        page.locator("atlas-map path.area")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        page.locator("atlas-map .drawing[aria-busy=false]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    int number(String script) {
        return ((Number) page.evaluate(script)).intValue();
    }

    @Override
    public void close() {
        context.close();
    }
}
