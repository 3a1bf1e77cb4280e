package org.enforcementatlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.Router;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AccessCheckDecision;
import com.vaadin.flow.server.auth.NavigationContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.annotation.security.RolesAllowed;
import java.security.Principal;
import java.util.Set;
import org.enforcementatlas.access.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockServletContext;

class ViewDoorsTest {

    /** A page that everyone reads. */
    static class PublicView extends Div {}

    /** A page of the desk that nobody annotated. */
    static class DeskView extends Div {}

    /** A page for administrators. */
    @RolesAllowed("ADMIN")
    static class AccountsView extends Div {}

    private static final Router ROUTER =
            new Router(new ApplicationRouteRegistry(new VaadinServletContext(new MockServletContext())) {});

    private static final ViewDoors DOORS = new ViewDoors();

    @ParameterizedTest
    @CsvSource({
        "'', ALLOW, DENY, DENY",
        "VIEWER, ALLOW, DENY, DENY",
        "EDITOR, ALLOW, ALLOW, DENY",
        "PUBLISHER, ALLOW, ALLOW, DENY",
        "ADMIN, ALLOW, ALLOW, ALLOW"
    })
    void pagesArePublicTheDeskNeedsAnEditorAndAnnotationsHold(
            String role, AccessCheckDecision reading, AccessCheckDecision desk, AccessCheckDecision accounts) {
        assertThat(ask(PublicView.class, "", role)).isEqualTo(reading);
        assertThat(ask(PublicView.class, "table", role)).isEqualTo(reading);
        assertThat(ask(DeskView.class, "imports", role)).isEqualTo(desk);
        assertThat(ask(DeskView.class, "imports/7", role)).isEqualTo(desk);
        assertThat(ask(AccountsView.class, "accounts", role)).isEqualTo(accounts);
        assertThat(ask(AccountsView.class, "imports/accounts", role)).isEqualTo(accounts);
    }

    private static AccessCheckDecision ask(Class<?> view, String path, String role) {
        Set<Role> roles =
                role.isEmpty() ? Set.of() : Set.copyOf(Role.valueOf(role).included());
        return DOORS.check(new NavigationContext(
                        ROUTER,
                        view,
                        new Location(path),
                        RouteParameters.empty(),
                        principal(role),
                        name -> roles.stream().anyMatch(held -> held.name().equals(name)),
                        false))
                .decision();
    }

    private static @Nullable Principal principal(String role) {
        return role.isEmpty() ? null : () -> "desk";
    }
}
