package org.enforcementatlas.ui;

import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.enforcementatlas.access.Accounts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** The doors of the pages: reading is public, the import desk asks who is there. */
@Configuration
@EnableWebSecurity
class PageSecurity {

    @Bean
    static NavigationAccessControlConfigurer viewDoors() {
        return new NavigationAccessControlConfigurer().withNavigationAccessChecker(new ViewDoors());
    }

    /** The headers are {@code WebHeaders}': the framework's own would forbid frames on one's own site, and caching. */
    @Bean
    @Order(2)
    SecurityFilterChain pageDoor(HttpSecurity http, Accounts accounts) {
        http.headers(AbstractHttpConfigurer::disable)
                .addFilterBefore(new SessionCheck(accounts), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(
                        requests -> requests.requestMatchers("/" + ViewDoors.DESK, "/" + ViewDoors.DESK + "/**")
                                .authenticated());
        // The pages first, the form after them: the form settles its address when its turn comes.
        return http.with(
                        VaadinSecurityConfigurer.vaadin(),
                        pages -> pages.loginView(SignInView.class).anyRequest(any -> any.permitAll()))
                .formLogin(form -> form.failureHandler(sayWhy()))
                .build();
    }

    private static AuthenticationFailureHandler sayWhy() {
        RedirectStrategy redirect = new DefaultRedirectStrategy();
        return (request, response, failure) -> redirect.sendRedirect(
                request,
                response,
                "/" + SignInView.PATH + "?"
                        + (failure instanceof LockedException ? SignInView.WAIT : SignInView.WRONG));
    }
}
