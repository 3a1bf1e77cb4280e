package org.enforcementatlas.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;

/** What someone sees who is signed in and may not see the page. */
@ParentLayout(MainLayout.class)
final class DeniedView extends Div implements HasErrorParameter<AccessDeniedException>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    DeniedView() {
        addClassName("atlas-problem");
        getElement().setAttribute("role", "alert");
        H1 title = new H1("This page needs another role");
        title.addClassName("atlas-title");
        add(
                title,
                new Paragraph("Your account may not do this; an administrator can change its role with"
                        + " \"atlas user role NAME editor\"."),
                new Anchor("./", "Back to the map"));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> denied) {
        return HttpServletResponse.SC_FORBIDDEN;
    }

    @Override
    public String getPageTitle() {
        return "Another role is needed – Enforcement Atlas";
    }
}
