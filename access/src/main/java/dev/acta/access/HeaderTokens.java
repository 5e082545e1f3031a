package dev.acta.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.BearerTokenErrors;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;

/** Takes tokens from the header Authorization only: addresses are kept in logs and histories. */
final class HeaderTokens implements BearerTokenResolver {
    private static final String IN_QUERY = "access_token=";

    private final BearerTokenResolver headers = new DefaultBearerTokenResolver();

    @Override
    public @Nullable String resolve(HttpServletRequest request) {
        String query = request.getQueryString();
        if (query != null && query.contains(IN_QUERY)) {
            throw refused("Send the token in the header Authorization, and never in the address; take this one back");
        }
        if (Collections.list(request.getHeaders(HttpHeaders.AUTHORIZATION)).size() > 1) {
            throw refused("There must be one header Authorization");
        }
        return headers.resolve(request);
    }

    private static OAuth2AuthenticationException refused(String message) {
        return new OAuth2AuthenticationException(BearerTokenErrors.invalidRequest(message));
    }
}
