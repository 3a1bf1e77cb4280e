package org.enforcementatlas.render;

/** The colours that are not data. */
final class Ink {

    static final String TEXT = "#1a1a1a";
    static final String MUTED = "#5a5a5a";
    static final String GROUND = "#ffffff";
    /** Observed zero: a light grey that no palette has. */
    static final String ZERO = "#e3e3df";
    /** Lines between areas. */
    static final String BORDER = "#ffffff";
    /** Lines around areas that are themselves nearly white, and of boxes. */
    static final String FRAME = "#8a8a86";

    static final String STATE_BORDER = "#5c5c58";
    static final String SYMBOL = "#2c7fb8";
    static final String STAMP = "#a3340b";

    private Ink() {}
}
