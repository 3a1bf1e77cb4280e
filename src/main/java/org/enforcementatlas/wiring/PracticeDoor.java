package org.enforcementatlas.wiring;

import java.time.Clock;
import java.util.Optional;
import org.enforcementatlas.access.AuditEntry;
import org.enforcementatlas.access.Role;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.ui.PracticeFigures;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Loads the practice figures for anyone while nobody but the first administrator has an account, and for publishers afterwards; never where
 * removal orders are public already.
 */
final class PracticeDoor implements PracticeFigures {

    private final Atlas atlas;
    private final Clock clock;

    PracticeDoor(Atlas atlas, Clock clock) {
        this.atlas = atlas;
        this.clock = clock;
    }

    @Override
    public boolean isOffered() {
        return isOpen(atlas) && (nobodyElse() || findPublisher().isPresent());
    }

    /** Whether no removal orders are public yet, real ones or those of practice. */
    static boolean isOpen(Atlas atlas) {
        return atlas.snapshots().listPublic(DatasetId.REMOVAL_ORDERS).isEmpty();
    }

    /** Whether nobody has an account but the administrator that the atlas gave itself. */
    private boolean nobodyElse() {
        return atlas.keptAccounts().list().size() <= 1;
    }

    @Override
    public synchronized void load() {
        if (isOffered()) {
            atlas.loadPractice();
            atlas.audit()
                    .add(new AuditEntry(
                            clock.instant(),
                            findPublisher().orElse("a reader"),
                            "practice-loaded",
                            DatasetId.REMOVAL_ORDERS,
                            "",
                            "",
                            "SYNTHETIC",
                            ""));
        }
    }

    private static Optional<String> findPublisher() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(asking -> asking.getAuthorities().stream()
                        .anyMatch(held -> ("ROLE_" + Role.PUBLISHER.name()).equals(held.getAuthority())))
                .map(Authentication::getName);
    }
}
