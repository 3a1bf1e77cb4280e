package org.enforcementatlas.wiring;

import java.time.Clock;
import org.enforcementatlas.access.AuditLog;
import org.enforcementatlas.ingest.desk.ImportDesk;
import org.enforcementatlas.ingest.desk.Listings;
import org.enforcementatlas.ingest.desk.PublicChanges;
import org.enforcementatlas.ingest.desk.Revisions;
import org.enforcementatlas.ingest.settle.Aliases;
import org.enforcementatlas.ingest.settle.Corrections;
import org.enforcementatlas.ui.desk.DraftMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the pages of the import desk need. */
@Configuration(proxyBeanMethods = false)
class DeskServices {

    @Bean
    ImportDesk importDesk(Atlas atlas) {
        return atlas.desk();
    }

    @Bean(destroyMethod = "close")
    InboxWatch inboxWatch(Home home, Atlas atlas, Progress progress) {
        return InboxWatch.start(home, atlas, progress::tell);
    }

    @Bean
    Listings listings(Atlas atlas) {
        return atlas.listings();
    }

    @Bean
    PublicChanges publicChanges(Atlas atlas) {
        return new PublicChanges(atlas.snapshots(), atlas.desk());
    }

    @Bean
    Revisions revisions(Atlas atlas) {
        return atlas.revisions();
    }

    @Bean
    Aliases aliases(Atlas atlas) {
        return atlas.aliases();
    }

    @Bean
    Corrections corrections(Atlas atlas) {
        return atlas.corrections();
    }

    @Bean
    AuditLog auditLog(Atlas atlas) {
        return atlas.audit();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    DraftMap draftMap(Atlas atlas) {
        return new DraftDrawing(atlas.drafts(), atlas.boundaries());
    }
}
