package org.enforcementatlas.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.auth.AccessCheckResult;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.auth.NavigationAccessChecker;
import com.vaadin.flow.server.auth.NavigationContext;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.util.List;
import org.enforcementatlas.access.Role;

/**
 * Which page needs which role. Pages are public unless they are annotated; what lies under {@code /imports} needs an editor
 * in any case, annotated or not.
 */
final class ViewDoors implements NavigationAccessChecker {

    private static final long serialVersionUID = 1L;

    /** Where figures are changed. */
    static final String DESK = "imports";

    private static final List<Class<? extends Annotation>> MARKS =
            List.of(AnonymousAllowed.class, PermitAll.class, RolesAllowed.class, DenyAll.class);

    private final AccessAnnotationChecker annotations = new AccessAnnotationChecker();

    @Override
    public AccessCheckResult check(NavigationContext asked) {
        Class<?> view = asked.getNavigationTarget();
        boolean desk = isDesk(asked.getLocation());
        if (desk && !asked.hasRole(Role.EDITOR.name())) {
            return asked.deny("This page needs the role editor or higher.");
        }
        if (isMarked(view) && !annotations.hasAccess(view, asked.getPrincipal(), asked::hasRole)) {
            return asked.deny("This page needs another role.");
        }
        return asked.allow();
    }

    private static boolean isDesk(Location location) {
        return !location.getSegments().isEmpty() && location.getFirstSegment().equals(DESK);
    }

    private static boolean isMarked(Class<?> view) {
        for (Class<?> type = view; type != null && type != Object.class; type = type.getSuperclass()) {
            Class<?> looked = type;
            if (MARKS.stream().anyMatch(looked::isAnnotationPresent)) {
                return true;
            }
        }
        return false;
    }
}
