package org.enforcementatlas.wiring;

import java.util.Map;

/** On the embedded database. */
class RandomKillIT extends RandomKillContract {

    @Override
    Map<String, String> environment() {
        return Map.of();
    }

    /** An embedded database dies with its process. */
    @Override
    void settle() {}
}
