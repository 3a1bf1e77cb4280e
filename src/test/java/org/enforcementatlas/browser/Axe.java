package org.enforcementatlas.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The axe-core engine, run inside a page. */
final class Axe {

    private static final String SCRIPT = read();

    /** What it finds, one line for each element: rule, what the rule asks, where, and what is wrong there. */
    private static final String RUN = """
            async rules => (await axe.run(document, {
              resultTypes: ['violations'],
              ...(rules.length ? {runOnly: {type: 'rule', values: rules}} : {})
            })).violations.flatMap(rule =>
              rule.nodes.map(node => `${rule.id}: ${rule.help}; ${node.target.flat().join(' ')}; ${node.failureSummary}`))
            """;

    private Axe() {}

    static List<String> findViolations(Page page) {
        return run(page, List.of());
    }

    /** Only what colours decide: another colour scheme changes nothing else. */
    static List<String> findViolationsOfColour(Page page) {
        return run(page, List.of("color-contrast", "link-in-text-block"));
    }

    private static List<String> run(Page page, List<String> rules) {
        page.evaluate(SCRIPT);
        return ((List<?>) page.evaluate(RUN, rules))
                .stream().map(String::valueOf).toList();
    }

    private static String read() {
        try (InputStream in = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
