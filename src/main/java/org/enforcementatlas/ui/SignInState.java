package org.enforcementatlas.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.enforcementatlas.access.Role;

/** In the bar of every page: who is signed in and the way out, or the way in. */
final class SignInState extends Span {

    private static final long serialVersionUID = 1L;

    SignInState(AuthenticationContext context) {
        addClassName("atlas-signed-in");
        context.getAuthenticatedUser(SignedIn.class).ifPresentOrElse(signedIn -> show(signedIn, context), this::offer);
    }

    private void show(SignedIn signedIn, AuthenticationContext context) {
        Button leave = new Button("Sign out", click -> context.logout());
        leave.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        if (signedIn.role().includes(Role.EDITOR)) {
            add(new Anchor("imports", "Import desk"));
        }
        add(new Span(signedIn.name() + ", " + signedIn.role().word()), leave);
    }

    private void offer() {
        add(new Anchor(SignInView.PATH, "Sign in"));
    }
}
