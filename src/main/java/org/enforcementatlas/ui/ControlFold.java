package org.enforcementatlas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/**
 * The choices of a view, folded away on a narrow window, where the map comes first. On a wide window the button is hidden and
 * the choices always stand there; which it is, the style sheet decides, so that turning a phone needs no answer of the server.
 */
public final class ControlFold extends Div {

    private static final long serialVersionUID = 1L;

    private static final String ID = "view-controls";

    private final NativeButton button = new NativeButton("Change the view");
    private boolean open;

    /** A fold around the choices. */
    public ControlFold(Component... controls) {
        addClassName("atlas-fold");
        Div choices = new Div(controls);
        choices.addClassName("choices");
        choices.setId(ID);
        button.addClassName("atlas-fold-button");
        button.getElement().setAttribute("aria-controls", ID);
        button.addClickListener(click -> set(!open));
        add(button, choices);
        set(false);
    }

    private void set(boolean wanted) {
        open = wanted;
        setClassName("open", open);
        button.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }
}
