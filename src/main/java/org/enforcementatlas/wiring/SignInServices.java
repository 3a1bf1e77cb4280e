package org.enforcementatlas.wiring;

import java.time.Clock;
import org.enforcementatlas.access.Accounts;
import org.enforcementatlas.access.PasswordHashing;
import org.enforcementatlas.access.SignInLimit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

/** What signing in needs, and the door of the interface, which is read without signing in and keeps no session. */
@Configuration(proxyBeanMethods = false)
class SignInServices {

    private static final String[] INTERFACE = {"/api/**", "/health", "/feeds/**", "/embed/**", "/openapi.json"};

    @Bean
    Accounts accounts(Atlas atlas) {
        return atlas.keptAccounts();
    }

    @Bean
    PasswordHashing passwords() {
        return new Passwords();
    }

    @Bean
    SignInLimit signInLimit() {
        return new SignInLimit(Clock.systemUTC());
    }

    /** Only reading; the headers are {@code WebHeaders}' and each answer's own. */
    @Bean
    @Order(1)
    SecurityFilterChain interfaceDoor(HttpSecurity http) {
        return http.securityMatcher(INTERFACE)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .exceptionHandling(denied ->
                        denied.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.METHOD_NOT_ALLOWED)))
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD)
                        .permitAll()
                        .requestMatchers(HttpMethod.OPTIONS)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .build();
    }
}
