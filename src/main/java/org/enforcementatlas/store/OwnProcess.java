package org.enforcementatlas.store;

import java.lang.management.ManagementFactory;
import java.time.Instant;

/** The process that the atlas runs in, named so that another can tell whether it is still there. */
final class OwnProcess {

    /** {@code pid@machine@start}: unique on a machine also after its numbers are used again. */
    static final String NAME = ManagementFactory.getRuntimeMXBean().getName() + "@"
            + start(ProcessHandle.current()).toEpochMilli();

    private OwnProcess() {}

    /** Whether a process of this machine is gone; of other machines nothing is known, and they are left alone. */
    static boolean isGone(String name) {
        String[] parts = name.split("@", -1);
        String[] own = NAME.split("@", -1);
        if (parts.length != 3 || !parts[1].equals(own[1])) {
            return false;
        }
        return ProcessHandle.of(Long.parseLong(parts[0]))
                .filter(process -> Long.toString(start(process).toEpochMilli()).equals(parts[2]))
                .isEmpty();
    }

    private static Instant start(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
