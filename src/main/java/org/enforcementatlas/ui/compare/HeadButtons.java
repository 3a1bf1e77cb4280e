package org.enforcementatlas.ui.compare;

import com.vaadin.flow.component.html.NativeButton;
import java.util.HashMap;
import java.util.Map;
import org.enforcementatlas.measure.compare.ComparisonQuery;

/** The buttons of a table's heads by name, so that the one that was pressed has the focus in the table that follows. */
final class HeadButtons {

    private final Map<String, NativeButton> byKey = new HashMap<>();

    /**
     * What a button does.
     *
     * @param focus the button that has the focus afterwards
     * @param next the question that is asked
     */
    record Act(String focus, ComparisonQuery next) {}

    NativeButton add(String key, String words) {
        NativeButton button = new NativeButton(words);
        byKey.put(key, button);
        return button;
    }

    /** Gives the focus to a button; to its neighbour where it is out of use. */
    void focus(String key) {
        NativeButton button = byKey.get(key);
        if (button != null && !button.isEnabled()) {
            String number = key.substring(key.indexOf('-'));
            button = byKey.get((key.startsWith("left") ? "right" : "left") + number);
        }
        if (button != null && button.isEnabled()) {
            button.focus();
        }
    }

    void clear() {
        byKey.clear();
    }
}
