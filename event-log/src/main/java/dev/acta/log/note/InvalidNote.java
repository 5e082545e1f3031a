package dev.acta.log.note;

import java.io.Serial;

/** Bytes are not a signed note, or not one that the known keys stand for. */
public final class InvalidNote extends IllegalArgumentException {

    /** What is wrong with it. */
    public enum Reason {
        /** It is longer than {@link SignedNote#MAX_BYTES}. */
        TOO_LARGE,
        /** It has more signatures than {@link SignedNote#MAX_SIGNATURES}. */
        TOO_MANY_SIGNATURES,
        /** It is not well-formed UTF-8. */
        NOT_UTF8,
        /** It has a control character other than newline. */
        CONTROL_CHARACTER,
        /** It has no blank line with signature lines behind it, or its text does not end in newline. */
        NO_SIGNATURES,
        /** A signature line is not of its form. */
        MALFORMED_SIGNATURE,
        /** A signature by a known key is not by that key. */
        WRONG_SIGNATURE,
        /** None of the keys that signed is known. */
        NO_KNOWN_KEY
    }

    @Serial
    private static final long serialVersionUID = 1;

    private final Reason reason;

    InvalidNote(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** What is wrong with it. */
    public Reason reason() {
        return reason;
    }
}
