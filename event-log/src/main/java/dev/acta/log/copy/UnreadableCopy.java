package dev.acta.log.copy;

/** A copy of the log cannot be read: it cannot be reached, it refuses, or it is not a copy of a log. */
public class UnreadableCopy extends RuntimeException {

    private final String where;
    private final String what;

    /**
     * @param where the address or file
     * @param what what is wrong there, a sentence without a full stop
     */
    public UnreadableCopy(String where, String what) {
        super(where + ": " + what);
        this.where = where;
        this.what = what;
    }

    /** As {@link #UnreadableCopy(String, String)}, with what brought it about. */
    public UnreadableCopy(String where, String what, Throwable cause) {
        super(where + ": " + what, cause);
        this.where = where;
        this.what = what;
    }

    /** The address or file. */
    public String where() {
        return where;
    }

    /** What is wrong there. */
    public String what() {
        return what;
    }
}
