package org.enforcementatlas.cli;

/** Whether a person sits in front of what is printed. */
final class Terminal {

    private Terminal() {}

    /** Whether the launcher found that standard error is a terminal; it says so in the property {@code atlas.terminal}. */
    static boolean isOne() {
        return Boolean.getBoolean("atlas.terminal");
    }
}
