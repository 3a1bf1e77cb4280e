package org.enforcementatlas.ui;

/** Loads the synthetic practice figures when someone asks for them. */
@FunctionalInterface
public interface PracticeFigures {

    /** Whether whoever asks now may load them. */
    default boolean isOffered() {
        return true;
    }

    /** Loads and publishes them, stamped SYNTHETIC; where they may not be loaded, nothing happens. */
    void load();
}
