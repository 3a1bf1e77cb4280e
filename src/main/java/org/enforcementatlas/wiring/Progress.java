package org.enforcementatlas.wiring;

import java.util.function.Consumer;

/**
 * Where the server tells what it is doing.
 *
 * @param line is given one line at a time
 */
record Progress(Consumer<String> line) {

    void tell(String words) {
        line.accept(words);
    }
}
