package org.enforcementatlas;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The floor plan: which room may use which, and which room owns which library. */
@AnalyzeClasses(packages = "org.enforcementatlas", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String BASE = "org.enforcementatlas";

    /**
     * The desk shows a file's first rows and what its columns are read as: ui and cli use table and dataset for that. Exports
     * with shapes ask geo for them. The court's own files (eoir) are counted into tidy tables, which are staged like any other
     * import; the command and the desk ask for that.
     */
    private static final Map<String, Set<String>> ROOM_MAY_USE = Map.ofEntries(
            Map.entry("model", Set.of()),
            Map.entry("access", Set.of("model")),
            Map.entry("notice", Set.of("model")),
            Map.entry("table", Set.of("model", "notice")),
            Map.entry("dataset", Set.of("model", "notice", "table")),
            Map.entry("ingest", Set.of("model", "access", "notice", "table", "dataset")),
            Map.entry("eoir", Set.of("model", "notice", "dataset", "ingest")),
            Map.entry("measure", Set.of("model", "notice")),
            Map.entry("geo", Set.of("model", "notice")),
            Map.entry("pattern", Set.of()),
            Map.entry("choropleth", Set.of("model", "notice", "measure", "geo", "pattern")),
            Map.entry("render", Set.of("model", "measure", "geo", "choropleth")),
            Map.entry(
                    "export",
                    Set.of(
                            "model",
                            "access",
                            "notice",
                            "table",
                            // Notes on laws that come with the atlas stand in briefs.
                            "dataset",
                            "ingest",
                            "measure",
                            "geo",
                            "pattern",
                            "choropleth",
                            "render")),
            Map.entry("store", Set.of("model", "access", "notice", "ingest", "measure")),
            Map.entry(
                    "api",
                    Set.of("model", "access", "notice", "ingest", "measure", "geo", "choropleth", "render", "export")),
            Map.entry(
                    "ui",
                    Set.of(
                            "model",
                            "access",
                            "notice",
                            "table",
                            "dataset",
                            "ingest",
                            "eoir",
                            "measure",
                            "choropleth",
                            "render",
                            "export")),
            Map.entry(
                    "cli",
                    Set.of(
                            "model",
                            "access",
                            "notice",
                            "table",
                            "dataset",
                            "ingest",
                            "eoir",
                            "measure",
                            "geo",
                            "choropleth",
                            "render",
                            "export")));

    private static final Map<String, Set<String>> LIBRARY_LIVES_IN = Map.ofEntries(
            Map.entry("org.apache.commons.csv..", Set.of("table")),
            Map.entry("org.apache.commons.compress..", Set.of("table")),
            Map.entry("org.dhatim..", Set.of("table")),
            Map.entry("com.openhtmltopdf..", Set.of("export.pdf")),
            Map.entry("org.apache.pdfbox..", Set.of("export.pdf")),
            Map.entry("org.apache.fontbox..", Set.of("export.pdf")),
            Map.entry("com.github.weisj..", Set.of("render")),
            Map.entry("org.geotools..", Set.of("geo")),
            Map.entry("org.locationtech.jts..", Set.of("geo")),
            Map.entry("java.sql..", Set.of("store")),
            Map.entry("javax.sql..", Set.of("store")),
            Map.entry("com.zaxxer.hikari..", Set.of("store")),
            Map.entry("org.springframework.jdbc..", Set.of("store")),
            Map.entry("org.springframework.web..", Set.of("api", "wiring")),
            Map.entry("org.springframework.security..", Set.of("ui", "wiring")),
            Map.entry("com.vaadin..", Set.of("ui")),
            Map.entry("org.springframework..", Set.of("store", "api", "ui", "wiring")));

    @ArchTest
    static void roomsUseOnlyTheRoomsBelowThem(JavaClasses atlas) {
        ROOM_MAY_USE.forEach((room, allowed) -> {
            List<String> forbidden = new ArrayList<>();
            for (String other : ROOM_MAY_USE.keySet()) {
                if (!other.equals(room) && !allowed.contains(other)) {
                    forbidden.add(in(other));
                }
            }
            noClasses()
                    .that()
                    .resideInAPackage(in(room))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(forbidden.toArray(String[]::new))
                    .allowEmptyShould(true)
                    .check(atlas);
        });
    }

    @ArchTest
    static void everyPackageIsOnTheFloorPlan(JavaClasses atlas) {
        Set<String> rooms = new TreeSet<>();
        atlas.forEach(type -> {
            String tail = type.getPackageName().substring(BASE.length());
            if (!tail.isEmpty()) {
                rooms.add(tail.substring(1).replaceFirst("\\..*", ""));
            }
        });
        rooms.remove("wiring");
        assertThat(ROOM_MAY_USE.keySet()).containsAll(rooms);
    }

    @ArchTest
    static void eachLibraryHasOneDoor(JavaClasses atlas) {
        LIBRARY_LIVES_IN.forEach((library, rooms) -> {
            List<String> allowed = new ArrayList<>(List.of(BASE));
            rooms.forEach(room -> allowed.add(in(room)));
            noClasses()
                    .that()
                    .resideOutsideOfPackages(allowed.toArray(String[]::new))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(library)
                    .check(atlas);
        });
    }

    @ArchTest
    static final ArchRule roomsAreFreeOfCycles =
            slices().matching(BASE + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule modelKnowsOnlyTheJdk = classes()
            .that()
            .resideInAPackage(in("model"))
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(in("model"), "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule timeComesFromAnInjectedClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule onlyTheEntrancePrints = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(Application.class.getName())
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace");

    @ArchTest
    static final ArchRule nobodyThrowsGenericExceptions = GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

    @ArchTest
    static final ArchRule nobodyInjectsFields = GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    private static String in(String room) {
        return BASE + "." + room + "..";
    }
}
