package dev.acta.server.token;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The issuer gave no token. The message is meant for whoever asked, and has no secret in it. */
public final class CannotGetToken extends RuntimeException {

    private CannotGetToken(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static CannotGetToken nobodyAnswers(URI issuer, Throwable cause) {
        return new CannotGetToken(
                "No issuer answers at %s; is the server running, and is that its address (--url)?".formatted(issuer),
                cause);
    }

    static CannotGetToken otherSecret(URI issuer, String client) {
        return new CannotGetToken(
                ("The issuer at %s does not take the secret of '%s' that lies here; it may be the issuer of another"
                                + " folder.")
                        .formatted(issuer, client),
                null);
    }

    static CannotGetToken answered(URI issuer, int status, String error) {
        return new CannotGetToken("The issuer at %s answered %d: %s".formatted(issuer, status, error), null);
    }
}
