package org.enforcementatlas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.enforcementatlas.access.Account;
import org.enforcementatlas.access.AccountName;
import org.enforcementatlas.access.Role;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.wiring.Atlas;
import org.enforcementatlas.wiring.Home;
import org.enforcementatlas.wiring.HomeSafe;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signing in and out of the packaged program, over plain HTTP and in a real browser. */
@EnabledIf(value = "isPossible", disabledReason = "needs the production build and a browser, see ./atlas test")
class SignInIT {

    static boolean isPossible() {
        return FirstMapIT.isPossible();
    }

    private static final String PASSWORD = "a long enough one";

    @TempDir
    static Path folder;

    private static RunningAtlas atlas;
    private static Chromium chromium;

    private final List<String> outside = new ArrayList<>();
    private BrowserContext context;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        with(open -> {
            open.accounts().add("ops", new AccountName("first"), Role.ADMIN, PASSWORD);
            open.accounts().add("ops", new AccountName("leaver"), Role.EDITOR, PASSWORD);
        });
        atlas = RunningAtlas.start(folder.resolve("home"));
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        atlas.close();
    }

    @AfterEach
    void closePage() {
        if (context != null) {
            context.close();
        }
    }

    private static void with(Consumer<Atlas> act) {
        try (Atlas open = Atlas.open(Home.of(folder.resolve("home"), Map.of()), Clock.systemUTC(), line -> {})) {
            act.accept(open);
        }
    }

    @Test
    void readingNeedsNoSessionAndTheDeskAsksWhoIsThere() throws IOException, InterruptedException {
        for (String path : List.of("/", "/table", "/health", "/api/v1/measures")) {
            assertThat(atlas.send(path).statusCode()).as(path).isEqualTo(200);
        }
        HttpResponse<String> data = atlas.send("/api/v1/measures/pending-cases/data.csv");
        assertThat(data.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(data.headers().firstValue("X-Frame-Options")).isEmpty();
        assertThat(data.headers().firstValue("ETag")).isPresent();
        HttpResponse<String> desk = atlas.send("/imports");
        assertThat(desk.statusCode()).isEqualTo(302);
        assertThat(desk.headers().firstValue("Location").orElse("")).endsWith("/sign-in");
        assertThat(desk.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @Test
    void theInterfaceIsOnlyRead() throws IOException, InterruptedException {
        HttpRequest post = HttpRequest.newBuilder(URI.create(atlas.address() + "/api/v1/measures"))
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(post, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void aSessionGetsANewNumberAndEndsWithItsAccount() throws IOException, InterruptedException {
        CookieManager cookies = new CookieManager();
        HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
        get(client, "/imports");
        String before = session(cookies);
        HttpResponse<String> entered = signIn(client, "leaver", PASSWORD);
        assertThat(entered.headers().firstValue("Location").orElse("")).contains("/imports");
        assertThat(entered.headers().firstValue("Set-Cookie").orElse(""))
                .contains("HttpOnly")
                .contains("SameSite=Lax");
        assertThat(session(cookies)).isNotEqualTo(before);
        assertThat(get(client, "/imports").statusCode()).isNotEqualTo(302);
        with(open -> open.accounts().remove("ops", new AccountName("leaver")));
        assertThat(get(client, "/imports").headers().firstValue("Location").orElse(""))
                .endsWith("/sign-in");
    }

    @Test
    void aBackupIsWrittenWhileTheServerRuns() {
        HomeSafe safe = new HomeSafe(Map.of(), Clock.systemUTC());
        Path file = folder.resolve("running.zip");
        Path restored = folder.resolve("restored");
        assertThat(safe.backup(folder.resolve("home"), file, "test")).startsWith("Wrote ");
        safe.restore(restored, file, "ops");
        try (Atlas open = Atlas.open(Home.of(restored, Map.of()), Clock.systemUTC(), line -> {})) {
            assertThat(open.accounts().list()).extracting(Account::name).contains(new AccountName("first"));
            assertThat(open.snapshots().list(DatasetId.AGREEMENTS)).hasSize(11);
        }
    }

    @Test
    void whoGuessesIsToldToWait() throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        for (int guess = 0; guess < 5; guess++) {
            assertThat(signIn(client, "guessed", "not the password")
                            .headers()
                            .firstValue("Location")
                            .orElse(""))
                    .endsWith("/sign-in?error");
        }
        assertThat(signIn(client, "guessed", "not the password")
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/sign-in?wait");
    }

    @Test
    void aWrongPasswordIsOneSentenceAndTheRightOneShowsTheName() {
        Page page = open(1280, 800, ColorScheme.LIGHT);
        page.navigate(atlas.address() + "/sign-in");
        fill(page, "first", "not the password");
        page.waitForURL(url -> url.endsWith("/sign-in?error"));
        PlaywrightAssertions.assertThat(page.getByText("Name and password do not belong together"))
                .isVisible();
        fill(page, "first", PASSWORD);
        PlaywrightAssertions.assertThat(page.locator(".atlas-signed-in")).containsText("first, admin");
        page.locator("atlas-map path.area").first().waitFor();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                .click();
        PlaywrightAssertions.assertThat(page.locator(".atlas-signed-in")).containsText("Sign in");
        assertThat(outside).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1280, 800, LIGHT", "1280, 800, DARK", "390, 844, LIGHT", "390, 844, DARK"})
    void theSignInPageFits(int width, int height, ColorScheme scheme) {
        Page page = open(width, height, scheme);
        page.navigate(atlas.address() + "/sign-in?error");
        page.locator("vaadin-login-form").waitFor();
        PlaywrightAssertions.assertThat(page.getByText("Name and password do not belong together"))
                .isVisible();
        Object wide = page.evaluate("() => document.documentElement.scrollWidth");
        assertThat(((Number) wide).intValue()).isLessThanOrEqualTo(width);
        page.screenshot(
                new Page.ScreenshotOptions().setPath(Path.of("target", "sign-in-" + width + "-" + scheme + ".png")));
    }

    private Page open(int width, int height, ColorScheme scheme) {
        context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setColorScheme(scheme));
        Page page = context.newPage();
        page.onRequest(request -> {
            if (!request.url().startsWith(atlas.address()) && !request.url().startsWith("data:")) {
                outside.add(request.url());
            }
        });
        return page;
    }

    private static void fill(Page page, String name, String password) {
        page.locator("input[name=username]").fill(name);
        page.locator("input[name=password]").fill(password);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
    }

    private static HttpResponse<String> get(HttpClient client, String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(atlas.address() + path)).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> signIn(HttpClient client, String name, String password)
            throws IOException, InterruptedException {
        String form = "username=" + name + "&password=" + password.replace(" ", "+");
        HttpRequest request = HttpRequest.newBuilder(URI.create(atlas.address() + "/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String session(CookieManager cookies) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }
}
