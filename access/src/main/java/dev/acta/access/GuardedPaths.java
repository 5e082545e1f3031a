package dev.acta.access;

import static dev.acta.access.Scope.COMMANDS;
import static dev.acta.access.Scope.INVESTIGATIONS;
import static dev.acta.access.Scope.LOG;
import static dev.acta.access.Scope.OPERATIONS;
import static dev.acta.access.Scope.PERSONAL;
import static dev.acta.access.Scope.TIMELINE;

import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.util.StringUtils;

/** Which scope each path takes; what is not listed is not there. */
@Configuration(proxyBeanMethods = false)
class GuardedPaths {

    /** The last of all chains: others can open paths of their own before it. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    SecurityFilterChain guardedPaths(
            HttpSecurity http,
            PublicRecord record,
            SecurityLog log,
            RequestRates rates,
            ObjectProvider<JwtDecoder> decoder,
            OAuth2ResourceServerProperties issuer) {
        RateLimit limit = new RateLimit(rates, log);
        Refusals refusals = new Refusals(log, rates, limit);
        Tokens tokens = new Tokens(required(decoder, issuer));
        return http.addFilterBefore(limit, AuthorizationFilter.class)
                .authorizeHttpRequests(paths -> rules(paths, record.open()))
                .oauth2ResourceServer(server -> server.bearerTokenResolver(new HeaderTokens())
                        .jwt(jwt -> jwt.authenticationManager(tokens))
                        .authenticationEntryPoint(refusals)
                        .accessDeniedHandler(refusals))
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    private static void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry paths,
            boolean open) {
        // Whatever is dispatched within the server was let in before, as an error page is into an answer under way.
        paths.dispatcherTypeMatchers(
                        DispatcherType.ERROR, DispatcherType.ASYNC, DispatcherType.INCLUDE, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers("/v1/commands/**")
                .access(new NeedsScope(COMMANDS))
                .requestMatchers("/log/**", "/v1/log/**")
                .access(new NeedsScope(LOG, open))
                .requestMatchers("/v1/personal-items/**")
                .access(new NeedsScope(PERSONAL))
                .requestMatchers("/v1/investigations/**")
                .access(new NeedsScope(INVESTIGATIONS))
                .requestMatchers("/v1/projections/**")
                .access(new NeedsScope(OPERATIONS))
                .requestMatchers("/v1/**")
                .access(new NeedsScope(TIMELINE, open))
                .requestMatchers("/v3/api-docs/**", "/actuator/health/**", "/actuator/info")
                .permitAll()
                .requestMatchers("/actuator/**")
                .access(new NeedsScope(OPERATIONS))
                .anyRequest()
                .access(new NothingHere());
    }

    private static JwtDecoder required(ObjectProvider<JwtDecoder> decoder, OAuth2ResourceServerProperties issuer) {
        // Where only keys are named, Boot takes tokens that any issuer signed with them.
        if (!StringUtils.hasText(issuer.getJwt().getIssuerUri())) {
            throw new IllegalStateException("spring.security.oauth2.resourceserver.jwt.issuer-uri is not given; it says"
                    + " whose tokens are taken");
        }
        return decoder.getObject();
    }

    /** Account ids may hold any character, encoded; names of paths that rules go by hold none of these. */
    @Bean
    HttpFirewall accountIdsInPaths() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowUrlEncodedSlash(true);
        firewall.setAllowUrlEncodedDoubleSlash(true);
        firewall.setAllowUrlEncodedPercent(true);
        firewall.setAllowUrlEncodedPeriod(true);
        firewall.setAllowSemicolon(true);
        firewall.setAllowBackSlash(true);
        return firewall;
    }
}
