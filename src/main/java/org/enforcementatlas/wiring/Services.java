package org.enforcementatlas.wiring;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.enforcementatlas.access.About;
import org.enforcementatlas.api.WebHeaders;
import org.enforcementatlas.choropleth.ClassifiedMaps;
import org.enforcementatlas.choropleth.relate.RelatedMaps;
import org.enforcementatlas.export.RowEvidence;
import org.enforcementatlas.export.brief.StateBriefs;
import org.enforcementatlas.geo.Boundaries;
import org.enforcementatlas.ingest.ColumnMappings;
import org.enforcementatlas.ingest.Datasets;
import org.enforcementatlas.ingest.FilePreviews;
import org.enforcementatlas.ingest.Importer;
import org.enforcementatlas.ingest.SnapshotStore;
import org.enforcementatlas.ingest.desk.Listings;
import org.enforcementatlas.measure.DeclaredMeasures;
import org.enforcementatlas.measure.Measures;
import org.enforcementatlas.measure.compare.Comparisons;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.Gazetteer;
import org.enforcementatlas.ui.PracticeFigures;
import org.springframework.boot.web.server.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** The beans: one atlas, and each of its parts under the name by which a room asks for it. */
@Configuration(proxyBeanMethods = false)
class Services {

    @Bean
    Home home(Environment environment) {
        String folder = environment.getProperty("atlas.home", "");
        return Home.of(folder.isBlank() ? null : Path.of(folder), System.getenv());
    }

    @Bean(destroyMethod = "close")
    Atlas atlas(Home home, Environment environment, Progress progress) {
        Atlas atlas = Atlas.open(home, Clock.systemUTC(), progress::tell);
        if (Boolean.parseBoolean(environment.getProperty("atlas.practice", "false"))) {
            loadPractice(atlas, progress);
        }
        atlas.accounts().addFirstAdmin().ifPresent(first -> progress.tell(first.sentence()));
        atlas.boundaries().get(AreaLevel.STATE);
        atlas.boundaries().get(AreaLevel.COUNTY);
        return atlas;
    }

    /** Practice figures are loaded once, and never beside real ones. */
    private static void loadPractice(Atlas atlas, Progress progress) {
        if (PracticeDoor.isOpen(atlas)) {
            atlas.loadPractice();
        } else {
            progress.tell("Removal orders are public already; the practice figures were not loaded again.");
        }
    }

    @Bean
    Measures measures(Atlas atlas) {
        return atlas.measures();
    }

    @Bean
    ClassifiedMaps classifiedMaps(Atlas atlas) {
        return new ClassifiedMaps(atlas.measures());
    }

    @Bean
    RowEvidence rowEvidence(Atlas atlas) {
        return atlas.evidence();
    }

    @Bean
    RelatedMaps relatedMaps(Measures measures, ClassifiedMaps maps) {
        return new RelatedMaps(measures, maps);
    }

    @Bean
    Comparisons comparisons(Measures measures) {
        return new Comparisons(measures);
    }

    @Bean
    StateBriefs stateBriefs(Measures measures, Listings listings, Boundaries boundaries) {
        return new StateBriefs(measures, listings, boundaries);
    }

    @Bean
    Boundaries boundaries(Atlas atlas) {
        return atlas.boundaries();
    }

    @Bean
    SnapshotStore snapshots(Atlas atlas) {
        return atlas.snapshots();
    }

    @Bean
    Importer importer(Atlas atlas) {
        return atlas.importer();
    }

    @Bean
    Datasets datasets(Atlas atlas) {
        return atlas.datasets();
    }

    @Bean
    DeclaredMeasures declaredMeasures(Atlas atlas) {
        return atlas.declared();
    }

    @Bean
    FilePreviews filePreviews(Atlas atlas) {
        return atlas.previews();
    }

    @Bean
    ColumnMappings columnMappings(Atlas atlas) {
        return atlas.mappings();
    }

    /** Read anew for each page: an operator may mend it while the server runs. */
    @Bean
    Supplier<Optional<About>> about(Home home) {
        return () -> About.read(home.folder());
    }

    @Bean
    Gazetteer gazetteer(Atlas atlas) {
        return atlas.gazetteer();
    }

    @Bean
    BooleanSupplier databaseAnswers(Atlas atlas) {
        return atlas::answers;
    }

    @Bean
    PracticeFigures practiceFigures(Atlas atlas) {
        return new PracticeDoor(atlas, Clock.systemUTC());
    }

    @Bean
    FilterRegistrationBean<WebHeaders> webHeaders() {
        FilterRegistrationBean<WebHeaders> filter = new FilterRegistrationBean<>(new WebHeaders());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    /** Weak tags: what carries a strong one is sent uncompressed. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> etags() {
        ShallowEtagHeaderFilter etags = new ShallowEtagHeaderFilter();
        etags.setWriteWeakETag(true);
        FilterRegistrationBean<ShallowEtagHeaderFilter> filter = new FilterRegistrationBean<>(etags);
        filter.addUrlPatterns("/api/*");
        return filter;
    }

    @EventListener
    void tellAddress(ServletWebServerInitializedEvent started) {
        started.getApplicationContext()
                .getBean(Progress.class)
                .tell("Enforcement Atlas is at http://localhost:"
                        + started.getWebServer().getPort() + "/ (stop with Ctrl+C)");
    }
}
