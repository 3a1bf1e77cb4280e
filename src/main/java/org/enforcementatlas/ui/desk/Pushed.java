package org.enforcementatlas.ui.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import java.util.concurrent.Future;

/** Changes to a page from outside of a request, pushed to its browser. */
final class Pushed {

    private Pushed() {}

    /** Changes the page when it is free; a page that is gone is left alone. What fails goes to the session's handler of errors. */
    static void to(UI page, Command change) {
        Future<Void> unused = page.access(change);
    }
}
