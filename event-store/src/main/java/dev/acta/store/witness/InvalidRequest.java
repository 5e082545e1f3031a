package dev.acta.store.witness;

import java.io.Serial;

/** A request to the witness is not as C2SP tlog-witness has it. */
final class InvalidRequest extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1;

    InvalidRequest(String message) {
        super(message);
    }
}
