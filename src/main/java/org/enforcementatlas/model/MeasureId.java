package org.enforcementatlas.model;

/**
 * The name of a measure, as commands and addresses use it.
 *
 * @param name lower-case letters, digits and hyphens
 */
public record MeasureId(String name) {

    /** Checks the name. */
    public MeasureId {
        if (!name.matches("[a-z0-9][a-z0-9-]*")) {
            throw new IllegalArgumentException("A measure is named in lower-case letters, digits and hyphens: " + name);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
