package org.enforcementatlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The import desk as a person uses it.
 *
 * @param page the browser's page
 * @param address where the atlas answers
 */
record DeskPage(Page page, String address) {

    static final String PASSWORD = "correct horse battery";

    void signIn(String name) {
        page.navigate(address + "/sign-in");
        page.locator("input[name=username]").fill(name);
        page.locator("input[name=password]").fill(PASSWORD);
        press("Sign in");
        assertThat(page.getByText(Pattern.compile("^" + name + ", "))).isVisible();
        page.navigate(address + "/imports");
    }

    /** Drops a file of text and waits until it is looked at. */
    void drop(String name, String text) {
        page.locator("vaadin-upload input[type=file]").first().setInputFiles(payload(name, text));
        awaitHeading(name);
    }

    void awaitHeading(String name) {
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name))
                .waitFor();
    }

    void choose(String label, String item) {
        page.locator("vaadin-select")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(label, new Page.GetByTextOptions().setExact(true))))
                .first()
                .click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(item).setExact(true))
                .filter(new Locator.FilterOptions().setVisible(true))
                .last()
                .click();
    }

    void press(String name) {
        button(name).first().click();
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    void fill(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
    }

    static FilePayload payload(String name, String text) {
        return new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
