package org.enforcementatlas.browser;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Every page of the program, found by its annotation, and the addresses under which it is looked at. */
final class Routes {

    /** Pages that show several things: one address for each. A page with a parameter must have one. */
    private static final Map<String, List<String>> ADDRESSES = Map.ofEntries(
            Map.entry(
                    "/",
                    List.of(
                            "/",
                            "/?measure=agreements",
                            "/?measure=agreements&level=county&zoom=TX&selected=48201",
                            "/?measure=removal-orders",
                            "/?measure=agreements&as_of=1999-01-01")),
            Map.entry("/table", List.of("/table?measure=agencies&per=residents&selected=48")),
            Map.entry("/ranked", List.of("/ranked", "/ranked?measure=agreements&level=county&selected=48201")),
            Map.entry(
                    "/relate",
                    List.of(
                            "/relate",
                            "/relate?log=x,y&line=yes&cell=high-high&selected=48",
                            "/relate?show=ranked&x=agencies&x_per=count",
                            "/relate?x=removal-orders")),
            Map.entry("/changes", List.of("/changes?from=2026-02-27&to=2026-05-18&state=MD")),
            Map.entry(
                    "/rows",
                    List.of(
                            "/rows?measure=agreements&as_of=2025-05-28&area=MD",
                            "/rows?measure=agreements&area=nowhere")),
            Map.entry("/state/{parameter}", List.of("/state", "/state/TX")),
            Map.entry(
                    "/compare",
                    List.of(
                            "/compare",
                            "/compare?states=TX,CT,GU&groups=south&group=Gulf:TX,LA&benchmark=Gulf&show=value,difference,ratio,rank",
                            "/compare?benchmark=nowhere")),
            Map.entry("/sign-in", List.of("/sign-in", "/sign-in?error")),
            Map.entry("/imports/{parameter}", List.of("/imports/3")),
            Map.entry("/revisions", List.of("/revisions?on=2026-11-25", "/revisions?on=soon")));

    private Routes() {}

    /**
     * One page.
     *
     * @param path its path, with {@code {parameter}} where it takes one
     * @param addresses where it is looked at
     */
    record Seen(String path, List<String> addresses) {}

    static List<Seen> list() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.enforcementatlas")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Route.class))
                        .map(Routes::seen)
                        .sorted(Comparator.comparing(Seen::path))
                        .toList();
    }

    private static Seen seen(JavaClass type) {
        boolean parameter = type.isAssignableTo(HasUrlParameter.class);
        String path = "/" + type.getAnnotationOfType(Route.class).value() + (parameter ? "/{parameter}" : "");
        if (parameter && !ADDRESSES.containsKey(path)) {
            throw new IllegalStateException("Say in Routes which address of " + path + " is looked at.");
        }
        return new Seen(path, ADDRESSES.getOrDefault(path, List.of(path)));
    }
}
