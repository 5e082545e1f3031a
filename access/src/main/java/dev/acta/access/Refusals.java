package dev.acta.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.BearerTokenError;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Answers whoever is not let through, with the challenge of RFC 6750 and a problem of RFC 9457. */
final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
    private static final String CHALLENGE = "Bearer realm=\"acta\"";
    private static final String RETRY_AFTER_SECONDS = "5";

    private final SecurityLog log;

    Refusals(SecurityLog log) {
        this.log = log;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        switch (refused) {
            case IssuerUnavailable unavailable -> unavailable(response, unavailable);
            case OAuth2AuthenticationException invalid -> invalid(request, response, invalid);
            default -> {
                if (refused.getCause() instanceof AuthorizationDeniedException denied && isNothing(denied)) {
                    nothing(response);
                } else {
                    withoutToken(request, response);
                }
            }
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        if (refused instanceof AuthorizationDeniedException denied
                && denied.getAuthorizationResult() instanceof NeedsScope.Answer(Scope scope, boolean _)) {
            lacking(request, response, scope.word());
        } else {
            nothing(response);
        }
    }

    private static boolean isNothing(AuthorizationDeniedException denied) {
        return denied.getAuthorizationResult() instanceof NothingHere.Answer;
    }

    private static void nothing(HttpServletResponse response) throws IOException {
        Problem.write(response, AccessProblem.NOT_FOUND, "Nothing is to be had at this address");
    }

    private void withoutToken(HttpServletRequest request, HttpServletResponse response) throws IOException {
        log.refused(request, AccessProblem.UNAUTHENTICATED, "no token");
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
        Problem.write(
                response,
                AccessProblem.UNAUTHENTICATED,
                "Send a token that the issuer gave you: Authorization: Bearer TOKEN");
    }

    private void invalid(HttpServletRequest request, HttpServletResponse response, OAuth2AuthenticationException refused)
            throws IOException {
        boolean asked = refused.getError() instanceof BearerTokenError error
                && error.getHttpStatus().isSameCodeAs(HttpStatus.BAD_REQUEST);
        AccessProblem problem = asked ? AccessProblem.INVALID_PARAMETER : AccessProblem.UNAUTHENTICATED;
        String description = String.valueOf(refused.getError().getDescription());
        log.refused(request, problem, description);
        response.setHeader(
                HttpHeaders.WWW_AUTHENTICATE,
                CHALLENGE + ", error=\"" + (asked ? "invalid_request" : "invalid_token") + "\", error_description=\""
                        + quotable(description) + "\"");
        Problem.write(response, problem, description);
    }

    private void lacking(HttpServletRequest request, HttpServletResponse response, String scope) throws IOException {
        log.refused(request, AccessProblem.MISSING_SCOPE, scope);
        response.setHeader(
                HttpHeaders.WWW_AUTHENTICATE, CHALLENGE + ", error=\"insufficient_scope\", scope=\"" + scope + "\"");
        Problem.write(
                response,
                AccessProblem.MISSING_SCOPE,
                "This takes a token with the scope " + scope + "; ask the issuer for one",
                Map.of("scope", scope));
    }

    private static void unavailable(HttpServletResponse response, IssuerUnavailable failure) throws IOException {
        LOG.warn("A token could not be checked: {}", String.valueOf(failure.getCause()));
        response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        Problem.write(
                response,
                AccessProblem.ISSUER_UNAVAILABLE,
                "The keys of the issuer cannot be had. Send it again: nothing was done");
    }

    /** The characters that RFC 6750 allows in a description. */
    private static String quotable(String text) {
        return text.replaceAll("[^\\x20\\x21\\x23-\\x5B\\x5D-\\x7E]", "'");
    }
}
