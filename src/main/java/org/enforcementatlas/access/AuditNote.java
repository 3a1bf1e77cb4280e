package org.enforcementatlas.access;

import java.util.List;

/**
 * What the log is to say of something that was done. Whoever keeps what was done writes the entries in the same step, so that
 * nothing is done without an entry and no entry tells of what was not done.
 *
 * @param <T> what was done
 */
@FunctionalInterface
public interface AuditNote<T> {

    /** The entries, in their order; none where the log has nothing to say. */
    List<AuditEntry> of(T done);

    /** Nothing is said: what the program does of itself, and what is logged elsewhere. */
    static <T> AuditNote<T> none() {
        return done -> List.of();
    }
}
