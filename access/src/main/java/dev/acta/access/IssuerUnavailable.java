package dev.acta.access;

import java.io.Serial;
import org.springframework.security.core.AuthenticationException;

/** Whether a token is good cannot be said: the issuer's keys cannot be had. */
final class IssuerUnavailable extends AuthenticationException {
    @Serial
    private static final long serialVersionUID = 1;

    IssuerUnavailable(Throwable cause) {
        super("The issuer's keys cannot be had", cause);
    }
}
