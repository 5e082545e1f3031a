package dev.acta.log.copy;

/** A line of a copy is not written as it must be. */
public final class InvalidLine extends RuntimeException {

    /**
     * @param offset where in the line, in bytes from 0
     * @param what what is wrong there, a sentence without a full stop
     */
    InvalidLine(int offset, String what) {
        super(what + " (at byte " + offset + " of the line)");
    }

    InvalidLine(String what, Throwable cause) {
        super(what, cause);
    }
}
