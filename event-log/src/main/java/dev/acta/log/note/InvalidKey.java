package dev.acta.log.note;

import java.io.Serial;

/** A text is not a key of signed notes. Its message never has the text, which may be a secret. */
public final class InvalidKey extends IllegalArgumentException {

    /** What is wrong with it. */
    public enum Reason {
        /** It does not consist of the parts a key has. */
        MALFORMED,
        /** The name is empty, or has a space, a plus or a control character. */
        NAME,
        /** Its signature type is not known here. */
        UNKNOWN_TYPE,
        /** The key itself is not one of Ed25519. */
        NOT_ED25519,
        /** The key id does not belong to name, type and key. */
        KEY_ID,
        /** Two different keys have the same name and id. */
        AMBIGUOUS
    }

    @Serial
    private static final long serialVersionUID = 1;

    private final Reason reason;

    InvalidKey(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** What is wrong with it. */
    public Reason reason() {
        return reason;
    }
}
