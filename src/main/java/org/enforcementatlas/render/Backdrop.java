package org.enforcementatlas.render;

import java.util.Locale;
import java.util.stream.Stream;
import org.enforcementatlas.measure.UnanswerableQuery;

/** What a figure lies on. */
public enum Backdrop {
    /** White ground. */
    WHITE,
    /** Nothing: what lies below the figure shows through, beside the areas and between the words. */
    TRANSPARENT;

    /**
     * The backdrop that is asked for; white for nothing.
     *
     * @throws UnanswerableQuery if there is none of this name
     */
    static Backdrop parse(String word) {
        return word.isBlank()
                ? WHITE
                : Stream.of(values())
                        .filter(one -> one.name()
                                .toLowerCase(Locale.ROOT)
                                .equals(word.strip().toLowerCase(Locale.ROOT)))
                        .findFirst()
                        .orElseThrow(() ->
                                new UnanswerableQuery("background is white or transparent, not \"" + word + "\"."));
    }
}
