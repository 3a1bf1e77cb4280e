package org.enforcementatlas.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;

/** A dialog with a title, closed by its button, by Escape, or by a click beside it. */
@SuppressWarnings("this-escape") // the title is set where a dialog is made, and no subclass changes how
public abstract class ClosableDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** An empty one under this title. */
    protected ClosableDialog(String title) {
        setHeaderTitle(title);
        setWidth("640px");
        addClassName("atlas-dialog");
        getFooter().add(new Button("Close", click -> close()));
    }
}
