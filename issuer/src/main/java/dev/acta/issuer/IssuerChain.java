package dev.acta.issuer;

import dev.acta.issuer.folder.Hashes;
import dev.acta.issuer.folder.IssuerFolder;
import dev.acta.issuer.key.SigningKeys;
import dev.acta.issuer.login.Attempts;
import dev.acta.issuer.login.Limited;
import dev.acta.issuer.login.People;
import dev.acta.issuer.login.Refusals;
import dev.acta.issuer.token.Claims;
import dev.acta.issuer.token.Clients;
import dev.acta.issuer.token.Metadata;
import dev.acta.issuer.token.PendingCodes;
import dev.acta.issuer.token.ScopesOfClient;
import dev.acta.issuer.token.ScopesOfUser;
import java.time.Clock;
import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2ClientAuthenticationConfigurer;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.authentication.ClientSecretAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.PublicClientAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.oauth2.server.authorization.web.authentication.ClientSecretBasicAuthenticationConverter;
import org.springframework.security.oauth2.server.authorization.web.authentication.ClientSecretPostAuthenticationConverter;
import org.springframework.security.oauth2.server.authorization.web.authentication.OAuth2AuthorizationCodeAuthenticationConverter;
import org.springframework.security.oauth2.server.authorization.web.authentication.PublicClientAuthenticationConverter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** The issuer's addresses, and what stands behind each. What else an authorization server could do is not reached. */
final class IssuerChain {

    private static final String TOKEN = "/oauth2/token";
    private static final String AUTHORIZE = "/oauth2/authorize";
    private static final String LOGIN = "/login";

    private static final String[] ADDRESSES = {
        TOKEN,
        AUTHORIZE,
        "/oauth2/jwks",
        "/.well-known/oauth-authorization-server",
        "/.well-known/openid-configuration",
        LOGIN,
        "/logout",
        "/default-ui.css",
        SignedIn.PATH
    };

    private final IssuerSettings settings;
    private final IssuerFolder folder;
    private final SigningKeys keys;
    private final Attempts attempts;
    private final Clients clients;
    private final PendingCodes codes = new PendingCodes(Clock.systemUTC());

    IssuerChain(IssuerSettings settings, IssuerFolder folder, SigningKeys keys) {
        this.settings = settings;
        this.folder = folder;
        this.keys = keys;
        this.attempts = new Attempts(settings.attempts(), settings.attemptsWindow(), Clock.systemUTC());
        this.clients = new Clients(folder.clients(), settings.tokenLifetime(), settings.pages());
    }

    SecurityFilterChain of(HttpSecurity http) {
        return http.securityMatcher(ADDRESSES)
                // OpenID Connect wants this for addresses that are not reached here.
                .oauth2ResourceServer(resource -> resource.jwt(jwt -> jwt.decoder(IssuerChain::noTokens)))
                .with(new OAuth2AuthorizationServerConfigurer(), this::configure)
                .authenticationProvider(new Limited("user", folder.users(), attempts, users()))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/default-ui.css", SignedIn.PATH)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.defaultSuccessUrl(SignedIn.PATH).failureHandler(Refusals.ofUsers()))
                .exceptionHandling(handling -> handling.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint(LOGIN), PathPatternRequestMatcher.pathPattern(AUTHORIZE)))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(contentPolicy()))
                        // Codes stand in addresses.
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .build();
    }

    /** Nobody gets a token by a token: it would never expire. */
    private static Jwt noTokens(String token) {
        throw new BadJwtException("The issuer takes no tokens.");
    }

    /** The form may lead to the pages, and nothing may run or be put around it. */
    private String contentPolicy() {
        return "default-src 'none'; style-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self' "
                + String.join(" ", settings.pages());
    }

    private void configure(OAuth2AuthorizationServerConfigurer server) {
        server.registeredClientRepository(clients)
                .authorizationService(codes)
                .authorizationServerSettings(AuthorizationServerSettings.builder()
                        .issuer(settings.url().toString())
                        .build())
                .tokenGenerator(tokens())
                .clientAuthentication(this::clientAuthentication)
                .tokenEndpoint(token -> token.accessTokenRequestConverters(asked -> {
                    asked.clear();
                    asked.add(new OAuth2AuthorizationCodeAuthenticationConverter());
                    asked.add(new ScopesOfClient(folder.clients()));
                }))
                .authorizationEndpoint(authorization -> authorization.authorizationRequestConverters(asked -> {
                    asked.clear();
                    asked.add(new ScopesOfUser(folder.users()));
                }))
                .authorizationServerMetadataEndpoint(metadata ->
                        metadata.authorizationServerMetadataCustomizer(it -> it.claims(Metadata::whatThereIs)))
                .oidc(oidc -> oidc.providerConfigurationEndpoint(
                        metadata -> metadata.providerConfigurationCustomizer(it -> it.claims(Metadata::whatThereIs))));
    }

    private JwtGenerator tokens() {
        JwtGenerator generator = new JwtGenerator(new NimbusJwtEncoder(keys));
        generator.setJwtCustomizer(new Claims(folder, keys, settings.audience()));
        return generator;
    }

    private void clientAuthentication(OAuth2ClientAuthenticationConfigurer authentication) {
        ClientSecretAuthenticationProvider secrets = new ClientSecretAuthenticationProvider(clients, codes);
        secrets.setPasswordEncoder(Hashes.comparing());
        List<AuthenticationProvider> used = List.of(
                new Limited("client", folder.clients(), attempts, secrets),
                new PublicClientAuthenticationProvider(clients, codes));
        authentication
                .authenticationConverters(asked -> {
                    asked.clear();
                    asked.add(new ClientSecretBasicAuthenticationConverter());
                    asked.add(new ClientSecretPostAuthenticationConverter());
                    asked.add(new PublicClientAuthenticationConverter());
                })
                .authenticationProviders(providers -> {
                    providers.clear();
                    providers.addAll(used);
                })
                .errorResponseHandler(Refusals.ofClients());
    }

    private DaoAuthenticationProvider users() {
        DaoAuthenticationProvider users = new DaoAuthenticationProvider(new People(folder.users()));
        users.setPasswordEncoder(Hashes.comparing());
        return users;
    }
}
