package org.enforcementatlas.ui;

/** Loads the synthetic practice figures when someone asks for them. */
@FunctionalInterface
public interface PracticeFigures {

    /** Loads and publishes them, stamped SYNTHETIC. */
    void load();
}
