package dev.acta.log.verify;

/** What a walk over a copy came to. */
public enum Verdict {
    /** Everything fits. */
    SOUND("sound"),
    /** Something does not fit. */
    NOT_SOUND("NOT sound"),
    /** Nothing that could be checked does not fit, but not everything could be checked. */
    INCOMPLETE("incomplete");

    private final String text;

    Verdict(String text) {
        this.text = text;
    }

    /** The verdict for people. */
    public String text() {
        return text;
    }
}
