package dev.acta.log;

import java.io.Serial;

/** Bytes are not the canonical leaf of any event. */
public final class InvalidLeaf extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1;

    InvalidLeaf(String message) {
        super(message);
    }

    InvalidLeaf(String message, Throwable cause) {
        super(message, cause);
    }
}
