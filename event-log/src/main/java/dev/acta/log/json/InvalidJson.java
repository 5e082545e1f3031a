package dev.acta.log.json;

import java.io.Serial;

/** A text is not JSON as the log has it, or not of the shape its reader expects. */
public final class InvalidJson extends IllegalArgumentException {

    /** The offset of a text that is JSON, but of another shape than expected. */
    public static final int OF_SHAPE = -1;

    @Serial
    private static final long serialVersionUID = 1;

    private final int offset;

    InvalidJson(String message, int offset) {
        super(message + " at character " + offset);
        this.offset = offset;
    }

    private InvalidJson(String message) {
        super(message);
        this.offset = OF_SHAPE;
    }

    /** JSON, but not of the shape its reader expects. */
    public static InvalidJson shape(String message) {
        return new InvalidJson(message);
    }

    /** Where reading stopped, in UTF-16 characters from 0, or {@link #OF_SHAPE}. */
    public int offset() {
        return offset;
    }
}
