package dev.acta.store.append;

import java.io.Serial;

/** The log was last written by a clock that runs too far ahead of this node's: one of the two is wrong. */
public final class ClockSkewed extends AppendRefused {

    @Serial
    private static final long serialVersionUID = 1;

    ClockSkewed(String message) {
        super(message);
    }
}
