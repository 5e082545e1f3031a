package dev.acta.log.proof;

import java.io.Serial;

/** Bytes are not a proof file. */
public final class InvalidProofFile extends IllegalArgumentException {

    /** What is wrong with it. */
    public enum Reason {
        /** It is longer than {@link ProofFile#MAX_BYTES}. */
        TOO_LARGE,
        /** It is not well-formed UTF-8. */
        NOT_UTF8,
        /** It does not begin with the line of its format. */
        FORMAT,
        /** The line of the extra data is not of its form. */
        EXTRA,
        /** The line of the index is missing or not of its form. */
        INDEX,
        /** A line of the path is not base64 of 32 bytes, or there are too many. */
        PATH,
        /** The empty line or the checkpoint behind it is missing or not of its form. */
        CHECKPOINT
    }

    @Serial
    private static final long serialVersionUID = 1;

    private final Reason reason;

    InvalidProofFile(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** What is wrong with it. */
    public Reason reason() {
        return reason;
    }
}
