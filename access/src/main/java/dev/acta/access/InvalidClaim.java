package dev.acta.access;

import java.io.Serial;

/** A claim of a token has another form than it must have. */
public final class InvalidClaim extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    InvalidClaim(String claim, String message) {
        super("The claim " + claim + " is not valid: " + message, null, false, false);
    }
}
