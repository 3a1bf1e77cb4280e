package org.enforcementatlas.ui.desk;

import com.vaadin.flow.spring.security.AuthenticationContext;
import org.enforcementatlas.access.RefusedAct;
import org.enforcementatlas.access.Role;
import org.enforcementatlas.ui.SignedIn;

/**
 * Who stands at the desk.
 *
 * @param name the account's name, which signs every act
 * @param role what they may do
 */
record DeskPerson(String name, Role role) {

    /**
     * The one who is signed in.
     *
     * @throws RefusedAct if nobody is
     */
    static DeskPerson of(AuthenticationContext context) {
        return context.getAuthenticatedUser(SignedIn.class)
                .map(signedIn -> new DeskPerson(signedIn.name(), signedIn.role()))
                .orElseThrow(() -> new RefusedAct("Sign in first."));
    }

    /** Whether they may publish and take back. */
    boolean mayPublish() {
        return role.includes(Role.PUBLISHER);
    }

    /**
     * Checks before an act that only a publisher may do.
     *
     * @throws RefusedAct if they may not
     */
    void requirePublisher() {
        if (!mayPublish()) {
            throw new RefusedAct("Publishing and taking back need the role publisher.");
        }
    }
}
