package dev.acta.store.append;

import java.io.Serial;

/** A condition that the append was to stand on does not hold: decide anew. */
public final class GuardConflict extends AppendRefused {

    @Serial
    private static final long serialVersionUID = 1;

    /** What kind of condition. */
    public enum Kind {
        /** Another stream was to end where it ended when the decision was made. */
        UNMOVED,
        /** A key was to be free in the whole log. */
        CLAIM
    }

    private final Kind kind;

    GuardConflict(Kind kind, String which) {
        super(kind == Kind.UNMOVED ? "Stream " + which + " has moved on" : "The key " + which + " is taken");
        this.kind = kind;
    }

    /** Which kind of condition failed. */
    public Kind kind() {
        return kind;
    }
}
