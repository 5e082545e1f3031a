package dev.acta.log.checkpoint;

import java.io.Serial;

/** The text of a note is not a checkpoint, or it is not signed by its log. */
public final class InvalidCheckpoint extends IllegalArgumentException {

    /** What is wrong with it. */
    public enum Reason {
        /** It does not have at least three lines, all of them ending in newline and not empty. */
        LINES,
        /** A line has a control character, or a surrogate without its other half. */
        CHARACTER,
        /** The size is not a decimal number without leading zeros. */
        SIZE,
        /** The root hash is not base64 of 32 bytes. */
        ROOT,
        /** No trusted key of the name that is the origin signed it. */
        NOT_BY_ITS_LOG
    }

    @Serial
    private static final long serialVersionUID = 1;

    private final Reason reason;

    InvalidCheckpoint(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** What is wrong with it. */
    public Reason reason() {
        return reason;
    }
}
