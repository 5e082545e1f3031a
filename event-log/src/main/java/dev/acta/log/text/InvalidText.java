package dev.acta.log.text;

import java.io.Serial;

/** A piece of text is not in the one spelling its encoding allows. */
public final class InvalidText extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1;

    InvalidText(String message) {
        super(message);
    }
}
