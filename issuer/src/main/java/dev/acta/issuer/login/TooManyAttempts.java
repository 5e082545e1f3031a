package dev.acta.issuer.login;

import java.time.Duration;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;

/** Too many attempts have failed: this one was not looked at. */
public final class TooManyAttempts extends OAuth2AuthenticationException {

    private final Duration wait;

    TooManyAttempts(Duration wait) {
        super(new OAuth2Error("temporarily_unavailable", "Too many attempts have failed; try again later.", null));
        this.wait = wait;
    }

    /** After how many seconds to try again, at least 1. */
    public long seconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
