package org.enforcementatlas.ui;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Set;
import org.enforcementatlas.access.Accounts;

/** The page to sign in on. */
@Route(value = SignInView.PATH, layout = MainLayout.class)
@PageTitle("Sign in – Enforcement Atlas")
@AnonymousAllowed
final class SignInView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    static final String PATH = "sign-in";

    /** In the address after a wrong name or password. */
    static final String WRONG = "error";

    /** In the address after too many attempts. */
    static final String WAIT = "wait";

    private final transient Accounts accounts;
    private final LoginForm form = new LoginForm();
    private final Div hint = new Div();

    SignInView(Accounts accounts) {
        this.accounts = accounts;
        addClassName("atlas-sign-in");
        H1 title = new H1("Sign in");
        title.addClassName("atlas-title");
        form.setAction(PATH);
        form.setForgotPasswordButtonVisible(false);
        Paragraph why =
                new Paragraph("Everything on these pages can be read without signing in. Importing and publishing"
                        + " figures needs an account.");
        why.addClassName("atlas-subtitle");
        hint.addClassName("atlas-sign-in-hint");
        add(title, why, hint, form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Set<String> told =
                event.getLocation().getQueryParameters().getParameters().keySet();
        boolean none = accounts.list().isEmpty();
        form.setI18n(words(told.contains(WAIT)));
        form.setError(told.contains(WRONG) || told.contains(WAIT));
        form.setVisible(!none);
        hint.setVisible(none);
        hint.removeAll();
        if (none) {
            hint.add(
                    new Paragraph("There is no account. Whoever runs this atlas makes one with:"),
                    new Code("atlas user add NAME --role admin"));
        }
    }

    private static LoginI18n words(boolean wait) {
        LoginI18n words = LoginI18n.createDefault();
        LoginI18n.Form labels = words.getForm();
        labels.setTitle("Your account");
        labels.setUsername("Name");
        labels.setPassword("Password");
        labels.setSubmit("Sign in");
        words.setForm(labels);
        LoginI18n.ErrorMessage error = words.getErrorMessage();
        error.setTitle(wait ? "Too many attempts" : "Not signed in");
        error.setMessage(
                wait
                        ? "Wait a little before you try again; the wait grows with each wrong attempt."
                        : "Name and password do not belong together; check both and try again.");
        error.setUsername("Enter the name of your account.");
        error.setPassword("Enter your password.");
        words.setErrorMessage(error);
        return words;
    }
}
