package dev.acta.issuer.login;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;

/** How those are answered who could not be let in. */
public final class Refusals {

    private Refusals() {}

    /** A client at the token endpoint: RFC 6749, section 5.2, and 429 after too many attempts. */
    public static AuthenticationFailureHandler ofClients() {
        return (_, response, failure) -> {
            String error = failure instanceof OAuth2AuthenticationException oauth2
                    ? oauth2.getError().getErrorCode()
                    : OAuth2ErrorCodes.INVALID_CLIENT;
            if (failure instanceof TooManyAttempts tooMany) {
                later(response, tooMany);
            } else if (error.equals(OAuth2ErrorCodes.INVALID_CLIENT)) {
                response.setStatus(HttpStatus.UNAUTHORIZED.value());
                response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"acta\"");
            } else {
                response.setStatus(HttpStatus.BAD_REQUEST.value());
            }
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            // Error codes are words of the standard, with nothing to escape.
            response.getWriter().write("{\"error\":\"%s\"}".formatted(error));
        };
    }

    /** A user at the login form: the form again, and 429 after too many attempts. */
    public static AuthenticationFailureHandler ofUsers() {
        AuthenticationFailureHandler again = new SimpleUrlAuthenticationFailureHandler("/login?error");
        return (request, response, failure) -> {
            if (failure instanceof TooManyAttempts tooMany) {
                later(response, tooMany);
                response.setContentType(MediaType.TEXT_PLAIN_VALUE);
                response.getWriter()
                        .write("Too many attempts have failed. Try again in %d seconds.\n"
                                .formatted(tooMany.seconds()));
            } else {
                again.onAuthenticationFailure(request, response, failure);
            }
        };
    }

    private static void later(HttpServletResponse response, TooManyAttempts failure) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(failure.seconds()));
    }
}
