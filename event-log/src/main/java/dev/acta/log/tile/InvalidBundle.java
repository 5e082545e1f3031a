package dev.acta.log.tile;

import java.io.Serial;

/** Bytes are not those of a bundle of the expected number of entries. */
public final class InvalidBundle extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1;

    InvalidBundle(String message) {
        super(message);
    }
}
