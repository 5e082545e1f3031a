package dev.acta.issuer.token;

import dev.acta.issuer.folder.Parties;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.web.authentication.OAuth2ClientCredentialsAuthenticationConverter;
import org.springframework.security.web.authentication.AuthenticationConverter;

/** A client that asks for no scope is given all of its own (RFC 6749, section 3.3). */
public final class ScopesOfClient implements AuthenticationConverter {

    private final AuthenticationConverter asked = new OAuth2ClientCredentialsAuthenticationConverter();
    private final Parties clients;

    /** Of the clients of a folder. */
    public ScopesOfClient(Parties clients) {
        this.clients = clients;
    }

    @Override
    public @Nullable Authentication convert(HttpServletRequest request) {
        Authentication read = asked.convert(request);
        return read instanceof OAuth2ClientCredentialsAuthenticationToken token
                        && token.getScopes().isEmpty()
                        && token.getPrincipal() instanceof Authentication client
                ? new OAuth2ClientCredentialsAuthenticationToken(
                        client,
                        clients.find(client.getName())
                                .map(party -> new LinkedHashSet<>(party.scopes()))
                                .orElseGet(LinkedHashSet::new),
                        token.getAdditionalParameters())
                : read;
    }
}
