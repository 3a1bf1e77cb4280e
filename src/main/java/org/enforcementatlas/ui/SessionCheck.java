package org.enforcementatlas.ui;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.enforcementatlas.access.AccountName;
import org.enforcementatlas.access.Accounts;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;

/** Ends the session of an account that was removed, or whose role or password changed, at its next request. */
final class SessionCheck implements Filter {

    private final Accounts accounts;

    SessionCheck(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Authentication asking = SecurityContextHolder.getContext().getAuthentication();
        if (request instanceof HttpServletRequest http
                && response instanceof HttpServletResponse answer
                && asking != null
                && asking.getPrincipal() instanceof SignedIn signedIn
                && accounts.find(new AccountName(signedIn.name()))
                        .filter(signedIn::isStill)
                        .isEmpty()) {
            new SecurityContextLogoutHandler().logout(http, answer, asking);
        }
        chain.doFilter(request, response);
    }
}
