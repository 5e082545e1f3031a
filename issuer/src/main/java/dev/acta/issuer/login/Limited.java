package dev.acta.issuer.login;

import dev.acta.issuer.folder.Parties;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Lets a provider look at secrets only as often as {@link Attempts} allow, and tells of what failed. */
public final class Limited implements AuthenticationProvider {

    private static final Logger SECURITY = LoggerFactory.getLogger("acta.security");
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Comparing is slow on purpose: however many ask at once, the machine stays of use to others. */
    private static final Semaphore COMPARING =
            new Semaphore(Runtime.getRuntime().availableProcessors());

    private final String kind;
    private final Parties known;
    private final Attempts attempts;
    private final AuthenticationProvider provider;

    /**
     * A provider, limited.
     *
     * @param kind whose attempts these are, for the log: {@code client} or {@code user}
     * @param known whose names may be logged; another text may be a secret put into the wrong field
     */
    public Limited(String kind, Parties known, Attempts attempts, AuthenticationProvider provider) {
        this.kind = kind;
        this.known = known;
        this.attempts = attempts;
        this.provider = provider;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication attempt) {
        String name = kind + " " + attempt.getName();
        String address = attempt.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "an unknown address";
        if (!comparing()) {
            throw new TooManyAttempts(PATIENCE);
        }
        try {
            requireAllowed(name, address);
            Authentication result = provider.authenticate(attempt);
            attempts.succeeded(name, address);
            return result;
        } catch (TooManyAttempts e) {
            throw e;
        } catch (AuthenticationException e) {
            attempts.failed(name, address);
            tell(attempt.getName(), name, address);
            throw e;
        } finally {
            COMPARING.release();
        }
    }

    private static boolean comparing() {
        try {
            return COMPARING.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void requireAllowed(String name, String address) {
        Duration wait = attempts.wait(name, address);
        if (wait.isPositive()) {
            throw new TooManyAttempts(wait);
        }
    }

    private void tell(String id, String name, String address) {
        String who = known.find(id).isPresent() ? name : "unknown " + kind;
        Duration wait = attempts.wait(name, address);
        if (wait.isPositive()) {
            SECURITY.warn(
                    "{} failed to log in from {}; the next attempt has to wait {} s", who, address, wait.toSeconds());
        } else {
            SECURITY.warn("{} failed to log in from {}", who, address);
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return provider.supports(authentication);
    }
}
